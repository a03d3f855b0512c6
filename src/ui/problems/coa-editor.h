/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/json/coa-json-places.h"

G_BEGIN_DECLS

char *coa_editor_command_new (GAppInfo *editor, GFile *file,
                              CoaJsonPlace place) G_GNUC_WARN_UNUSED_RESULT;
void coa_editor_open (GtkWidget *widget, GFile *file, CoaJsonPlace place);

G_END_DECLS
