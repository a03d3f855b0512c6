/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/choose/coa-choice-row.h"

#include "ui/item/layout/coa-column-layout.h"

/**
 * CoaChoiceRow:
 *
 * A coalition that can be chosen to be compared: a check mark, the name, and a
 * line about it. Where no more can be chosen it does not answer.
 *
 * Its action `choice.toggle` lets assistive technologies choose it.
 */
struct _CoaChoiceRow {
  AdwBin parent_instance;

  CoaChoices *choices;     /* (owned) (not nullable) */
  CoaCoalition *coalition; /* (owned) (nullable) */

  GtkCheckButton *button;
  GtkLabel *name;
  GtkLabel *line;
};

G_DEFINE_FINAL_TYPE (CoaChoiceRow, coa_choice_row, ADW_TYPE_BIN)

static void
update (CoaChoiceRow *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self),
                            coa_choices_can_choose (self->choices, self->coalition));
  gtk_check_button_set_active (self->button, coa_choices_has (self->choices, self->coalition));
}

static void
toggled_cb (CoaChoiceRow *self)
{
  if (self->coalition != NULL)
    coa_choices_choose (self->choices, self->coalition, gtk_check_button_get_active (self->button));
}

static void
toggle (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaChoiceRow *self = COA_CHOICE_ROW (widget);

  gtk_check_button_set_active (self->button, !gtk_check_button_get_active (self->button));
}

/* The arrow keys of the list go from one check mark to the next. */
static gboolean
coa_choice_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (COA_CHOICE_ROW (widget)->button));
}

static void
coa_choice_row_dispose (GObject *object)
{
  CoaChoiceRow *self = COA_CHOICE_ROW (object);

  g_clear_object (&self->coalition);
  /* The bin must not keep what goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_CHOICE_ROW);
  g_clear_object (&self->choices);

  G_OBJECT_CLASS (coa_choice_row_parent_class)->dispose (object);
}

static void
coa_choice_row_class_init (CoaChoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_choice_row_dispose;
  widget_class->grab_focus = coa_choice_row_grab_focus;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/choose/coa-choice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaChoiceRow, button);
  gtk_widget_class_bind_template_child (widget_class, CoaChoiceRow, name);
  gtk_widget_class_bind_template_child (widget_class, CoaChoiceRow, line);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_install_action (widget_class, "choice.toggle", NULL, toggle);
}

static void
coa_choice_row_init (CoaChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), coa_column_layout_new_for_row ());
}

/**
 * coa_choice_row_set_up:
 * @choices: (transfer none): what is chosen
 * @list_item: (transfer none): a row of a list view
 *
 * Makes a choice row, which shows nothing yet, the child of the row.
 */
void
coa_choice_row_set_up (CoaChoices *choices, GtkListItem *list_item)
{
  CoaChoiceRow *self = g_object_new (COA_TYPE_CHOICE_ROW, NULL);

  self->choices = g_object_ref (choices);
  g_signal_connect_object (choices, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (list_item, GTK_WIDGET (self));
  gtk_list_item_set_focusable (list_item, FALSE);
  gtk_list_item_set_activatable (list_item, FALSE);
}

/**
 * coa_choice_row_show:
 * @self: a row
 * @coalition: (transfer none): the coalition to show
 * @line: (nullable): what is told of it
 *
 * Shows another coalition.
 */
void
coa_choice_row_show (CoaChoiceRow *self, CoaCoalition *coalition, const char *line)
{
  g_return_if_fail (COA_IS_CHOICE_ROW (self));

  /* Without a coalition, the button that changes now chooses nothing. */
  g_clear_object (&self->coalition);
  gtk_check_button_set_active (self->button, coa_choices_has (self->choices, coalition));
  g_set_object (&self->coalition, coalition);
  update (self);
  gtk_label_set_label (self->name, coa_named_item_get_display_name (COA_NAMED_ITEM (coalition)));
  gtk_label_set_label (self->line, line == NULL ? "" : line);
  gtk_widget_set_visible (GTK_WIDGET (self->line), line != NULL);
}
