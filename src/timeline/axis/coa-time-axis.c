/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/axis/coa-time-axis.h"

#include <math.h>

/* Between a line and its label, between two labels, and between two lines at least. */
#define LABEL_OFFSET 6.0
#define LABEL_GAP 8.0
#define LEAST_DISTANCE 22.0

typedef struct {
  const CoaTimeScale *scale;
  CoaTimeMeasure measure;
  gpointer data;
} Drawing;

static void
clear_tick (gpointer tick)
{
  g_clear_pointer (&((CoaTimeTick *) tick)->label, g_free);
}

static GArray *
tick_array_new (void)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (CoaTimeTick));

  g_array_set_clear_func (ticks, clear_tick);
  return ticks;
}

static void
place_label (const CoaTimeScale *scale, CoaTimeTick *tick, double x)
{
  tick->label_x = scale->is_mirrored ? x - LABEL_OFFSET - tick->label_width : x + LABEL_OFFSET;
}

/* How much room there is for the label of @tick before the line at @next_x. */
static double
room_for_label (const CoaTimeScale *scale, const CoaTimeTick *tick, double next_x)
{
  return scale->is_mirrored ? tick->label_x - next_x - LABEL_GAP + LABEL_OFFSET
                            : next_x + LABEL_OFFSET - LABEL_GAP - tick->label_x - tick->label_width;
}

static void
add_tick (Drawing *self, GArray *ticks, gint64 day, char *label, gboolean is_heading)
{
  CoaTimeTick tick = { .day = day, .label = label };

  tick.x = coa_time_scale_to_x (self->scale, (double) day);
  tick.label_width = ceil (self->measure (label, is_heading, self->data));
  place_label (self->scale, &tick, tick.x);
  g_array_append_val (ticks, tick);
}

/* The ticks in view and the one before, or NULL if their labels have not enough room. */
static GArray *
find_ticks (Drawing *self, CoaTimeStep step)
{
  const gint64 end = (gint64) ceil (coa_time_scale_get_end (self->scale));
  g_autoptr (GArray) ticks = tick_array_new ();
  gint64 next;

  for (gint64 day = coa_time_step_floor (step, (gint64) floor (self->scale->start)); day < end;
       day = next) {
    const CoaTimeTick *tick;

    next = coa_time_step_next (step, day);
    add_tick (self, ticks, day, coa_time_step_dup_label (step, day), FALSE);
    tick = &g_array_index (ticks, CoaTimeTick, ticks->len - 1);
    if (room_for_label (self->scale, tick, coa_time_scale_to_x (self->scale, (double) next)) < 0)
      return NULL;
  }
  return g_steal_pointer (&ticks);
}

/* What began before the view is said at its edge, if there is room. */
static void
keep_in_view (Drawing *self, CoaTimeTick *tick, double next_x)
{
  const double edge = self->scale->is_mirrored ? self->scale->width : 0;

  if (self->scale->is_mirrored ? tick->x > edge : tick->x < edge)
    place_label (self->scale, tick, edge);
  if (room_for_label (self->scale, tick, next_x) < 0)
    g_clear_pointer (&tick->label, g_free);
}

static GArray *
find_headings (Drawing *self, CoaTimeStep step)
{
  const gint64 end = (gint64) ceil (coa_time_scale_get_end (self->scale));
  GArray *headings = tick_array_new ();
  CoaTimeStep heading;
  gint64 next;

  if (!coa_time_step_get_heading (step, &heading))
    return headings;

  for (gint64 day = coa_time_step_floor (heading, (gint64) floor (self->scale->start)); day < end;
       day = next) {
    next = coa_time_step_next (heading, day);
    add_tick (self, headings, day, coa_time_step_dup_heading (heading, day), TRUE);
    keep_in_view (self, &g_array_index (headings, CoaTimeTick, headings->len - 1),
                  coa_time_scale_to_x (self->scale, (double) next));
  }
  return headings;
}

/**
 * coa_time_axis_new:
 * @scale: what is in view
 * @measure: (scope call): tells how wide a label is
 * @data: what belongs to @measure
 *
 * Finds the ticks that are as close to each other as their labels allow.
 *
 * Returns: (transfer full): the axis
 */
CoaTimeAxis *
coa_time_axis_new (const CoaTimeScale *scale, CoaTimeMeasure measure, gpointer data)
{
  Drawing drawing = { .scale = scale, .measure = measure, .data = data };
  CoaTimeAxis *self = g_new0 (CoaTimeAxis, 1);

  for (guint i = 0; self->ticks == NULL; i++) {
    self->step = coa_time_step_get_nth (i);
    if (coa_time_step_get_length (self->step) * scale->pixels_per_day >= LEAST_DISTANCE)
      self->ticks = find_ticks (&drawing, self->step);
  }

  self->headings = find_headings (&drawing, self->step);
  return self;
}

/**
 * coa_time_axis_free:
 * @self: an axis
 */
void
coa_time_axis_free (CoaTimeAxis *self)
{
  g_clear_pointer (&self->ticks, g_array_unref);
  g_clear_pointer (&self->headings, g_array_unref);
  g_free (self);
}
