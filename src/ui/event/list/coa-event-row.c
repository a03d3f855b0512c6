/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/list/coa-event-row.h"

#include "ui/item/coa-chips.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coalition/coa-event-labels.h"

/**
 * CoaEventRow:
 *
 * One event in a list of all: when it was, what it was, and whose it was.
 *
 * Its action `row.open` lets assistive technologies open the event.
 */
struct _CoaEventRow {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaEventRow, coa_event_row, COA_TYPE_ITEM_VIEW)

static char *
event_row_dup_label (GObject *item)
{
  return coa_label_event (NULL, COA_EVENT (item));
}

static char *
event_row_dup_description (GObject *item)
{
  char *coalitions = coa_label_event_coalitions (NULL, COA_EVENT (item));

  return coalitions == NULL ? g_strdup ("") : coalitions;
}

/* As if the row were clicked. */
static void
open_event (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_widget_activate (gtk_widget_get_parent (widget));
}

static void
coa_event_row_class_init (CoaEventRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = event_row_dup_label;
  COA_ITEM_VIEW_CLASS (klass)->dup_description = event_row_dup_description;

  g_type_ensure (COA_TYPE_CHIPS);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/event/list/coa-event-row.ui");
  gtk_widget_class_install_action (widget_class, "row.open", NULL, open_event);
  coa_labels_bind (widget_class);
}

static void
coa_event_row_init (CoaEventRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
