/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

/**
 * CoaMatrixTrack:
 * @n_items: how many rows or columns there are
 * @pitch: how much room each takes
 * @gap: how much room stands before a group
 * @has_first_gap: whether it does so before the first group too
 * @groups: (array length=n_groups): the groups
 * @n_groups: how many groups there are
 *
 * Where the rows or the columns of a matrix stand, one after the other from 0.
 */
typedef struct {
  guint n_items;
  float pitch;
  float gap;
  gboolean has_first_gap;
  const CoaMatrixGroup *groups;
  guint n_groups;
} CoaMatrixTrack;

float coa_matrix_track_get_start (const CoaMatrixTrack *self, guint position);
float coa_matrix_track_get_length (const CoaMatrixTrack *self);
guint coa_matrix_track_find (const CoaMatrixTrack *self, float place);
gboolean coa_matrix_track_hits (const CoaMatrixTrack *self, float place, guint *position);

G_END_DECLS
