/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/list/coa-items.h"

/**
 * coa_items_sort:
 * @items: (inout): where some items are kept
 * @compare: (scope call): how two items compare
 *
 * Sorts the items. Those that compare alike keep their order. Only while the
 * collection is read.
 */
void
coa_items_sort (CoaItems **items, GCompareFunc compare)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  for (guint i = 0; i < coa_items_get_length (*items); i++)
    g_ptr_array_add (sorted, coa_items_get (*items, i));
  g_ptr_array_sort_values (sorted, compare);
  coa_items_reorder (items, sorted->pdata);
}
