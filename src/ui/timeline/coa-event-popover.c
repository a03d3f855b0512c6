/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-event-popover.h"

#include "ui/labels/coa-event-labels.h"
#include "ui/timeline/coa-event-details.h"

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

  g_type_ensure (COA_TYPE_EVENT_DETAILS);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/timeline/coa-event-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaEventPopover, details);
  gtk_widget_class_install_action (widget_class, "win.open", "s", make_way);
}

static void
coa_event_popover_init (CoaEventPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_event_popover_new:
 * @event: (transfer none): an event
 *
 * Returns: (transfer floating): the popover
 */
CoaEventPopover *
coa_event_popover_new (CoaEvent *event)
{
  CoaEventPopover *self = g_object_new (COA_TYPE_EVENT_POPOVER, NULL);
  g_autofree char *label = coa_label_event (NULL, event);

  g_object_set (self->details, "item", event, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return self;
}
