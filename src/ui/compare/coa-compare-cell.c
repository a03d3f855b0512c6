/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/coa-compare-cell.h"

#include <glib/gi18n.h>

#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-column-layout.h"

/**
 * CoaCompareCell:
 *
 * What stands in one column of a line of a comparison: a fact, the part that
 * somebody has, or a goal with its sources.
 *
 * # Accessibility
 *
 * It is a cell. A dash, where nothing is recorded, is told in words.
 */
struct _CoaCompareCell {
  AdwBin parent_instance;

  GtkWidget *icon;
  GtkLabel *label;
  GtkWidget *citation;
};

G_DEFINE_FINAL_TYPE (CoaCompareCell, coa_compare_cell, ADW_TYPE_BIN)

static void
coa_compare_cell_dispose (GObject *object)
{
  /* The bin must not keep what goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_COMPARE_CELL);

  G_OBJECT_CLASS (coa_compare_cell_parent_class)->dispose (object);
}

static void
coa_compare_cell_class_init (CoaCompareCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_compare_cell_dispose;

  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/compare/coa-compare-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCompareCell, icon);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareCell, label);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareCell, citation);
}

static void
coa_compare_cell_init (CoaCompareCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), coa_column_layout_new ());
}

/**
 * coa_compare_cell_new:
 *
 * Returns: (transfer floating): a cell that shows nothing yet
 */
GtkWidget *
coa_compare_cell_new (void)
{
  return g_object_new (COA_TYPE_COMPARE_CELL, NULL);
}

/**
 * coa_compare_cell_show:
 * @self: a cell
 * @line: a line
 * @column: the number of a column of it
 *
 * Shows what stands there.
 */
void
coa_compare_cell_show (CoaCompareCell *self, CoaCompareLine *line, guint column)
{
  const char *text = coa_compare_line_get_text (line, column);
  const gboolean is_part =
    text != NULL && coa_compare_line_get_kind (line) == COA_COMPARE_LINE_AGENT;

  gtk_widget_set_visible (self->icon, is_part);
  gtk_label_set_label (self->label, text == NULL ? "–" : text);
  if (text == NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "dimmed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "dimmed");
  g_object_set (self->citation, "item", coa_compare_line_get_goal (line, column), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text == NULL ? _ ("Not recorded") : text, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_COL_INDEX,
                                  (int) column + 1, -1);
}
