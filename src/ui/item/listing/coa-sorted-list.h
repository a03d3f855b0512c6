/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/list/coa-list.h"

G_BEGIN_DECLS

#define COA_TYPE_SORTED_LIST (coa_sorted_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaSortedList, coa_sorted_list, COA, SORTED_LIST, GObject)

/* Fewer are sorted at once. */
#define COA_SORTED_LIST_MANY 500

void coa_sorted_list_set_model (CoaSortedList *self, GListModel *model);
guint coa_sorted_list_find (CoaSortedList *self, gconstpointer item);
CoaList *coa_sorted_list_dup_items (CoaSortedList *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_sorted_list_is_pending (CoaSortedList *self);

G_END_DECLS
