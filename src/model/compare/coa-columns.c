/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/compare/coa-columns.h"

/**
 * coa_columns_all:
 * @n_columns: how many coalitions are compared
 *
 * Returns: all of them
 */
CoaColumns
coa_columns_all (guint n_columns)
{
  return (1u << n_columns) - 1;
}

/**
 * coa_columns_has:
 * @columns: some coalitions
 * @column: the place of one
 *
 * Returns: whether it is one of them
 */
gboolean
coa_columns_has (CoaColumns columns, guint column)
{
  return (columns & 1u << column) != 0;
}

/**
 * coa_columns_count:
 * @columns: some coalitions
 *
 * Returns: how many they are
 */
guint
coa_columns_count (CoaColumns columns)
{
  guint n = 0;

  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++)
    n += coa_columns_has (columns, i);
  return n;
}

/**
 * coa_columns_compare:
 * @a: some coalitions
 * @b: some coalitions
 *
 * Orders what is true of several coalitions: what is true of most comes first,
 * and of as many, what is true of the first.
 *
 * Returns: less than, equal to or greater than 0, as @a comes before, with or
 *   after @b
 */
int
coa_columns_compare (CoaColumns a, CoaColumns b)
{
  const int counted = (int) coa_columns_count (b) - (int) coa_columns_count (a);

  for (guint i = 0; counted == 0 && i < COA_COLUMNS_AT_MOST; i++)
    if (coa_columns_has (a, i) != coa_columns_has (b, i))
      return coa_columns_has (a, i) ? -1 : 1;
  return counted;
}
