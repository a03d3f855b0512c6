/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/table/coa-compare-table.h"

#include <glib/gi18n.h>

#include "ui/compare/table/coa-compare-row.h"
#include "ui/item/listing/coa-gradual-list.h"
#include "ui/labels/coa-text-labels.h"

/* How many lines are there in the first frame, and how many rows a list view makes at the most. */
enum {
  LINES_AT_ONCE = 6,
  ROWS_OF_LIST_VIEW = 210
};

/**
 * CoaCompareTable:
 *
 * The lines of a comparison. However many they are, only those around what is to
 * be seen exist as widgets, and these are made a few a frame.
 *
 * # Accessibility
 *
 * It is a table. A row says its title, and of each coalition what stands there.
 */
struct _CoaCompareTable {
  AdwBin parent_instance;

  CoaComparison *comparison; /* (owned) (nullable) */
  GListModel *lines;         /* (owned) (nullable): not shown yet */
  CoaGradualList *rows;      /* (owned) */

  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (CoaCompareTable, coa_compare_table, ADW_TYPE_BIN)

static char *
dup_cell_label (CoaCompareTable *self, CoaCompareLine *line, guint column)
{
  const char *text = coa_compare_line_get_text (line, column);
  g_autofree char *name = NULL;

  if (text == NULL)
    text = _ ("Not recorded");
  if (coa_compare_line_get_n_columns (line) == 1)
    return g_strdup (text);

  name = coa_label_isolate (coa_named_item_get_display_name (
    COA_NAMED_ITEM (coa_comparison_get_coalition (self->comparison, column))));
  /* Translators: the name of a coalition, and what is told of it, for screen readers. */
  return g_strdup_printf (C_ ("comparison", "%1$s: %2$s"), name, text);
}

/* All that a row says, at once. */
static char *
dup_label (CoaCompareTable *self, CoaCompareLine *line)
{
  const char *title = coa_compare_line_get_title (line);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (title != NULL)
    g_strv_builder_add (builder, title);
  for (guint i = 0; i < coa_compare_line_get_n_columns (line); i++)
    if (g_strcmp0 (coa_compare_line_get_text (line, i), "") != 0)
      g_strv_builder_take (builder, dup_cell_label (self, line, i));
  parts = g_strv_builder_end (builder);
  return coa_label_join ((const char *const *) parts);
}

static void
setup_cb (CoaCompareTable *self, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, coa_compare_row_new ());
}

static void
bind_cb (CoaCompareTable *self, GtkListItem *list_item)
{
  CoaCompareLine *line = gtk_list_item_get_item (list_item);
  g_autofree char *label = dup_label (self, line);

  coa_compare_row_set_line (COA_COMPARE_ROW (gtk_list_item_get_child (list_item)), line);
  g_object_set (gtk_widget_get_parent (gtk_list_item_get_child (list_item)), "accessible-role",
                GTK_ACCESSIBLE_ROLE_ROW, NULL);
  gtk_list_item_set_accessible_label (list_item, label);
  gtk_list_item_set_activatable (list_item, coa_compare_line_get_item (line) != NULL);
}

static void
activate_cb (CoaCompareTable *self, guint position)
{
  GListModel *shown = coa_gradual_list_get_shown (self->rows);
  g_autoptr (CoaCompareLine) line = g_list_model_get_item (shown, position);
  CoaItem *item = coa_compare_line_get_item (line);

  if (item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", coa_item_get_id (item));
}

/* Nothing is made before it is in sight. */
static void
fill (CoaCompareTable *self)
{
  g_autoptr (GListModel) lines = g_steal_pointer (&self->lines);

  coa_gradual_list_show (self->rows, lines, LINES_AT_ONCE, g_list_model_get_n_items (lines));
}

static void
coa_compare_table_map (GtkWidget *widget)
{
  CoaCompareTable *self = COA_COMPARE_TABLE (widget);

  GTK_WIDGET_CLASS (coa_compare_table_parent_class)->map (widget);

  if (self->lines != NULL)
    fill (self);
}

static void
coa_compare_table_dispose (GObject *object)
{
  CoaCompareTable *self = COA_COMPARE_TABLE (object);

  /* The bin must not keep what goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_COMPARE_TABLE);
  g_clear_object (&self->rows);
  g_clear_object (&self->lines);
  g_clear_object (&self->comparison);

  G_OBJECT_CLASS (coa_compare_table_parent_class)->dispose (object);
}

static void
coa_compare_table_class_init (CoaCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_compare_table_dispose;
  widget_class->map = coa_compare_table_map;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/compare/table/coa-compare-table.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCompareTable, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
}

static void
coa_compare_table_init (CoaCompareTable *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  self->rows = coa_gradual_list_new (GTK_WIDGET (self));
  coa_gradual_list_set_made (self->rows, ROWS_OF_LIST_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));
  selection = gtk_no_selection_new (g_object_ref (coa_gradual_list_get_shown (self->rows)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
}

/**
 * coa_compare_table_show:
 * @self: the table
 * @comparison: (transfer none): what the lines are of
 * @lines: (transfer none): the [class@CompareLine]s to show
 *
 * Shows other lines from the top.
 */
void
coa_compare_table_show (CoaCompareTable *self, CoaComparison *comparison, GListModel *lines)
{
  g_return_if_fail (COA_IS_COMPARE_TABLE (self));

  g_set_object (&self->comparison, comparison);
  g_set_object (&self->lines, lines);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
}

/**
 * coa_compare_table_is_filled:
 * @self: the table
 *
 * Returns: whether all lines are there
 */
gboolean
coa_compare_table_is_filled (CoaCompareTable *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_TABLE (self), FALSE);

  return self->lines == NULL && coa_gradual_list_is_filled (self->rows);
}
