/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/event/list/coa-event-list.h"
#include "ui/page/coa-renewable.h"
#include "ui/picture/coa-pictured.h"
#include "ui/timeline/coa-timeline-page.h"
#include "ui/timeline/coa-timeline-view.h"

G_BEGIN_DECLS

struct _CoaTimelinePage {
  AdwNavigationPage parent_instance;

  CoaCollection *collection;  /* (owned) (nullable) */
  CoaCoalitionFilter *filter; /* (owned) (nullable) */
  GSettings *settings;        /* (owned) (nullable) */
  gboolean is_grouped;
  gboolean is_narrow;

  AdwBin *content;
  AdwViewStack *stack;
  GtkWidget *timeline;
  CoaEventList *list;
};

void coa_timeline_page_install_actions (GtkWidgetClass *widget_class);
void coa_timeline_page_list_events (CoaTimelinePage *self);
void coa_timeline_page_pictured_init (CoaPicturedInterface *iface);
void coa_timeline_page_renewable_init (CoaRenewableInterface *iface);

G_END_DECLS
