/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/axis/coa-time-scale.h"
#include "timeline/axis/coa-time-step.h"

G_BEGIN_DECLS

/**
 * CoaTimeTick:
 * @day: which day begins there
 * @x: where it is
 * @label: (owned): what stands beside it
 * @label_x: where the left edge of the label is
 * @label_width: how wide the label is
 *
 * A line across a view of time, and what it is called.
 */
typedef struct {
  gint64 day;
  double x;
  char *label;
  double label_x;
  double label_width;
} CoaTimeTick;

/**
 * CoaTimeMeasure:
 * @label: a label
 * @is_heading: whether it is a heading over the labels
 * @data: what belongs to the function
 *
 * Returns: how wide the label is in pixels
 */
typedef double (*CoaTimeMeasure) (const char *label, gboolean is_heading, gpointer data);

/**
 * CoaTimeAxis:
 * @step: how far apart the ticks are
 * @ticks: (element-type CoaTimeTick): the ticks with their labels
 * @headings: (element-type CoaTimeTick): what the labels are parts of
 *
 * What stands at the edge of a view of time. No two labels touch, and no two
 * headings.
 */
typedef struct {
  CoaTimeStep step;
  GArray *ticks;
  GArray *headings;
} CoaTimeAxis;

CoaTimeAxis *coa_time_axis_new (const CoaTimeScale *scale, CoaTimeMeasure measure,
                                gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void coa_time_axis_free (CoaTimeAxis *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaTimeAxis, coa_time_axis_free)

G_END_DECLS
