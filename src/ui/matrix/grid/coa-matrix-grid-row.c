/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid-row.h"

#include "ui/labels/table/coa-matrix-labels.h"
#include "ui/matrix/drawing/coa-matrix-painter.h"
#include "ui/matrix/grid/coa-matrix-grid-cell.h"
#include "ui/matrix/grid/coa-matrix-grid.h"

/**
 * CoaMatrixGridRow:
 *
 * A row of a matrix, or that of its headings, with those cells that are to be seen.
 *
 * # Accessibility
 *
 * Its role is %GTK_ACCESSIBLE_ROLE_ROW.
 */
struct _CoaMatrixGridRow {
  GtkWidget parent_instance;

  gboolean is_heading;
  int row;
  GArray *columns;  /* (owned) (element-type int): of the cells */
  GPtrArray *cells; /* (owned) (element-type GtkWidget), children */
};

G_DEFINE_FINAL_TYPE (CoaMatrixGridRow, coa_matrix_grid_row, GTK_TYPE_WIDGET)

static void
coa_matrix_grid_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoaMatrixGridRow *self = COA_MATRIX_GRID_ROW (widget);
  CoaMatrixGrid *grid = COA_MATRIX_GRID (gtk_widget_get_parent (widget));
  GdkRectangle row;

  coa_matrix_grid_get_bounds (grid, self->row, COA_MATRIX_NOWHERE, &row);
  for (guint i = 0; i < self->cells->len; i++) {
    GdkRectangle bounds;

    coa_matrix_grid_get_bounds (grid, self->row, g_array_index (self->columns, int, i), &bounds);
    bounds.x -= row.x;
    bounds.y -= row.y;
    gtk_widget_size_allocate (g_ptr_array_index (self->cells, i), &bounds, -1);
  }
}

/* Their places are given to them: they take no room of their own. */
static void
coa_matrix_grid_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  for (GtkWidget *cell = gtk_widget_get_first_child (widget); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    gtk_widget_measure (cell, orientation, -1, NULL, NULL, NULL, NULL);
  *minimum = *natural = 0;
}

static void
coa_matrix_grid_row_dispose (GObject *object)
{
  CoaMatrixGridRow *self = COA_MATRIX_GRID_ROW (object);

  if (self->cells != NULL)
    g_ptr_array_set_size (self->cells, 0);

  G_OBJECT_CLASS (coa_matrix_grid_row_parent_class)->dispose (object);
}

static void
coa_matrix_grid_row_finalize (GObject *object)
{
  CoaMatrixGridRow *self = COA_MATRIX_GRID_ROW (object);

  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->cells, g_ptr_array_unref);

  G_OBJECT_CLASS (coa_matrix_grid_row_parent_class)->finalize (object);
}

