/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/lane/coa-time-lane.h"

G_BEGIN_DECLS

/**
 * CoaTimeGlyph:
 * @from: where it begins
 * @to: where it ends; to the left of @from where time runs from right to left
 * @position: the mark that it is for, or the first one
 * @n_marks: for how many marks it is
 * @traits: the [flags@TimeMarkTraits] that all of them have
 * @column: the first of its columns
 * @n_columns: how many columns it has
 *
 * What is drawn for a mark, or for several that are too close to be told apart.
 */
typedef struct {
  double from;
  double to;
  guint position;
  guint n_marks;
  guint column;
  guint n_columns;
  guint8 traits;
} CoaTimeGlyph;

/**
 * CoaTimeGlyphs:
 * @bars: (element-type CoaTimeGlyph): what is long enough to be seen as long
 * @dots: (element-type CoaTimeGlyph): the rest, which lies over the bars
 * @columns: (element-type double): where in a dot for several marks they are, at
 *   most one for each pixel
 * @is_crowded: whether there are more marks than dots would have room
 *
 * What is drawn in a lane. However many marks there are, it is no more than
 * there is room for.
 */
typedef struct {
  GArray *bars;
  GArray *dots;
  GArray *columns;
  gboolean is_crowded;
} CoaTimeGlyphs;

CoaTimeGlyphs *coa_time_glyphs_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_time_glyphs_free (CoaTimeGlyphs *self);

void coa_time_glyphs_find (CoaTimeGlyphs *self, const CoaTimeLane *lane, const CoaTimeScale *scale,
                           double dot_size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaTimeGlyphs, coa_time_glyphs_free)

G_END_DECLS
