/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

char *coa_label_row_title (gpointer object, gpointer item) G_GNUC_WARN_UNUSED_RESULT;
char *coa_label_row_line (gpointer object, gpointer item) G_GNUC_WARN_UNUSED_RESULT;
char *coa_label_row_heading (gpointer object, gpointer item) G_GNUC_WARN_UNUSED_RESULT;
PangoAttrList *coa_row_title_marks (gpointer object, gpointer item,
                                    const char *title) G_GNUC_WARN_UNUSED_RESULT;
PangoAttrList *coa_row_line_marks (gpointer object, gpointer item,
                                   const char *line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
