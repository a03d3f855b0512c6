/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/filter/coa-coalition-filter.h"
#include "ui/timeline/coa-timeline-view.h"

G_BEGIN_DECLS

/* The colours of which one is taken from each of these children; see style.css. */
typedef enum {
  SWATCH_DIM,
  SWATCH_LINE,
  SWATCH_SPAN,
  SWATCH_OWN,
  SWATCH_CONTEXT,
  SWATCH_TODAY,
  N_SWATCHES,
} CoaTimelineSwatch;

struct _CoaTimelineView {
  GtkWidget parent_instance;

  CoaCollection *collection;  /* (owned) (nullable) */
  CoaCoalitionFilter *filter; /* (owned) (nullable) */
  gboolean is_grouped;
  CoaEvent *selected;     /* (owned) (nullable) */
  guint selected_lane;    /* where it is, if there is one */
  CoaTimeline *timeline;  /* (owned) (nullable) */
  GCancellable *building; /* (owned) (nullable): what ends the building of another */

  CoaTimelineStyle *style; /* (owned) (nullable) */
  CoaTimeScale scale;
  int width;
  int height;
  GtkWidget *swatches[N_SWATCHES];
  GPtrArray *rows; /* (owned) (element-type CoaTimelineRow): of the lanes in view */
  guint update;    /* the source that brings them up to date */
  GtkWidget *said; /* (nullable): what was read aloud at last */

  GtkAdjustment *adjustments[2]; /* (owned) (nullable), by GtkOrientation */
  GtkScrollablePolicy policies[2];
  gboolean is_configuring;

  gboolean is_renewed; /* and to return to what is kept */
  CoaTimeScale kept;
  double kept_top;

  AdwAnimation *animation; /* (owned) */
  CoaTimeScale from;
  CoaTimeScale to;
  double drag_start[2];
  double pinched;
  double pointer_x;
};

void coa_timeline_view_set_collection (CoaTimelineView *self, CoaCollection *collection);
void coa_timeline_view_stop (CoaTimelineView *self);
void coa_timeline_view_set_filter (CoaTimelineView *self, CoaCoalitionFilter *filter);
void coa_timeline_view_set_grouped (CoaTimelineView *self, gboolean is_grouped);
void coa_timeline_view_set_selected (CoaTimelineView *self, CoaEvent *event);

void coa_timeline_view_add_swatches (CoaTimelineView *self);
gboolean coa_timeline_view_read_colors (CoaTimelineView *self);
void coa_timeline_view_restyle (CoaTimelineView *self);

void coa_timeline_view_update_rows (CoaTimelineView *self);
void coa_timeline_view_allocate_rows (CoaTimelineView *self);
void coa_timeline_view_clear_rows (CoaTimelineView *self);
void coa_timeline_view_select_in_rows (CoaTimelineView *self);
void coa_timeline_view_say (CoaTimelineView *self, const char *message);

void coa_timeline_view_take_adjustment (CoaTimelineView *self, GtkOrientation orientation,
                                        GtkAdjustment *adjustment);
void coa_timeline_view_configure (CoaTimelineView *self);
void coa_timeline_view_set_scale (CoaTimelineView *self, const CoaTimeScale *scale);
void coa_timeline_view_move_to (CoaTimelineView *self, const CoaTimeScale *scale);
void coa_timeline_view_zoom (CoaTimelineView *self, double factor);
void coa_timeline_view_fit_all (CoaTimelineView *self, gboolean at_once);
void coa_timeline_view_fit_lane (CoaTimelineView *self, guint lane);
void coa_timeline_view_init_motion (CoaTimelineView *self);

void coa_timeline_view_reveal_selected (CoaTimelineView *self);
void coa_timeline_view_select (CoaTimelineView *self, guint lane, guint position);
gboolean coa_timeline_view_find_at (CoaTimelineView *self, double x, double y, guint *lane,
                                    guint *position);
gboolean coa_timeline_view_find_lane_at (CoaTimelineView *self, double y, guint *lane);
void coa_timeline_view_activate (CoaTimelineView *self);

void coa_timeline_view_add_gestures (CoaTimelineView *self);
void coa_timeline_view_add_bindings (GtkWidgetClass *widget_class);

G_END_DECLS
