/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "timeline/axis/coa-time-axis.h"
#include "timeline/lane/coa-time-rows.h"

G_BEGIN_DECLS

/**
 * CoaTimelineColors:
 * @text: of names
 * @dim: of what matters less
 * @line: of lines across the view
 * @span: of the time in which a coalition was there
 * @own: of the coalitions' own acts
 * @context: of context events
 * @today: of the line at this day
 *
 * The colours of a time line.
 */
typedef struct {
  GdkRGBA text;
  GdkRGBA dim;
  GdkRGBA line;
  GdkRGBA span;
  GdkRGBA own;
  GdkRGBA context;
  GdkRGBA today;
} CoaTimelineColors;

/**
 * CoaTimelineStyle:
 * @pango: (owned): with the font and the direction of all texts
 * @colors: the colours
 * @lane_height: how high a lane is
 * @heading_height: how high the heading of a group is
 * @axis_height: how high the axis is
 * @label_height: how high the labels of the axis are
 * @names_width: how wide the column of names is; 0 where each stands over its lane
 * @dot_size: how wide a dot is
 * @dot_y: how far the middle of dots is from the upper edge of a lane
 * @bar_y: how far the middle of bars is from it
 * @texts: (owned): the texts that were drawn
 *
 * All by which the look of a time line is decided. It knows no widget.
 */
typedef struct {
  PangoContext *pango;
  CoaTimelineColors colors;
  double lane_height;
  double heading_height;
  double axis_height;
  double label_height;
  double names_width;
  double dot_size;
  double dot_y;
  double bar_y;
  GHashTable *texts;
} CoaTimelineStyle;

typedef enum {
  COA_TIMELINE_TEXT_NAME,
  COA_TIMELINE_TEXT_GROUP,
  COA_TIMELINE_TEXT_LABEL,
  COA_TIMELINE_TEXT_HEADING,
} CoaTimelineText;

CoaTimelineStyle *coa_timeline_style_new (PangoContext *pango) G_GNUC_WARN_UNUSED_RESULT;
void coa_timeline_style_free (CoaTimelineStyle *self);

void coa_timeline_style_set_width (CoaTimelineStyle *self, double width);
PangoLayout *coa_timeline_style_get_text (CoaTimelineStyle *self, const char *text,
                                          CoaTimelineText kind);
double coa_timeline_style_measure (const char *label, gboolean is_heading, gpointer data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaTimelineStyle, coa_timeline_style_free)

G_END_DECLS
