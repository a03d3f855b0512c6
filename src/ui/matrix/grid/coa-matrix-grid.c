/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid.h"

#include <adwaita.h>

#include "ui/matrix/grid/coa-matrix-grid-private.h"
#include "ui/matrix/grid/coa-matrix-grid-row.h"

/**
 * CoaMatrixGrid:
 *
 * Shows a [class@Matrix]: headings that stay in view while the cells scroll both
 * ways, and in each cell how many things there are, the darker the more.
 *
 * It draws what is to be seen. What has the focus and is read by screen readers are
 * widgets that nobody sees, made for those cells only, once all is drawn.
 *
 * # Accessibility
 *
 * Its role is %GTK_ACCESSIBLE_ROLE_GRID, and it has a row of headings and those rows
 * that are to be seen. It takes the keys that WAI-ARIA describes for grids.
 */
enum {
  LEAST_SIZE = 150
};

typedef enum {
  PROP_MATRIX = 1,
  PROP_LABEL,
  N_PROPS,
  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
} CoaMatrixGridProperty;

static GParamSpec *props[N_PROPS];

static gboolean
coa_matrix_grid_get_border (GtkScrollable *scrollable, GtkBorder *border)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (scrollable);
  const CoaMatrixLayout *layout;

  *border = (GtkBorder) { 0, 0, 0, 0 };
  if (self->painter == NULL)
    return FALSE;

  layout = coa_matrix_painter_get_layout (self->painter);
  border->top = (gint16) layout->column_heading;
  if (self->style.is_right_to_left)
    border->right = (gint16) layout->row_heading;
  else
    border->left = (gint16) layout->row_heading;
  return TRUE;
}

static void
coa_matrix_grid_scrollable_init (GtkScrollableInterface *iface)
{
  iface->get_border = coa_matrix_grid_get_border;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaMatrixGrid, coa_matrix_grid, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE,
                                                      coa_matrix_grid_scrollable_init))

/* Colours or the font may be others now. */
static void
style_changed (CoaMatrixGrid *self)
{
  coa_matrix_grid_ensure_painter (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_matrix (CoaMatrixGrid *self, CoaMatrix *matrix)
{
  if (!g_set_object (&self->matrix, matrix))
    return;

  g_clear_pointer (&self->painter, coa_matrix_painter_free);
  self->scrolled[COA_MATRIX_ROWS] = self->scrolled[COA_MATRIX_COLUMNS] = 0;
  self->row = self->column = 0;
  self->is_pointed_at = FALSE;
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_COUNT,
                                  (int) coa_matrix_get_length (matrix, COA_MATRIX_ROWS) + 1,
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT,
                                  (int) coa_matrix_get_length (matrix, COA_MATRIX_COLUMNS) + 1, -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  coa_matrix_grid_queue_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MATRIX]);
}

static void
coa_matrix_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (widget);

  coa_matrix_grid_ensure_painter (self);
  if (self->painter != NULL) {
    coa_matrix_grid_configure_adjustments (self);
    coa_matrix_grid_allocate_rows (self);
  }
  if (self->popover != NULL)
    gtk_popover_present (self->popover);
}

static void
coa_matrix_grid_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                         int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = LEAST_SIZE;
}

static void
coa_matrix_grid_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (coa_matrix_grid_parent_class)->css_changed (widget, change);

  style_changed (COA_MATRIX_GRID (widget));
}

static void
coa_matrix_grid_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  GTK_WIDGET_CLASS (coa_matrix_grid_parent_class)->direction_changed (widget, before);

  style_changed (COA_MATRIX_GRID (widget));
}