static void
coa_matrix_grid_row_class_init (CoaMatrixGridRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = coa_matrix_grid_row_dispose;
  object_class->finalize = coa_matrix_grid_row_finalize;
  widget_class->measure = coa_matrix_grid_row_measure;
  widget_class->size_allocate = coa_matrix_grid_row_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
coa_matrix_grid_row_init (CoaMatrixGridRow *self)
{
  self->columns = g_array_new (FALSE, FALSE, sizeof (int));
  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
}

/**
 * coa_matrix_grid_row_new:
 * @is_heading: whether it is of the headings of columns
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
coa_matrix_grid_row_new (gboolean is_heading)
{
  CoaMatrixGridRow *self = g_object_new (COA_TYPE_MATRIX_GRID_ROW, NULL);

  self->is_heading = is_heading;
  return GTK_WIDGET (self);
}

static GtkAccessibleRole
choose_role (CoaMatrixGridRow *self, int column)
{
  if (self->is_heading)
    return GTK_ACCESSIBLE_ROLE_COLUMN_HEADER;

  return column == COA_MATRIX_HEADING ? GTK_ACCESSIBLE_ROLE_ROW_HEADER
                                      : GTK_ACCESSIBLE_ROLE_GRID_CELL;
}

/* The first of a row is its heading, so roles never change. */
static void
fit_cells (CoaMatrixGridRow *self, GArray *columns)
{
  if (self->cells->len > columns->len)
    g_ptr_array_set_size (self->cells, (int) columns->len);
  while (self->cells->len < columns->len) {
    GtkWidget *cell =
      coa_matrix_grid_cell_new (choose_role (self, g_array_index (columns, int, self->cells->len)));

    gtk_widget_set_parent (cell, GTK_WIDGET (self));
    g_ptr_array_add (self->cells, cell);
  }
  g_array_set_size (self->columns, 0);
  g_array_append_vals (self->columns, columns->data, columns->len);
}

static void
describe_cell (CoaMatrixGridRow *self, CoaMatrix *matrix, GtkAccessible *cell, int column)
{
  const char *group = NULL;
  g_autofree char *label = NULL;

  if (self->is_heading) {
    label = coa_label_matrix_heading (matrix, COA_MATRIX_COLUMNS, (guint) column);
  } else if (column == COA_MATRIX_HEADING) {
    label = coa_label_matrix_heading (matrix, COA_MATRIX_ROWS, (guint) self->row);
    group = coa_matrix_get_group_name (matrix, COA_MATRIX_ROWS, (guint) self->row);
  } else {
    label = coa_label_matrix_cell (matrix, (guint) self->row, (guint) column);
  }
  gtk_accessible_update_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (group != NULL)
    gtk_accessible_update_property (cell, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, group, -1);
  gtk_accessible_update_relation (cell, GTK_ACCESSIBLE_RELATION_ROW_INDEX, self->row + 2,
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX, column + 2, -1);
}

/**
 * coa_matrix_grid_row_show:
 * @self: a row
 * @matrix: a matrix
 * @row: which of its rows, or %COA_MATRIX_HEADING
 * @columns: (element-type int): of which columns there are to be cells, the heading of the
 *   row among them if it has one
 *
 * Shows a row of @matrix.
 */
void
coa_matrix_grid_row_show (CoaMatrixGridRow *self, CoaMatrix *matrix, int row, GArray *columns)
{
  g_return_if_fail (COA_IS_MATRIX_GRID_ROW (self));

  self->row = row;
  fit_cells (self, columns);
  for (guint i = 0; i < self->cells->len; i++)
    describe_cell (self, matrix, g_ptr_array_index (self->cells, i),
                   g_array_index (columns, int, i));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_INDEX, row + 2,
                                  -1);
}

/**
 * coa_matrix_grid_row_get_row:
 * @self: a row
 *
 * Returns: which row it shows
 */
int
coa_matrix_grid_row_get_row (CoaMatrixGridRow *self)
{
  g_return_val_if_fail (COA_IS_MATRIX_GRID_ROW (self), COA_MATRIX_NOWHERE);

  return self->row;
}

/**
 * coa_matrix_grid_row_find:
 * @self: a row
 * @column: a column, or %COA_MATRIX_HEADING
 *
 * Returns: (transfer none) (nullable): its cell, if there is one
 */
GtkWidget *
coa_matrix_grid_row_find (CoaMatrixGridRow *self, int column)
{
  g_return_val_if_fail (COA_IS_MATRIX_GRID_ROW (self), NULL);

  for (guint i = 0; i < self->cells->len; i++)
    if (g_array_index (self->columns, int, i) == column)
      return g_ptr_array_index (self->cells, i);
  return NULL;
}

/**
 * coa_matrix_grid_row_locate:
 * @self: a row
 * @cell: a widget
 * @column: (out): its column
 *
 * Returns: whether it is one of the cells
 */
gboolean
coa_matrix_grid_row_locate (CoaMatrixGridRow *self, GtkWidget *cell, int *column)
{
  guint place;

  g_return_val_if_fail (COA_IS_MATRIX_GRID_ROW (self), FALSE);

  if (!g_ptr_array_find (self->cells, cell, &place))
    return FALSE;

  *column = g_array_index (self->columns, int, place);
  return TRUE;
}
