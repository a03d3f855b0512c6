/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/coa-matrix-view.h"

#include "ui/matrix/coa-cell-popover.h"
#include "ui/matrix/drawing/coa-matrix-painter.h"
#include "ui/matrix/drawing/coa-matrix-picture.h"
#include "ui/matrix/grid/coa-matrix-grid.h"

/**
 * CoaMatrixView:
 *
 * A matrix that can be scrolled, with a legend under it. A heading opens the page of
 * what it names, a cell a popover with what is behind it.
 */
struct _CoaMatrixView {
  AdwBin parent_instance;

  GtkWidget *focus_before; /* (nullable): what has the focus until the matrix can have it */
  guint focus_id;

  CoaMatrixGrid *grid;
  GtkLabel *legend;
};

G_DEFINE_FINAL_TYPE (CoaMatrixView, coa_matrix_view, ADW_TYPE_BIN)

typedef enum {
  PROP_LABEL = 1,
  PROP_LEGEND,
} CoaMatrixViewProperty;

static GParamSpec *props[PROP_LEGEND + 1];

static void
open_heading (CoaMatrixView *self, CoaMatrixAxis axis, int position)
{
  CoaItem *item =
    coa_matrix_get_item (coa_matrix_grid_get_matrix (self->grid), axis, (guint) position);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", coa_item_get_id (item));
}

static void
activated_cb (CoaMatrixView *self, int row, int column)
{
  CoaMatrix *matrix = coa_matrix_grid_get_matrix (self->grid);

  if (row == COA_MATRIX_HEADING)
    open_heading (self, COA_MATRIX_COLUMNS, column);
  else if (column == COA_MATRIX_HEADING)
    open_heading (self, COA_MATRIX_ROWS, row);
  else if (!coa_matrix_is_diagonal (matrix, (guint) row, (guint) column))
    coa_matrix_grid_show_popover (
      self->grid, coa_cell_popover_new (matrix, (guint) row, (guint) column), row, column);
}

/* What is behind a cell leads to other pages: coming back, the cell is closed. */
static void
coa_matrix_view_root (GtkWidget *widget)
{
  GtkWidget *page = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_PAGE);

  GTK_WIDGET_CLASS (coa_matrix_view_parent_class)->root (widget);

  if (page != NULL)
    g_signal_connect_object (page, "hiding", G_CALLBACK (coa_matrix_grid_close_popover),
                             COA_MATRIX_VIEW (widget)->grid, G_CONNECT_SWAPPED);
}

static GtkWidget *
get_focus (CoaMatrixView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root == NULL ? NULL : gtk_root_get_focus (root);
}

/* There are cells only when the matrix has come and the grid has its place. Whoever has gone
 * elsewhere meanwhile stays there. */
static gboolean
focus_cb (GtkWidget *grid, GdkFrameClock *clock, gpointer user_data)
{
  CoaMatrixView *self = user_data;
  GtkWidget *focus = get_focus (self);
  const gboolean is_elsewhere = focus != NULL && focus != self->focus_before;

  if (!is_elsewhere && !gtk_widget_grab_focus (grid))
    return G_SOURCE_CONTINUE;

  g_clear_weak_pointer (&self->focus_before);
  self->focus_id = 0;
  return G_SOURCE_REMOVE;
}

/* Until there is something to have it, the focus is only wished for. */
static gboolean
coa_matrix_view_grab_focus (GtkWidget *widget)
{
  CoaMatrixView *self = COA_MATRIX_VIEW (widget);
  GtkWidget *grid = GTK_WIDGET (self->grid);

  if (gtk_widget_get_mapped (grid) && gtk_widget_grab_focus (grid))
    return TRUE;

  g_set_weak_pointer (&self->focus_before, get_focus (self));
  if (self->focus_id == 0)
    self->focus_id = gtk_widget_add_tick_callback (grid, focus_cb, self, NULL);
  return FALSE;
}

static void
coa_matrix_view_set_property (GObject *object, guint prop_id, const GValue *value,
                              GParamSpec *pspec)
{
  CoaMatrixView *self = COA_MATRIX_VIEW (object);

  switch ((CoaMatrixViewProperty) prop_id) {
  case PROP_LABEL:
    g_object_set_property (G_OBJECT (self->grid), "label", value);
    break;
  case PROP_LEGEND:
    gtk_label_set_label (self->legend, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_matrix_view_dispose (GObject *object)
{
  g_clear_weak_pointer (&COA_MATRIX_VIEW (object)->focus_before);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_MATRIX_VIEW);

  G_OBJECT_CLASS (coa_matrix_view_parent_class)->dispose (object);
}

static void
coa_matrix_view_class_init (CoaMatrixViewClass *klass)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = coa_matrix_view_set_property;
  object_class->dispose = coa_matrix_view_dispose;
  widget_class->grab_focus = coa_matrix_view_grab_focus;
  widget_class->root = coa_matrix_view_root;

  /**
   * CoaMatrixView:label:
   *
   * What is counted, for screen readers.
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);

  /**
   * CoaMatrixView:legend:
   *
   * What the numbers and signs mean.
   */
  props[PROP_LEGEND] = g_param_spec_string ("legend", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (COA_TYPE_MATRIX_GRID);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/matrix/coa-matrix-view.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaMatrixView, grid);
  gtk_widget_class_bind_template_child (widget_class, CoaMatrixView, legend);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
coa_matrix_view_init (CoaMatrixView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_matrix_view_set_matrix:
 * @self: a view
 * @matrix: (transfer none): what to show
 */
void
coa_matrix_view_set_matrix (CoaMatrixView *self, CoaMatrix *matrix)
{
  g_return_if_fail (COA_IS_MATRIX_VIEW (self));

  g_object_set (self->grid, "matrix", matrix, NULL);
}

/**
 * coa_matrix_view_draw:
 * @self: a view
 * @collection: (transfer none): what is counted is from
 * @title: what is counted
 * @letters: (transfer none): how text is set
 *
 * Returns: (transfer full) (nullable): a picture of the whole matrix, or %NULL if
 *   there is none
 */
CoaPicture *
coa_matrix_view_draw (CoaMatrixView *self, CoaCollection *collection, const char *title,
                      PangoContext *letters)
{
  CoaMatrix *matrix;
  CoaPicture *picture;

  g_return_val_if_fail (COA_IS_MATRIX_VIEW (self), NULL);

  matrix = coa_matrix_grid_get_matrix (self->grid);
  if (matrix == NULL || coa_matrix_get_length (matrix, COA_MATRIX_ROWS) == 0 ||
      coa_matrix_get_length (matrix, COA_MATRIX_COLUMNS) == 0)
    return NULL;

  picture = coa_matrix_picture_new (collection, matrix, letters);
  coa_picture_set_title (picture, title);
  coa_picture_set_subtitle (picture, gtk_label_get_text (self->legend));
  return picture;
}
