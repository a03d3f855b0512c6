/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Nothing is told of hours, so a day needs no more room than this. */
#define COA_TIME_SCALE_MAX_PIXELS_PER_DAY 64.0

/**
 * CoaTimeScale:
 * @first: the first day that can come into view, from its beginning
 * @last: the day before which all is that can come into view
 * @start: which day is at the edge where time begins
 * @pixels_per_day: how wide a day is
 * @width: how wide the view is
 * @is_mirrored: whether time runs from right to left
 *
 * Where the days of a view stand. Days are numbered as
 * [func@date_calendar_get_day] does, and have fractions; pixels are counted
 * from the left edge of the view.
 */
typedef struct {
  double first;
  double last;
  double start;
  double pixels_per_day;
  double width;
  gboolean is_mirrored;
} CoaTimeScale;

void coa_time_scale_init (CoaTimeScale *self, double first, double last, double width);
void coa_time_scale_set_limits (CoaTimeScale *self, double first, double last);
void coa_time_scale_set_width (CoaTimeScale *self, double width);

double coa_time_scale_to_x (const CoaTimeScale *self, double day);
double coa_time_scale_to_day (const CoaTimeScale *self, double x);
double coa_time_scale_get_end (const CoaTimeScale *self);
double coa_time_scale_get_total (const CoaTimeScale *self);
double coa_time_scale_get_offset (const CoaTimeScale *self);
gboolean coa_time_scale_shows_all (const CoaTimeScale *self);

void coa_time_scale_set_offset (CoaTimeScale *self, double offset);
void coa_time_scale_pan (CoaTimeScale *self, double pixels);
void coa_time_scale_zoom (CoaTimeScale *self, double x, double factor);
void coa_time_scale_fit (CoaTimeScale *self, double first, double last, double margin);
void coa_time_scale_reveal (CoaTimeScale *self, double day, double margin);
void coa_time_scale_mix (CoaTimeScale *self, const CoaTimeScale *from, const CoaTimeScale *to,
                         double part);

G_END_DECLS
