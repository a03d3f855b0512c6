/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/timeline/drawing/coa-timeline-drawing.h"

G_BEGIN_DECLS

void coa_timeline_draw_lane (const CoaTimelineDrawing *self, GtkSnapshot *snapshot, guint lane,
                             CoaTimeGlyphs *glyphs);

G_END_DECLS
