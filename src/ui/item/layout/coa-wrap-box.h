/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define COA_TYPE_WRAP_BOX (coa_wrap_box_get_type ())

G_DECLARE_FINAL_TYPE (CoaWrapBox, coa_wrap_box, COA, WRAP_BOX, GtkWidget)

void coa_wrap_box_append (CoaWrapBox *self, GtkWidget *child);
void coa_wrap_box_remove_all (CoaWrapBox *self);

G_END_DECLS
