/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-timeline-page-private.h"

#include "ui/filter/coa-filter-dialog.h"
#include "ui/picture/coa-picture-actions.h"

/* The buttons beside the time line do what its keys do. */
static void
zoom (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_widget_activate_action (COA_TIMELINE_PAGE (widget)->timeline, action_name, NULL);
}

static void
filter (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaTimelinePage *self = COA_TIMELINE_PAGE (widget);

  adw_dialog_present (coa_filter_dialog_new (self->collection, self->filter), widget);
}

static void
clear_filters (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_coalition_filter_ask (COA_TIMELINE_PAGE (widget)->filter, &(CoaFilter) { 0 });
}

static CoaPicture *
coa_timeline_page_draw (CoaPictured *pictured, PangoContext *letters)
{
  return coa_timeline_view_draw_picture (COA_TIMELINE_VIEW (COA_TIMELINE_PAGE (pictured)->timeline),
                                         letters);
}

/* How the page is made a picture of. */
void
coa_timeline_page_pictured_init (CoaPicturedInterface *iface)
{
  iface->draw = coa_timeline_page_draw;
}

/* Lists the events beside the time line, which finds them itself. */
void
coa_timeline_page_list_events (CoaTimelinePage *self)
{
  g_autoptr (CoaEventModel) events = coa_event_model_new (self->collection, self->filter);

  g_object_set (self->list, "model", events, NULL);
}

static gboolean
coa_timeline_page_renew (CoaRenewable *renewable, CoaCollection *collection)
{
  CoaTimelinePage *self = COA_TIMELINE_PAGE (renewable);

  if (g_set_object (&self->collection, collection)) {
    coa_timeline_page_list_events (self);
    g_object_notify (G_OBJECT (self), "collection");
  }
  return TRUE;
}

/* What the page does when the collection was read again. */
void
coa_timeline_page_renewable_init (CoaRenewableInterface *iface)
{
  iface->renew = coa_timeline_page_renew;
}

/* What can be done on the page. */
void
coa_timeline_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timeline.filter", NULL, filter);
  gtk_widget_class_install_action (widget_class, "timeline.clear-filters", NULL, clear_filters);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-in", NULL, zoom);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-out", NULL, zoom);
  gtk_widget_class_install_action (widget_class, "timeline.fit", NULL, zoom);
  gtk_widget_class_install_property_action (widget_class, "timeline.group-by-area", "grouped");
  coa_picture_actions_install (widget_class);
}
