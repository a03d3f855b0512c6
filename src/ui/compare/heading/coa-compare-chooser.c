/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/heading/coa-compare-chooser.h"

#include <glib/gi18n.h>

/**
 * CoaCompareChooser:
 *
 * Chooses one of the subjects of a comparison, where there is no room for columns.
 */
struct _CoaCompareChooser {
  AdwBin parent_instance;

  GtkDropDown *list;
};

G_DEFINE_FINAL_TYPE (CoaCompareChooser, coa_compare_chooser, ADW_TYPE_BIN)

enum {
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static guint
count_subjects (CoaCompareChooser *self)
{
  GListModel *subjects = gtk_drop_down_get_model (self->list);

  return subjects == NULL ? 0 : g_list_model_get_n_items (subjects);
}

static void
update_actions (CoaCompareChooser *self)
{
  const guint selected = gtk_drop_down_get_selected (self->list);
  const guint n = count_subjects (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "chooser.previous", n > 0 && selected > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "chooser.next", n > 0 && selected + 1 < n);
}

/* The button within the list is what has the focus, but GTK gives it no name. */
static void
update_names (CoaCompareChooser *self)
{
  CoaCompareLine *subject = coa_compare_chooser_get_subject (self);

  gtk_accessible_update_property (
    GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->list))),
    GTK_ACCESSIBLE_PROPERTY_LABEL,
    _ ("What to Compare"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, coa_compare_line_get_title (subject),
      -1);
}

static void
selected_cb (CoaCompareChooser *self)
{
  update_actions (self);
  if (coa_compare_chooser_get_subject (self) == NULL)
    return;

  update_names (self);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
choose_previous (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaCompareChooser *self = COA_COMPARE_CHOOSER (widget);

  gtk_drop_down_set_selected (self->list, gtk_drop_down_get_selected (self->list) - 1);
}

static void
choose_next (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaCompareChooser *self = COA_COMPARE_CHOOSER (widget);

  gtk_drop_down_set_selected (self->list, gtk_drop_down_get_selected (self->list) + 1);
}

static void
coa_compare_chooser_dispose (GObject *object)
{
  /* The bin must not keep what goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_COMPARE_CHOOSER);

  G_OBJECT_CLASS (coa_compare_chooser_parent_class)->dispose (object);
}

static void
coa_compare_chooser_class_init (CoaCompareChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_compare_chooser_dispose;

  /**
   * CoaCompareChooser::chosen:
   *
   * Emitted when another subject is chosen.
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (COA_TYPE_COMPARE_LINE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/compare/heading/coa-compare-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCompareChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_install_action (widget_class, "chooser.previous", NULL, choose_previous);
  gtk_widget_class_install_action (widget_class, "chooser.next", NULL, choose_next);
}

static void
coa_compare_chooser_init (CoaCompareChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update_actions (self);
}

/**
 * coa_compare_chooser_get_subject:
 * @self: the chooser
 *
 * Returns: (transfer none) (nullable): the subject that is chosen
 */
CoaCompareLine *
coa_compare_chooser_get_subject (CoaCompareChooser *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_CHOOSER (self), NULL);

  return gtk_drop_down_get_selected_item (self->list);
}

/* Where a subject of this title stands; the first place if there is none. */
static guint
find_subject (GListModel *subjects, const char *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (subjects); i++) {
    g_autoptr (CoaCompareLine) subject = g_list_model_get_item (subjects, i);

    if (g_strcmp0 (coa_compare_line_get_title (subject), title) == 0)
      return i;
  }
  return 0;
}

/**
 * coa_compare_chooser_show:
 * @self: the chooser
 * @subjects: (transfer none): the subjects, [class@CompareLine]s
 *
 * Lets the user choose among other subjects. The one that is chosen stays if it
 * is among them.
 */
void
coa_compare_chooser_show (CoaCompareChooser *self, GListModel *subjects)
{
  CoaCompareLine *chosen = coa_compare_chooser_get_subject (self);
  g_autofree char *title = chosen == NULL ? NULL : g_strdup (coa_compare_line_get_title (chosen));

  g_signal_handlers_block_by_func (self->list, selected_cb, self);
  gtk_drop_down_set_model (self->list, subjects);
  gtk_drop_down_set_selected (self->list, find_subject (subjects, title));
  g_signal_handlers_unblock_by_func (self->list, selected_cb, self);
  selected_cb (self);
}
