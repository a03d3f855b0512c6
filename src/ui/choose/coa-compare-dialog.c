/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/choose/coa-compare-dialog.h"

#include <glib/gi18n.h>

#include "model/agent/coa-name.h"
#include "model/compare/coa-affinity.h"
#include "search/fold/coa-fold.h"
#include "ui/choose/coa-choice-row.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/table/coa-compare-labels.h"

/**
 * CoaCompareDialog:
 *
 * Chooses coalitions to compare. Those that have most in common with the ones
 * that are there already come first.
 */
struct _CoaCompareDialog {
  AdwDialog parent_instance;

  GString *wanted; /* (owned): what is searched */

  CoaChoices *choices;
  AdwWindowTitle *title;
  GtkEditable *search_entry;
  GtkFilterListModel *filtered;
  GtkCustomFilter *filter;
};

G_DEFINE_FINAL_TYPE (CoaCompareDialog, coa_compare_dialog, ADW_TYPE_DIALOG)

enum {
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is listed is either a coalition that is compared already, or how much another has in
 * common with those. */
static CoaCoalition *
get_coalition (gpointer item)
{
  return COA_IS_AFFINITY (item) ? coa_affinity_get_coalition (item) : item;
}

static gboolean
name_has (const char *name, const char *wanted)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  coa_fold_text (name, folded, NULL);
  return strstr (folded->str, wanted) != NULL;
}

/* By a name in any language, with the search's idea of which letters are alike. */
static gboolean
matches (gpointer item, gpointer user_data)
{
  CoaCompareDialog *self = user_data;
  CoaNamedItem *coalition = COA_NAMED_ITEM (get_coalition (item));
  GListModel *names = coa_named_item_get_names (coalition);

  if (name_has (coa_named_item_get_display_name (coalition), self->wanted->str))
    return TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (names); i++) {
    g_autoptr (CoaName) name = g_list_model_get_item (names, i);

    if (name_has (coa_name_get_name (name), self->wanted->str))
      return TRUE;
  }
  return FALSE;
}

static void
search_changed_cb (CoaCompareDialog *self)
{
  g_string_truncate (self->wanted, 0);
  coa_fold_text (gtk_editable_get_text (self->search_entry), self->wanted, NULL);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
bind_cb (CoaCompareDialog *self, GtkListItem *list_item)
{
  gpointer item = gtk_list_item_get_item (list_item);
  g_autofree char *line = coa_label_choice (item);

  coa_choice_row_show (COA_CHOICE_ROW (gtk_list_item_get_child (list_item)), get_coalition (item),
                       line);
}

static void
choices_changed_cb (CoaCompareDialog *self)
{
  const guint n = coa_choices_get_n (self->choices);
  /* Translators: how many coalitions are chosen to be compared, and how many can be. */
  g_autofree char *subtitle = g_strdup_printf (
    ngettext ("%1$u of up to %2$u chosen", "%1$u of up to %2$u chosen", n), n, COA_COLUMNS_AT_MOST);

  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.compare", n >= 2);
}

static void
compare (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaCompareDialog *self = COA_COMPARE_DIALOG (widget);
  g_auto (GStrv) ids = coa_choices_dup_ids (self->choices);

  g_signal_emit (self, signals[CHOSEN], 0, ids);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
coa_compare_dialog_dispose (GObject *object)
{
  CoaCompareDialog *self = COA_COMPARE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_COMPARE_DIALOG);

  G_OBJECT_CLASS (coa_compare_dialog_parent_class)->dispose (object);
}

static void
coa_compare_dialog_finalize (GObject *object)
{
  CoaCompareDialog *self = COA_COMPARE_DIALOG (object);

  g_string_free (self->wanted, TRUE);

  G_OBJECT_CLASS (coa_compare_dialog_parent_class)->finalize (object);
}

static void
coa_compare_dialog_class_init (CoaCompareDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_compare_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = coa_compare_dialog_finalize;

  /**
   * CoaCompareDialog::chosen:
   * @self: the dialog
   * @ids: the ids of the coalitions
   *
   * Emitted when the user has chosen.
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRV);

  g_type_ensure (COA_TYPE_CHOICES);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/choose/coa-compare-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCompareDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareDialog, title);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareDialog, filtered);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareDialog, filter);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, choices_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, coa_choice_row_set_up);
  gtk_widget_class_install_action (widget_class, "dialog.compare", NULL, compare);
  coa_labels_bind (widget_class);
}

static void
coa_compare_dialog_init (CoaCompareDialog *self)
{
  self->wanted = g_string_new (NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_custom_filter_set_filter_func (self->filter, matches, self, NULL);
}

/* One coalition alone is to be compared with others, and is not listed; of several, each can be
 * taken out again. */
static GListModel *
list_coalitions (CoaCollection *collection, CoaComparison *comparison)
{
  GListStore *list = g_list_store_new (G_TYPE_OBJECT);
  g_autoptr (CoaList) affinities =
    coa_affinity_list_new (coa_collection_get_coalitions (collection), comparison);
  const guint n_columns = coa_comparison_get_n_columns (comparison);

  for (guint i = 0; n_columns > 1 && i < n_columns; i++)
    g_list_store_append (list, coa_comparison_get_coalition (comparison, i));
  for (guint i = 0; i < coa_list_get_length (affinities); i++)
    g_list_store_append (list, coa_list_get (affinities, i));
  return G_LIST_MODEL (list);
}

/**
 * coa_compare_dialog_new:
 * @collection: (transfer none): where the coalitions are from
 * @comparison: (transfer none): what is compared already; it may be one coalition
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
coa_compare_dialog_new (CoaCollection *collection, CoaComparison *comparison)
{
  CoaCompareDialog *self = g_object_new (COA_TYPE_COMPARE_DIALOG, NULL);
  g_autoptr (GListModel) list = list_coalitions (collection, comparison);

  if (coa_comparison_get_n_columns (comparison) > 1)
    adw_dialog_set_title (ADW_DIALOG (self), C_ ("dialog", "Compare"));
  for (guint i = 0; i < coa_comparison_get_n_columns (comparison); i++)
    coa_choices_choose (self->choices, coa_comparison_get_coalition (comparison, i), TRUE);
  gtk_filter_list_model_set_model (self->filtered, list);
  return ADW_DIALOG (self);
}
