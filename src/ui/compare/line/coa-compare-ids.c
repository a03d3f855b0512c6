/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/line/coa-compare-ids.h"

#include <glib/gi18n.h>

#include "ui/labels/coa-text-labels.h"

/* Finds the coalitions, each once. Returns the first id that is not one of them. */
static const char *
find_coalitions (CoaCollection *collection, const char *const *ids, GPtrArray *found)
{
  for (guint i = 0; ids[i] != NULL; i++) {
    CoaItem *item = coa_collection_lookup (collection, ids[i]);

    if (!COA_IS_COALITION (item))
      return ids[i];
    if (!g_ptr_array_find (found, item, NULL))
      g_ptr_array_add (found, item);
  }
  return NULL;
}

static char *
describe_unknown (const char *id)
{
  g_autofree char *isolated = coa_label_isolate (id);

  /* Translators: %s is the id that somebody asked for, such as "hamgami". */
  return g_strdup_printf (_ ("“%s” is not a coalition of this collection"), isolated);
}

/**
 * coa_compare_ids:
 * @collection: a collection
 * @ids: (array zero-terminated=1): the ids of coalitions of it
 * @out_problem: (out) (transfer full): why they cannot be compared, in the user's
 *   language
 *
 * Returns: (transfer full) (nullable): the coalitions side by side, or %NULL with
 *   @out_problem set
 */
CoaComparison *
coa_compare_ids (CoaCollection *collection, const char *const *ids, char **out_problem)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  const char *unknown = find_coalitions (collection, ids, found);

  if (unknown == NULL && found->len >= 2 && found->len <= COA_COLUMNS_AT_MOST)
    return coa_comparison_new ((CoaCoalition **) found->pdata, found->len);

  *out_problem = unknown != NULL ? describe_unknown (unknown)
                                 : g_strdup (_ ("Only two to four coalitions can be compared"));
  return NULL;
}
