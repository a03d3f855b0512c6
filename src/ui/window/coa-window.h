/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_WINDOW (coa_window_get_type ())

G_DECLARE_FINAL_TYPE (CoaWindow, coa_window, COA, WINDOW, AdwApplicationWindow)

GtkWindow *coa_window_new (GtkApplication *application, CoaCollection *collection,
                           GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

GtkWindow *coa_window_new_for_location (GtkApplication *application, GFile *location,
                                        GSettings *settings);

GFile *coa_window_get_location (CoaWindow *self);
gboolean coa_window_has_failed (CoaWindow *self);

G_END_DECLS
