/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/list/coa-list.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_MATRIX (coa_matrix_get_type ())

G_DECLARE_FINAL_TYPE (CoaMatrix, coa_matrix, COA, MATRIX, GObject)

/**
 * CoaMatrixKind:
 * @COA_MATRIX_GOALS: the goals of coalitions about topics
 * @COA_MATRIX_SHARED: the documents and coalitions that two organizations share
 *
 * What is counted in the cells of a matrix.
 */
typedef enum {
  COA_MATRIX_GOALS,
  COA_MATRIX_SHARED,
} CoaMatrixKind;

/**
 * CoaMatrixAxis:
 * @COA_MATRIX_ROWS: the rows, from the top
 * @COA_MATRIX_COLUMNS: the columns, in the direction of reading
 * @COA_MATRIX_N_AXES: how many axes there are
 *
 * One of the two ways through a matrix.
 */
typedef enum {
  COA_MATRIX_ROWS,
  COA_MATRIX_COLUMNS,
  COA_MATRIX_N_AXES,
} CoaMatrixAxis;

/**
 * CoaMatrixCount:
 * @n_items: how many things are behind a cell
 * @n_marked: how many of these are marked: goals against something, or coalitions
 *
 * What stands in a cell.
 */
typedef struct {
  guint n_items;
  guint n_marked;
} CoaMatrixCount;

/**
 * CoaMatrixGroup:
 * @start: the position of the first row or column
 * @name: (nullable): what they have in common
 *
 * Rows or columns that stand together, up to the next group.
 */
typedef struct {
  guint start;
  char *name;
} CoaMatrixGroup;

CoaMatrixKind coa_matrix_get_kind (CoaMatrix *self);
guint coa_matrix_get_length (CoaMatrix *self, CoaMatrixAxis axis);
CoaItem *coa_matrix_get_item (CoaMatrix *self, CoaMatrixAxis axis, guint position);
const CoaMatrixGroup *coa_matrix_get_groups (CoaMatrix *self, CoaMatrixAxis axis, guint *n_groups);
const char *coa_matrix_get_group_name (CoaMatrix *self, CoaMatrixAxis axis, guint position);

CoaMatrixCount coa_matrix_get_count (CoaMatrix *self, guint row, guint column);
CoaMatrixCount coa_matrix_get_most (CoaMatrix *self);
guint coa_matrix_get_n_left_out (CoaMatrix *self);
gboolean coa_matrix_is_diagonal (CoaMatrix *self, guint row, guint column);
CoaList *coa_matrix_dup_items (CoaMatrix *self, guint row, guint column) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
