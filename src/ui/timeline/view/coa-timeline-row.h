/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/timeline/drawing/coa-timeline-drawing.h"

G_BEGIN_DECLS

#define COA_TYPE_TIMELINE_ROW (coa_timeline_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaTimelineRow, coa_timeline_row, COA, TIMELINE_ROW, GtkWidget)

GtkWidget *coa_timeline_row_new (const CoaTimelineDrawing *drawing,
                                 guint lane) G_GNUC_WARN_UNUSED_RESULT;

guint coa_timeline_row_get_lane (CoaTimelineRow *self);
gboolean coa_timeline_row_is_up_to_date (CoaTimelineRow *self, const CoaTimelineDrawing *drawing);
void coa_timeline_row_select (CoaTimelineRow *self, CoaEvent *event);

G_END_DECLS
