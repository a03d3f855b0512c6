/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/axis/coa-time-scale.h"

#include <math.h>

/* Brings the zoom and the place back to where there is something to see. */
static void
keep_in_limits (CoaTimeScale *self)
{
  const double least = self->width / (self->last - self->first);

  self->pixels_per_day =
    CLAMP (self->pixels_per_day, least, MAX (least, COA_TIME_SCALE_MAX_PIXELS_PER_DAY));
  self->start = MIN (self->start, self->last - self->width / self->pixels_per_day);
  self->start = MAX (self->start, self->first);
}

/**
 * coa_time_scale_init:
 * @self: a scale
 * @first: the first day that can come into view
 * @last: the day after the last that can
 * @width: how wide the view is
 *
 * Makes a scale that shows all, from left to right.
 */
void
coa_time_scale_init (CoaTimeScale *self, double first, double last, double width)
{
  *self = (CoaTimeScale) { .width = MAX (width, 1.0) };
  coa_time_scale_set_limits (self, first, last);
}

/**
 * coa_time_scale_set_limits:
 * @self: a scale
 * @first: the first day that can come into view
 * @last: the day after the last that can
 *
 * Changes what can be seen. What is seen stays as far as it can.
 */
void
coa_time_scale_set_limits (CoaTimeScale *self, double first, double last)
{
  self->first = first;
  self->last = MAX (last, first + 1);
  keep_in_limits (self);
}

/**
 * coa_time_scale_set_width:
 * @self: a scale
 * @width: how wide the view is
 *
 * Gives the view another width. The time at its beginning and the zoom stay,
 * and what shows all shows all again.
 */
void
coa_time_scale_set_width (CoaTimeScale *self, double width)
{
  const gboolean shows_all = coa_time_scale_shows_all (self);

  self->width = MAX (width, 1.0);
  if (shows_all)
    self->pixels_per_day = 0;
  keep_in_limits (self);
}

/**
 * coa_time_scale_to_x:
 * @self: a scale
 * @day: a day
 *
 * Returns: where it stands, which need not be in view
 */
double
coa_time_scale_to_x (const CoaTimeScale *self, double day)
{
  const double along = (day - self->start) * self->pixels_per_day;

  return self->is_mirrored ? self->width - along : along;
}

/**
 * coa_time_scale_to_day:
 * @self: a scale
 * @x: a place
 *
 * Returns: which day is there, with its fraction
 */
double
coa_time_scale_to_day (const CoaTimeScale *self, double x)
{
  const double along = self->is_mirrored ? self->width - x : x;

  return self->start + along / self->pixels_per_day;
}

/**
 * coa_time_scale_get_end:
 * @self: a scale
 *
 * Returns: which day is at the edge where time ends
 */
double
coa_time_scale_get_end (const CoaTimeScale *self)
{
  return self->start + self->width / self->pixels_per_day;
}

/**
 * coa_time_scale_get_total:
 * @self: a scale
 *
 * Returns: how wide all would be that can come into view, at this zoom
 */
double
coa_time_scale_get_total (const CoaTimeScale *self)
{
  return (self->last - self->first) * self->pixels_per_day;
}

/**
 * coa_time_scale_get_offset:
 * @self: a scale
 *
 * Returns: how much of that is to the left of the view
 */
double
coa_time_scale_get_offset (const CoaTimeScale *self)
{
  const double before = (self->start - self->first) * self->pixels_per_day;

  return self->is_mirrored ? MAX (0, coa_time_scale_get_total (self) - self->width - before)
                           : before;
}

/**
 * coa_time_scale_shows_all:
 * @self: a scale
 *
 * Returns: whether all is in view
 */
gboolean
coa_time_scale_shows_all (const CoaTimeScale *self)
{
  return coa_time_scale_get_total (self) <= self->width + 0.5;
}

/**
 * coa_time_scale_set_offset:
 * @self: a scale
 * @offset: how much is to be to the left of the view, in pixels
 */
void
coa_time_scale_set_offset (CoaTimeScale *self, double offset)
{
  const double before =
    self->is_mirrored ? coa_time_scale_get_total (self) - self->width - offset : offset;

  self->start = self->first + before / self->pixels_per_day;
  keep_in_limits (self);
}

/**
 * coa_time_scale_pan:
 * @self: a scale
 * @pixels: how far what is in view moves to the right
 */
void
coa_time_scale_pan (CoaTimeScale *self, double pixels)
{
  self->start += (self->is_mirrored ? pixels : -pixels) / self->pixels_per_day;
  keep_in_limits (self);
}

/**
 * coa_time_scale_zoom:
 * @self: a scale
 * @x: a place in view
 * @factor: how many times wider a day becomes
 *
 * Zooms in or out so that what is at @x stays there, as long as neither end of
 * the time comes into view.
 */
void
coa_time_scale_zoom (CoaTimeScale *self, double x, double factor)
{
  const double day = coa_time_scale_to_day (self, x);
  const double along = self->is_mirrored ? self->width - x : x;

  self->pixels_per_day *= factor;
  keep_in_limits (self);
  self->start = day - along / self->pixels_per_day;
  keep_in_limits (self);
}

/**
 * coa_time_scale_fit:
 * @self: a scale
 * @first: the first day to see
 * @last: the day after the last
 * @margin: how much room there is to be on each side, in pixels
 *
 * Shows these days, as large as they can be.
 */
void
coa_time_scale_fit (CoaTimeScale *self, double first, double last, double margin)
{
  const double room = MAX (self->width - 2 * margin, 1.0);

  self->pixels_per_day = room / MAX (last - first, 1.0);
  keep_in_limits (self);
  self->start = (first + last) / 2 - self->width / self->pixels_per_day / 2;
  keep_in_limits (self);
}

/**
 * coa_time_scale_reveal:
 * @self: a scale
 * @day: a day
 * @margin: how far it is to be from both edges, in pixels
 *
 * Moves no further than it must so that @day is in view.
 */
void
coa_time_scale_reveal (CoaTimeScale *self, double day, double margin)
{
  const double room = MIN (margin, self->width / 2) / self->pixels_per_day;

  self->start = MIN (self->start, day - room);
  self->start = MAX (self->start, day + room - self->width / self->pixels_per_day);
  keep_in_limits (self);
}

/**
 * coa_time_scale_mix:
 * @self: a scale
 * @from: where a movement begins
 * @to: where it ends
 * @part: how far it has come, from 0 to 1
 *
 * Shows what is in view on the way. All of it moves by the same zoom in the
 * same time, around the place that stays.
 */
void
coa_time_scale_mix (CoaTimeScale *self, const CoaTimeScale *from, const CoaTimeScale *to,
                    double part)
{
  const double zoom = pow (to->pixels_per_day / from->pixels_per_day, part);
  const double span_from = from->width / from->pixels_per_day;
  const double span_to = to->width / to->pixels_per_day;
  const double span = span_from / zoom;
  /* How far the span has come is how far the start has, so that the place that stays, stays. */
  const gboolean zooms = fabs (span_to - span_from) > 1e-6 * span_from;
  const double way = zooms ? (span - span_from) / (span_to - span_from) : part;

  self->pixels_per_day = from->pixels_per_day * zoom;
  self->start = from->start + way * (to->start - from->start);
  keep_in_limits (self);
}
