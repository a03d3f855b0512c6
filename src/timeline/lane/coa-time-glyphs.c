/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/lane/coa-time-glyphs.h"

#include <math.h>

/* How many marks of one pixel are looked at one by one. */
#define FEW 4
/* How many bars are drawn that began before what is in view. Those over them would hide more. */
#define MAX_BARS_FROM_BEFORE 32
/* Dots that are closer to each other, in parts of their size, are one: those that overlap too much
 * to be told apart, and in a crowd all but those that stand alone. */
#define DISTANCE 0.7
#define DISTANCE_IN_CROWD 2.0

typedef struct {
  CoaTimeGlyphs *glyphs;
  const CoaTimeLane *lane;
  const CoaTimeScale *scale;
  double dot_size;
  double distance;
} Finding;

/**
 * coa_time_glyphs_new:
 *
 * Returns: (transfer full): what can hold the glyphs of a lane, one after the
 *   other
 */
CoaTimeGlyphs *
coa_time_glyphs_new (void)
{
  CoaTimeGlyphs *self = g_new (CoaTimeGlyphs, 1);

  self->bars = g_array_new (FALSE, FALSE, sizeof (CoaTimeGlyph));
  self->dots = g_array_new (FALSE, FALSE, sizeof (CoaTimeGlyph));
  self->columns = g_array_new (FALSE, FALSE, sizeof (double));
  return self;
}

/**
 * coa_time_glyphs_free:
 * @self: glyphs
 */
void
coa_time_glyphs_free (CoaTimeGlyphs *self)
{
  g_clear_pointer (&self->bars, g_array_unref);
  g_clear_pointer (&self->dots, g_array_unref);
  g_clear_pointer (&self->columns, g_array_unref);
  g_free (self);
}

static gboolean
is_long (const Finding *self, gint32 first, gint32 last)
{
  return ((double) last - (double) first + 1) * self->scale->pixels_per_day > self->dot_size;
}

static void
add_bar (Finding *self, guint position)
{
  const CoaTimeMark *mark = &self->lane->marks[position];
  const CoaTimeGlyph bar = {
    .from = coa_time_scale_to_x (self->scale, mark->first),
    .to = coa_time_scale_to_x (self->scale, (double) mark->last + 1),
    .position = position,
    .n_marks = 1,
    .traits = mark->traits,
  };

  g_array_append_val (self->glyphs->bars, bar);
}

static void
add_column (Finding *self, CoaTimeGlyph *dot, double x)
{
  g_array_append_val (self->glyphs->columns, x);
  dot->n_columns++;
}

/* Adds marks at a place to the last dot, or makes another one where that is too far away. */
static void
add_dot (Finding *self, guint position, guint n_marks, guint8 traits, double x)
{
  GArray *dots = self->glyphs->dots;
  CoaTimeGlyph *last = dots->len == 0 ? NULL : &g_array_index (dots, CoaTimeGlyph, dots->len - 1);

  if (last != NULL && fabs (x - last->to) < self->distance) {
    if (fabs (x - last->to) >= 1)
      add_column (self, last, x);
    last->to = self->scale->is_mirrored ? MIN (last->to, x) : MAX (last->to, x);
    last->n_marks += n_marks;
    last->traits &= traits;
  } else {
    CoaTimeGlyph dot = {
      .from = x,
      .to = x,
      .position = position,
      .n_marks = n_marks,
      .column = self->glyphs->columns->len,
      .traits = traits,
    };

    add_column (self, &dot, x);
    g_array_append_val (dots, dot);
  }
}

static void
add_mark (Finding *self, guint position)
{
  const CoaTimeMark *mark = &self->lane->marks[position];

  if (is_long (self, mark->first, mark->last))
    add_bar (self, position);
  else
    add_dot (self, position, 1, mark->traits,
             coa_time_scale_to_x (self->scale, coa_time_mark_get_day (mark)));
}

/* Adds the marks of one pixel: of many, the longest and a dot for the others. */
static void
add_marks (Finding *self, guint from, guint to)
{
  const gint32 latest = coa_time_lane_get_latest (self->lane, from, to);
  const CoaTimeMark *first = &self->lane->marks[from];
  guint8 traits = 0xff;

  if (to - from <= FEW) {
    for (guint i = from; i < to; i++)
      add_mark (self, i);
    return;
  }

  if (is_long (self, first->first, latest))
    add_bar (self, coa_time_lane_find_lasting (self->lane, from, to, latest));
  for (guint i = from; i < from + FEW; i++)
    traits &= self->lane->marks[i].traits;
  add_dot (self, from, to - from, traits, coa_time_scale_to_x (self->scale, first->first + 0.5));
}

static void
add_bars_from_before (Finding *self, guint to, double day)
{
  guint position = coa_time_lane_find_lasting (self->lane, 0, to, day);

  for (guint i = 0; position < to && i < MAX_BARS_FROM_BEFORE; i++) {
    const CoaTimeMark *mark = &self->lane->marks[position];

    if (is_long (self, mark->first, mark->last))
      add_bar (self, position);
    position = coa_time_lane_find_lasting (self->lane, position + 1, to, day);
  }
}

/**
 * coa_time_glyphs_find:
 * @self: glyphs, which are replaced
 * @lane: a lane
 * @scale: what is in view
 * @dot_size: how wide a dot is
 *
 * Finds what is to be drawn of a lane. The time it takes depends on how many
 * pixels there are, not on how many marks.
 */
void
coa_time_glyphs_find (CoaTimeGlyphs *self, const CoaTimeLane *lane, const CoaTimeScale *scale,
                      double dot_size)
{
  Finding finding = { .glyphs = self, .lane = lane, .scale = scale, .dot_size = dot_size };
  const double margin = dot_size / scale->pixels_per_day;
  const double end = coa_time_scale_get_end (scale) + margin;
  const double pixel = 1 / scale->pixels_per_day;
  const guint start = coa_time_lane_find_from (lane, 0, scale->start - margin);
  const guint n_in_view = coa_time_lane_find_from (lane, start, end) - start;

  g_array_set_size (self->bars, 0);
  g_array_set_size (self->dots, 0);
  g_array_set_size (self->columns, 0);
  self->is_crowded = n_in_view * dot_size > scale->width;
  finding.distance = dot_size * (self->is_crowded ? DISTANCE_IN_CROWD : DISTANCE);

  add_bars_from_before (&finding, start, scale->start - margin);
  for (guint i = start, next; i < lane->n_marks && lane->marks[i].first <= end; i = next) {
    next = coa_time_lane_find_from (lane, i + 1, lane->marks[i].first + pixel);
    add_marks (&finding, i, next);
  }
}
