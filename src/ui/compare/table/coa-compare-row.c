/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/table/coa-compare-row.h"

#include "ui/compare/table/coa-compare-cell.h"
#include "ui/item/layout/coa-column-layout.h"

/**
 * CoaCompareRow:
 *
 * A line of a comparison: its title, and below it a cell for each column.
 *
 * Its action `row.open` opens the page to which the title leads.
 *
 * # CSS nodes
 *
 * It has the style class `.compare-row`, and one for the kind of its line.
 */
struct _CoaCompareRow {
  AdwBin parent_instance;

  CoaCompareLine *line; /* (owned) (nullable) */

  GtkWidget *heading;
  GtkImage *icon;
  GtkWidget *title_bin;
  GtkLabel *title;
  GtkWidget *arrow;
  GtkBox *cells;
};

G_DEFINE_FINAL_TYPE (CoaCompareRow, coa_compare_row, ADW_TYPE_BIN)

/* How a line of each kind looks: its class, that of its title, and the symbol before it. */
static const struct {
  const char *css_class;
  const char *title_class;
  const char *icon_name;
} looks[] = {
  [COA_COMPARE_LINE_SECTION] = { "section", "title-4", NULL },
  [COA_COMPARE_LINE_FACT] = { "fact", "caption-heading", NULL },
  [COA_COMPARE_LINE_AGENT] = { "agent", "body", NULL },
  [COA_COMPARE_LINE_TOPIC] = { "topic", "heading", NULL },
  [COA_COMPARE_LINE_COALITION] = { "coalition", "caption-heading", NULL },
  [COA_COMPARE_LINE_FOR] = { "stance", "caption-heading", "coa-for-symbolic" },
  [COA_COMPARE_LINE_AGAINST] = { "stance", "caption-heading", "coa-against-symbolic" },
  [COA_COMPARE_LINE_GOALS] = { "goals", "body", NULL },
  [COA_COMPARE_LINE_NOTHING] = { "nothing", "dimmed", NULL },
};

static void
open_item (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaCompareRow *self = COA_COMPARE_ROW (widget);
  CoaItem *item = self->line == NULL ? NULL : coa_compare_line_get_item (self->line);

  if (item != NULL)
    gtk_widget_activate_action (widget, "win.open", "s", coa_item_get_id (item));
}

static void
show_heading (CoaCompareRow *self)
{
  const CoaCompareLineKind kind = coa_compare_line_get_kind (self->line);
  const char *title = coa_compare_line_get_title (self->line);
  const char *icon_name = looks[kind].icon_name;

  gtk_widget_set_visible (self->heading, title != NULL);
  gtk_label_set_label (self->title, title == NULL ? "" : title);
  gtk_widget_set_css_classes (GTK_WIDGET (self->title),
                              (const char *[]) { looks[kind].title_class, NULL });
  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), icon_name != NULL);
  gtk_widget_set_visible (self->arrow, coa_compare_line_get_item (self->line) != NULL);
}

/* Cells are made when they are needed, and used again. */
static void
show_cells (CoaCompareRow *self)
{
  const guint n_columns = coa_compare_line_get_n_columns (self->line);
  GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self->cells));

  gtk_widget_set_visible (GTK_WIDGET (self->cells), n_columns > 0);
  for (guint i = 0; i < n_columns; i++) {
    if (cell == NULL) {
      cell = coa_compare_cell_new ();
      gtk_box_append (self->cells, cell);
    }
    coa_compare_cell_show (COA_COMPARE_CELL (cell), self->line, i);
    gtk_widget_set_visible (cell, TRUE);
    cell = gtk_widget_get_next_sibling (cell);
  }
  for (; cell != NULL; cell = gtk_widget_get_next_sibling (cell))
    gtk_widget_set_visible (cell, FALSE);
}

static void
coa_compare_row_dispose (GObject *object)
{
  CoaCompareRow *self = COA_COMPARE_ROW (object);

  /* The bin must not keep what goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_COMPARE_ROW);
  g_clear_object (&self->line);

  G_OBJECT_CLASS (coa_compare_row_parent_class)->dispose (object);
}

static void
coa_compare_row_class_init (CoaCompareRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_compare_row_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/compare/table/coa-compare-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCompareRow, heading);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareRow, icon);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareRow, title_bin);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareRow, title);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, CoaCompareRow, cells);
  gtk_widget_class_install_action (widget_class, "row.open", NULL, open_item);
}

static void
coa_compare_row_init (CoaCompareRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), coa_column_layout_new ());
  /* A box that is not vertical asks how wide the title wants to be for its height, and GTK 4.18
   * complains that a short Arabic one answers with less at best than at least. */
  gtk_widget_set_layout_manager (self->title_bin, coa_column_layout_new ());
}

/**
 * coa_compare_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
coa_compare_row_new (void)
{
  return g_object_new (COA_TYPE_COMPARE_ROW, NULL);
}

/**
 * coa_compare_row_get_line:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the line that is shown
 */
CoaCompareLine *
coa_compare_row_get_line (CoaCompareRow *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_ROW (self), NULL);

  return self->line;
}

/**
 * coa_compare_row_set_line:
 * @self: a row
 * @line: (transfer none): the line to show
 *
 * Shows another line, whatever its kind.
 */
void
coa_compare_row_set_line (CoaCompareRow *self, CoaCompareLine *line)
{
  g_return_if_fail (COA_IS_COMPARE_ROW (self));

  if (!g_set_object (&self->line, line))
    return;

  gtk_widget_set_css_classes (
    GTK_WIDGET (self),
    (const char *[]) { "compare-row", looks[coa_compare_line_get_kind (line)].css_class, NULL });
  show_heading (self);
  show_cells (self);
}
