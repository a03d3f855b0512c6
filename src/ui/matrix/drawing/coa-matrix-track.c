/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/drawing/coa-matrix-track.h"

/* How many gaps come before an item. */
static guint
count_gaps (const CoaMatrixTrack *self, guint position)
{
  guint first = 0, end = self->n_groups;

  while (first < end) {
    const guint middle = first + (end - first) / 2;

    if (self->groups[middle].start <= position)
      first = middle + 1;
    else
      end = middle;
  }
  return first > 0 && !self->has_first_gap ? first - 1 : first;
}

/**
 * coa_matrix_track_get_start:
 * @self: a track
 * @position: a row or column
 *
 * Returns: where it begins
 */
float
coa_matrix_track_get_start (const CoaMatrixTrack *self, guint position)
{
  return (float) position * self->pitch + (float) count_gaps (self, position) * self->gap;
}

/**
 * coa_matrix_track_get_length:
 * @self: a track
 *
 * Returns: where the last one ends
 */
float
coa_matrix_track_get_length (const CoaMatrixTrack *self)
{
  return self->n_items == 0 ? 0
                            : coa_matrix_track_get_start (self, self->n_items - 1) + self->pitch;
}

/**
 * coa_matrix_track_find:
 * @self: a track that is not empty
 * @place: a place, which may be outside
 *
 * Returns: the last row or column that begins there or before, else the first
 */
guint
coa_matrix_track_find (const CoaMatrixTrack *self, float place)
{
  guint first = 0, end = self->n_items;

  while (first + 1 < end) {
    const guint middle = first + (end - first) / 2;

    if (coa_matrix_track_get_start (self, middle) <= place)
      first = middle;
    else
      end = middle;
  }
  return first;
}

/**
 * coa_matrix_track_hits:
 * @self: a track
 * @place: a place
 * @position: (out): the row or column there
 *
 * Returns: whether there is one: not outside, and not in a gap
 */
gboolean
coa_matrix_track_hits (const CoaMatrixTrack *self, float place, guint *position)
{
  float start;

  if (self->n_items == 0)
    return FALSE;

  *position = coa_matrix_track_find (self, place);
  start = coa_matrix_track_get_start (self, *position);
  return place >= start && place < start + self->pitch;
}
