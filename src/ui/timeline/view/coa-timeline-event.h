/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/coa-event.h"

G_BEGIN_DECLS

#define COA_TYPE_TIMELINE_EVENT (coa_timeline_event_get_type ())

G_DECLARE_FINAL_TYPE (CoaTimelineEvent, coa_timeline_event, COA, TIMELINE_EVENT, GObject)

CoaTimelineEvent *coa_timeline_event_new (GtkWidget *row, CoaEvent *event,
                                          const graphene_rect_t *place) G_GNUC_WARN_UNUSED_RESULT;

CoaEvent *coa_timeline_event_get_event (CoaTimelineEvent *self);
void coa_timeline_event_set_next (CoaTimelineEvent *self, CoaTimelineEvent *next);
void coa_timeline_event_set_selected (CoaTimelineEvent *self, gboolean is_selected);

G_END_DECLS
