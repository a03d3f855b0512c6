/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/coa-cell-popover.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/item/coa-paragraph.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/labels/table/coa-matrix-labels.h"
#include "ui/matrix/goal/coa-cell-goal-view.h"
#include "ui/matrix/shared/coa-shared-item-view.h"

/**
 * CoaCellPopover:
 *
 * What is behind a cell of a matrix: of what it is, how many things there are, and
 * these themselves. Each leads to its page.
 *
 * # Accessibility
 *
 * It says what its cell says.
 */
struct _CoaCellPopover {
  GtkPopover parent_instance;

  GObject *row_name; /* CoaParagraph */
  GObject *column_name;
  GtkLabel *count;
  AdwBin *list;
};

G_DEFINE_FINAL_TYPE (CoaCellPopover, coa_cell_popover, GTK_TYPE_POPOVER)

static void
coa_cell_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_CELL_POPOVER);

  G_OBJECT_CLASS (coa_cell_popover_parent_class)->dispose (object);
}

static void
coa_cell_popover_class_init (CoaCellPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_cell_popover_dispose;

  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/matrix/coa-cell-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCellPopover, row_name);
  gtk_widget_class_bind_template_child (widget_class, CoaCellPopover, column_name);
  gtk_widget_class_bind_template_child (widget_class, CoaCellPopover, count);
  gtk_widget_class_bind_template_child (widget_class, CoaCellPopover, list);
}

static void
coa_cell_popover_init (CoaCellPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
list_new (CoaMatrix *matrix, guint row, guint column)
{
  g_autoptr (CoaList) items = coa_matrix_dup_items (matrix, row, column);
  const gboolean are_goals = coa_matrix_get_kind (matrix) == COA_MATRIX_GOALS;

  if (coa_list_get_length (items) == 0)
    return NULL;

  return g_object_new (COA_TYPE_ITEM_LIST, "label",
                       are_goals
                       ? _ ("Goals")
                       : _ ("In Common"), "view-type",
                           are_goals ? COA_TYPE_CELL_GOAL_VIEW : COA_TYPE_SHARED_ITEM_VIEW, "limit",
                           50, "eager", 10, "boxed", are_goals, "model", items, NULL);
}

static char *
capitalize (const char *text)
{
  g_autofree char *first = g_utf8_substring (text, 0, 1);
  g_autofree char *upper = g_utf8_strup (first, -1);

  return g_strconcat (upper, g_utf8_next_char (text), NULL);
}

/**
 * coa_cell_popover_new:
 * @matrix: a matrix
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer floating): a popover that shows what is behind their cell
 */
GtkPopover *
coa_cell_popover_new (CoaMatrix *matrix, guint row, guint column)
{
  CoaCellPopover *self = g_object_new (COA_TYPE_CELL_POPOVER, NULL);
  g_autofree char *row_name = coa_label_matrix_heading (matrix, COA_MATRIX_ROWS, row);
  g_autofree char *column_name = coa_label_matrix_heading (matrix, COA_MATRIX_COLUMNS, column);
  g_autofree char *count = coa_label_matrix_count (matrix, row, column);
  g_autofree char *sentence = capitalize (count);
  g_autofree char *label = coa_label_matrix_cell (matrix, row, column);
  GtkWidget *list = list_new (matrix, row, column);

  g_object_set (self->row_name, "text", row_name, NULL);
  g_object_set (self->column_name, "text", column_name, NULL);
  gtk_label_set_label (self->count, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->list), list != NULL);
  adw_bin_set_child (self->list, list);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return GTK_POPOVER (self);
}
