/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

/* A thing behind a cell, while the matrix is filled. */
typedef struct {
  guint row;
  guint column;
  gpointer item;
  gboolean is_marked;
} CoaMatrixEntry;

/* A cell with something behind it. */
typedef struct {
  guint column;
  guint first; /* of its items */
  CoaMatrixCount count;
} CoaMatrixCell;

struct _CoaMatrix {
  GObject parent_instance;

  CoaMatrixKind kind;
  GPtrArray *ends[COA_MATRIX_N_AXES]; /* (owned) (element-type CoaItem) */
  GArray *groups[COA_MATRIX_N_AXES];  /* (owned) (element-type CoaMatrixGroup) */
  GArray *entries;                    /* (owned) (nullable) (element-type CoaMatrixEntry) */
  guint *row_starts;                  /* (owned) (nullable): of each row, and the end of the last */
  GArray *cells;                      /* (owned) (element-type CoaMatrixCell): row after row */
  GPtrArray *items;                   /* (owned) (element-type GObject): cell after cell */
  CoaMatrixCount most;
  guint n_left_out;
};

G_END_DECLS
