/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/table/coa-compare-cell.h"

#include <glib/gi18n.h>

#include "ui/citation/coa-citation-button.h"

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
  GtkWidget parent_instance;

  GtkWidget *label;
  GtkWidget *icon;     /* (nullable): there are cells that never need it */
  GtkWidget *citation; /* (nullable): as above */
};

G_DEFINE_FINAL_TYPE (CoaCompareCell, coa_compare_cell, GTK_TYPE_WIDGET)

static void
coa_compare_cell_dispose (GObject *object)
{
  CoaCompareCell *self = COA_COMPARE_CELL (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_pointer (&self->citation, gtk_widget_unparent);

  G_OBJECT_CLASS (coa_compare_cell_parent_class)->dispose (object);
}

static void
coa_compare_cell_class_init (CoaCompareCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_compare_cell_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_CELL);
}

/* Many cells are made at a time: a template would take several times as long. */
static void
coa_compare_cell_init (CoaCompareCell *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              6);

  self->label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_label_set_yalign (GTK_LABEL (self->label), 0);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

static void
show_icon (CoaCompareCell *self, gboolean visible)
{
  if (self->icon == NULL && visible) {
    self->icon =
      g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic", "valign",
                    GTK_ALIGN_START, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
    gtk_widget_add_css_class (self->icon, "accent");
    gtk_widget_insert_after (self->icon, GTK_WIDGET (self), NULL);
  }
  if (self->icon != NULL)
    gtk_widget_set_visible (self->icon, visible);
}

static void
show_citation (CoaCompareCell *self, CoaGoal *goal)
{
  if (self->citation == NULL && goal != NULL) {
    self->citation = g_object_new (COA_TYPE_CITATION_BUTTON, "valign", GTK_ALIGN_START, NULL);
    gtk_widget_set_parent (self->citation, GTK_WIDGET (self));
  }
  if (self->citation != NULL)
    g_object_set (self->citation, "item", goal, NULL);
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

  show_icon (self, is_part);
  show_citation (self, coa_compare_line_get_goal (line, column));
  gtk_label_set_label (GTK_LABEL (self->label), text == NULL ? "–" : text);
  if (text == NULL)
    gtk_widget_add_css_class (self->label, "dimmed");
  else
    gtk_widget_remove_css_class (self->label, "dimmed");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text == NULL ? _ ("Not recorded") : text, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_COL_INDEX,
                                  (int) column + 1, -1);
}
