/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/details/coa-event-popover.h"

#include "ui/event/details/coa-event-details.h"
#include "ui/labels/coalition/coa-event-labels.h"

/**
 * CoaEventPopover:
 *
 * All that is recorded of an event, beside where it is shown.
 *
 * # Accessibility
 *
 * It is called what the event is.
 */
struct _CoaEventPopover {
  GtkPopover parent_instance;

  CoaItemView *details;
};

G_DEFINE_FINAL_TYPE (CoaEventPopover, coa_event_popover, GTK_TYPE_POPOVER)

/* It makes way for what it leads to, so that who comes back is where they were. */
static void
make_way (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  gtk_popover_popdown (GTK_POPOVER (widget));
  gtk_widget_activate_action_variant (parent, action_name, parameter);
}

static gboolean
go (gpointer data)
{
  if (gtk_widget_get_parent (data) != NULL)
    gtk_widget_unparent (data);
  return G_SOURCE_REMOVE;
}

/* It must not go before all know that it is closed. */
static void
coa_event_popover_closed (GtkPopover *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, go, g_object_ref (popover), g_object_unref);
}

static void
coa_event_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_EVENT_POPOVER);

  G_OBJECT_CLASS (coa_event_popover_parent_class)->dispose (object);
}

static void
coa_event_popover_class_init (CoaEventPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_event_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = coa_event_popover_closed;

  g_type_ensure (COA_TYPE_EVENT_DETAILS);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/event/details/coa-event-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaEventPopover, details);
  gtk_widget_class_install_action (widget_class, "win.open", "s", make_way);
}

static void
coa_event_popover_init (CoaEventPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static CoaEventPopover *
popover_new (CoaEvent *event)
{
  CoaEventPopover *self = g_object_new (COA_TYPE_EVENT_POPOVER, NULL);
  g_autofree char *label = coa_label_event (NULL, event);

  g_object_set (self->details, "item", event, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return self;
}

/**
 * coa_event_popover_show:
 * @event: (transfer none): an event
 * @parent: what the popover belongs to
 * @origin: what shows the event, in @parent
 * @place: where in @origin it is
 *
 * Shows all of an event in a popover, which goes when it is closed.
 *
 * Returns: (transfer none): the popover
 */
CoaEventPopover *
coa_event_popover_show (CoaEvent *event, GtkWidget *parent, GtkWidget *origin,
                        const GdkRectangle *place)
{
  CoaEventPopover *self = popover_new (event);
  graphene_point_t point = { (float) place->x, (float) place->y };
  gboolean is_in_parent = gtk_widget_compute_point (origin, parent, &point, &point);

  g_return_val_if_fail (is_in_parent, NULL);

  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  g_signal_connect_object (parent, "destroy", G_CALLBACK (gtk_widget_unparent), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_set_pointing_to (GTK_POPOVER (self), &(GdkRectangle) { (int) point.x, (int) point.y,
                                                                     place->width, place->height });
  gtk_popover_popup (GTK_POPOVER (self));
  return self;
}
