/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/lane/coa-time-glyphs.h"
#include "ui/timeline/drawing/coa-timeline-style.h"

G_BEGIN_DECLS

#define COA_TIMELINE_BAR_HEIGHT 6

void coa_timeline_draw_span (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                             const CoaTimeSpan *span, const CoaTimeScale *scale, double y);
void coa_timeline_draw_bar (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                            const CoaTimeGlyph *bar, double width, double y);
void coa_timeline_draw_dot (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                            const CoaTimeGlyph *dot, double y);
void coa_timeline_draw_many (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                             const CoaTimeGlyph *dot, const double *columns, gboolean is_crowded,
                             double y);
void coa_timeline_draw_selection (const CoaTimelineStyle *style, GtkSnapshot *snapshot,
                                  const graphene_rect_t *around);

G_END_DECLS
