/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/details/coa-event-dialog.h"

#include "ui/event/details/coa-event-details.h"
#include "ui/labels/coalition/coa-event-labels.h"

/**
 * CoaEventDialog:
 *
 * All that is recorded of an event, where there is no room for a
 * [class@EventPopover].
 *
 * # Accessibility
 *
 * It is called what the event is.
 */
struct _CoaEventDialog {
  AdwDialog parent_instance;

  CoaItemView *details;
};

G_DEFINE_FINAL_TYPE (CoaEventDialog, coa_event_dialog, ADW_TYPE_DIALOG)

/* The page comes into the window behind the dialog. */
static void
make_way (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_widget_activate_action_variant (gtk_widget_get_parent (widget), action_name, parameter);
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
coa_event_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_EVENT_DIALOG);

  G_OBJECT_CLASS (coa_event_dialog_parent_class)->dispose (object);
}

static void
coa_event_dialog_class_init (CoaEventDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_event_dialog_dispose;

  g_type_ensure (COA_TYPE_EVENT_DETAILS);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/event/details/coa-event-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaEventDialog, details);
  gtk_widget_class_install_action (widget_class, "win.open", "s", make_way);
}

static void
coa_event_dialog_init (CoaEventDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_event_dialog_new:
 * @event: (transfer none): an event
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
coa_event_dialog_new (CoaEvent *event)
{
  CoaEventDialog *self = g_object_new (COA_TYPE_EVENT_DIALOG, NULL);
  g_autofree char *label = coa_label_event (NULL, event);

  g_object_set (self->details, "item", event, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return ADW_DIALOG (self);
}
