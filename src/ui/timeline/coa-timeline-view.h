/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/picture/coa-picture.h"
#include "ui/timeline/drawing/coa-timeline-drawing.h"

G_BEGIN_DECLS

#define COA_TYPE_TIMELINE_VIEW (coa_timeline_view_get_type ())

G_DECLARE_FINAL_TYPE (CoaTimelineView, coa_timeline_view, COA, TIMELINE_VIEW, GtkWidget)

CoaTimeline *coa_timeline_view_get_timeline (CoaTimelineView *self);
void coa_timeline_view_get_drawing (CoaTimelineView *self, CoaTimelineDrawing *drawing);
CoaPicture *coa_timeline_view_draw_picture (CoaTimelineView *self,
                                            PangoContext *letters) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
