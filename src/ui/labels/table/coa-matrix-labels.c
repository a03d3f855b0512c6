/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/table/coa-matrix-labels.h"

#include <glib/gi18n.h>

#include "ui/labels/coa-text-labels.h"
#include "ui/labels/list/coa-listing-labels.h"

/**
 * coa_label_matrix_heading:
 * @matrix: a matrix
 * @axis: rows or columns
 * @position: which of them
 *
 * Returns: (transfer full): what it is of
 */
char *
coa_label_matrix_heading (CoaMatrix *matrix, CoaMatrixAxis axis, guint position)
{
  return coa_label_listed_name (NULL, coa_matrix_get_item (matrix, axis, position));
}

/**
 * coa_label_matrix_number:
 * @number: a number
 *
 * Returns: (transfer full): the number, as it stands in a cell
 */
char *
coa_label_matrix_number (guint number)
{
  /* Translators: a number in a table. "%'Iu" instead of "%'u" writes it in the digits of your
   * language; see printf(3). */
  return g_strdup_printf (C_ ("number in a table", "%'u"), number);
}

static char *
count_goals (CoaMatrixCount count)
{
  g_autofree char *goals = NULL;
  g_autofree char *against = NULL;

  if (count.n_items == 0)
    return g_strdup (_ ("no goals"));

  /* Translators: how many goals are about a topic. */
  goals = g_strdup_printf (ngettext ("%'u goal", "%'u goals", count.n_items), count.n_items);
  if (count.n_marked == 0)
    return g_steal_pointer (&goals);

  against =
    /* Translators: how many of the goals are against something. */
    g_strdup_printf (ngettext ("%'u against", "%'u against", count.n_marked), count.n_marked);
  return coa_label_join_two (goals, against);
}

static char *
count_shared (CoaMatrixCount count)
{
  const guint n_documents = count.n_items - count.n_marked;
  g_autofree char *documents = NULL;
  g_autofree char *coalitions = NULL;

  if (count.n_items == 0)
    return g_strdup (_ ("nothing in common"));

  if (n_documents > 0)
    /* Translators: how many documents two organizations signed together. */
    documents =
      g_strdup_printf (ngettext ("%'u document", "%'u documents", n_documents), n_documents);
  if (count.n_marked > 0)
    /* Translators: how many coalitions two organizations belong to. */
    coalitions = g_strdup_printf (ngettext ("%'u coalition", "%'u coalitions", count.n_marked),
                                  count.n_marked);
  return coa_label_join_two (documents, coalitions);
}

/**
 * coa_label_matrix_count:
 * @matrix: a matrix
 * @row: the position of a row
 * @column: the position of a column
 *
 * Returns: (transfer full): how many things of which kind are behind their cell
 */
char *
coa_label_matrix_count (CoaMatrix *matrix, guint row, guint column)
{
  const CoaMatrixCount count = coa_matrix_get_count (matrix, row, column);

  if (coa_matrix_is_diagonal (matrix, row, column))
    return g_strdup (_ ("the same organization"));

  switch (coa_matrix_get_kind (matrix)) {
  case COA_MATRIX_SHARED:
    return count_shared (count);
  case COA_MATRIX_GOALS:
  default:
    return count_goals (count);
  }
}

/**
 * coa_label_matrix_cell:
 * @matrix: a matrix
 * @row: the position of a row
 * @column: the position of a column
 *
 * Returns: (transfer full): of what the cell is, and what is in it
 */
char *
coa_label_matrix_cell (CoaMatrix *matrix, guint row, guint column)
{
  g_autofree char *row_name = coa_label_matrix_heading (matrix, COA_MATRIX_ROWS, row);
  g_autofree char *column_name = coa_label_matrix_heading (matrix, COA_MATRIX_COLUMNS, column);
  g_autofree char *row_part = coa_label_isolate (row_name);
  g_autofree char *column_part = coa_label_isolate (column_name);
  g_autofree char *count = coa_label_matrix_count (matrix, row, column);

  /* Translators: what a cell of a table says: the name of its row, that of its column, and how many
   * things there are, as in "Federal Iraq, Minority protection: 3 goals". */
  return g_strdup_printf (_ ("%1$s, %2$s: %3$s"), row_part, column_part, count);
}
