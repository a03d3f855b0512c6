/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/duplicate/coa-repeated.h"

/**
 * coa_repeated_remove:
 * @array: (transfer none): an array
 *
 * Removes each element that stands there before.
 */
void
coa_repeated_remove (JsonArray *array)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (json_node_hash, json_node_equal);
  g_autoptr (GArray) repeated = g_array_new (FALSE, FALSE, sizeof (guint));

  g_return_if_fail (array != NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!g_hash_table_add (seen, json_array_get_element (array, i)))
      g_array_append_val (repeated, i);

  /* What the table holds may be freed from here on. */
  for (guint i = repeated->len; i > 0; i--)
    json_array_remove_element (array, g_array_index (repeated, guint, i - 1));
}