static void
coa_matrix_grid_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (object);

  switch ((CoaMatrixGridProperty) prop_id) {
  case PROP_MATRIX:
    g_value_set_object (value, self->matrix);
    break;
  case PROP_HADJUSTMENT:
    g_value_set_object (value, self->adjustments[COA_MATRIX_COLUMNS]);
    break;
  case PROP_VADJUSTMENT:
    g_value_set_object (value, self->adjustments[COA_MATRIX_ROWS]);
    break;
  case PROP_HSCROLL_POLICY:
    g_value_set_enum (value, self->policies[COA_MATRIX_COLUMNS]);
    break;
  case PROP_VSCROLL_POLICY:
    g_value_set_enum (value, self->policies[COA_MATRIX_ROWS]);
    break;
  case PROP_LABEL:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_matrix_grid_set_property (GObject *object, guint prop_id, const GValue *value,
                              GParamSpec *pspec)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (object);

  switch ((CoaMatrixGridProperty) prop_id) {
  case PROP_MATRIX:
    set_matrix (self, g_value_get_object (value));
    break;
  case PROP_LABEL:
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    g_value_get_string (value), -1);
    break;
  case PROP_HADJUSTMENT:
    coa_matrix_grid_set_adjustment (self, COA_MATRIX_COLUMNS, g_value_get_object (value));
    break;
  case PROP_VADJUSTMENT:
    coa_matrix_grid_set_adjustment (self, COA_MATRIX_ROWS, g_value_get_object (value));
    break;
  case PROP_HSCROLL_POLICY:
    self->policies[COA_MATRIX_COLUMNS] = g_value_get_enum (value);
    break;
  case PROP_VSCROLL_POLICY:
    self->policies[COA_MATRIX_ROWS] = g_value_get_enum (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_matrix_grid_finalize (GObject *object)
{
  g_clear_pointer (&COA_MATRIX_GRID (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (coa_matrix_grid_parent_class)->finalize (object);
}

static void
coa_matrix_grid_dispose (GObject *object)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->rows != NULL)
    g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->painter, coa_matrix_painter_free);
  for (guint axis = 0; axis < COA_MATRIX_N_AXES; axis++)
    g_clear_object (&self->adjustments[axis]);
  g_clear_object (&self->matrix);

  G_OBJECT_CLASS (coa_matrix_grid_parent_class)->dispose (object);
}

static void
override_scrollable (GObjectClass *object_class)
{
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
coa_matrix_grid_class_init (CoaMatrixGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_matrix_grid_get_property;
  object_class->set_property = coa_matrix_grid_set_property;
  object_class->dispose = coa_matrix_grid_dispose;
  object_class->finalize = coa_matrix_grid_finalize;
  widget_class->measure = coa_matrix_grid_measure;
  widget_class->size_allocate = coa_matrix_grid_size_allocate;
  widget_class->snapshot = coa_matrix_grid_snapshot;
  widget_class->css_changed = coa_matrix_grid_css_changed;
  widget_class->direction_changed = coa_matrix_grid_direction_changed;

  /**
   * CoaMatrixGrid:matrix:
   *
   * What is shown.
   */
  props[PROP_MATRIX] =
    g_param_spec_object ("matrix", NULL, NULL, COA_TYPE_MATRIX,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * CoaMatrixGrid:label:
   *
   * What is counted, for screen readers.
   */
  props[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  override_scrollable (object_class);

  coa_matrix_grid_install_focus (widget_class);
  coa_matrix_grid_bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "matrix");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
coa_matrix_grid_init (CoaMatrixGrid *self)
{
  AdwStyleManager *manager =
    adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  g_signal_connect_object (manager, "notify::accent-color", G_CALLBACK (style_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed), self,
                           G_CONNECT_SWAPPED);
  coa_matrix_grid_add_controllers (self);
}

/**
 * coa_matrix_grid_get_matrix:
 * @self: a matrix
 *
 * Returns: (transfer none) (nullable): what is shown
 */
CoaMatrix *
coa_matrix_grid_get_matrix (CoaMatrixGrid *self)
{
  g_return_val_if_fail (COA_IS_MATRIX_GRID (self), NULL);

  return self->matrix;
}
