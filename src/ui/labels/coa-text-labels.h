/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/value/date/coa-date.h"
#include "model/value/text/coa-text.h"

G_BEGIN_DECLS

char *coa_label_text (gpointer object, const CoaText *text);
char *coa_label_date (gpointer object, const CoaDate *date);
gboolean coa_label_is_set (gpointer object, const char *string);
GtkJustification coa_label_justify (gpointer object, const char *name);
char *coa_label_isolate (const char *part);
char *coa_label_join (const char *const *strings);
char *coa_label_join_two (const char *first, const char *second);
char *coa_label_names (GListModel *items);
char *coa_label_represents (GListModel *communities);

G_END_DECLS
