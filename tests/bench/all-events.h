/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "timeline/coa-timeline.h"

G_BEGIN_DECLS

/* A time line that draws all of its events in each frame, wherever they are. */

#define ALL_EVENTS_TYPE (all_events_get_type ())

G_DECLARE_FINAL_TYPE (AllEvents, all_events, ALL, EVENTS, GtkWidget)

GtkWidget *all_events_new (CoaTimeline *timeline);
void all_events_set_scale (AllEvents *self, const CoaTimeScale *scale);

G_END_DECLS
