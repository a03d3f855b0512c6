/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid-private.h"

/* In pixels. */
static const float RING = 2;

/* A share of the colour of the text. */
static const float LINE_SHARE = 0.15F;

static gboolean
is_same (const CoaMatrixStyle *one, const CoaMatrixStyle *other)
{
  return gdk_rgba_equal (&one->foreground, &other->foreground) &&
         gdk_rgba_equal (&one->background, &other->background) &&
         gdk_rgba_equal (&one->accent, &other->accent) &&
         one->is_high_contrast == other->is_high_contrast &&
         one->is_right_to_left == other->is_right_to_left;
}

/**
 * coa_matrix_grid_ensure_painter:
 * @self: a matrix
 *
 * Sees to it that the painter has the colours, the font and the size that the widget has now.
 */
void
coa_matrix_grid_ensure_painter (CoaMatrixGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  PangoContext *pango = gtk_widget_get_pango_context (widget);
  const int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  gboolean is_new;
  CoaMatrixStyle style;

  coa_matrix_style_init (&style, widget);
  if (self->painter != NULL &&
      (!is_same (&style, &self->style) || self->pango_serial != pango_context_get_serial (pango)))
    g_clear_pointer (&self->painter, coa_matrix_painter_free);
  is_new = self->painter == NULL;
  if (is_new && self->matrix != NULL) {
    self->painter = coa_matrix_painter_new (self->matrix, pango, &style);
    self->style = style;
    self->pango_serial = pango_context_get_serial (pango);
  }
  if (self->painter == NULL || (!is_new && width == self->width && height == self->height))
    return;

  self->width = width;
  self->height = height;
  coa_matrix_painter_set_size (self->painter, (float) width, (float) height);
  coa_matrix_grid_queue_update (self);
}

/* Where all cells and headings of columns begin, from the left. */
static float
find_cells (CoaMatrixGrid *self)
{
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (self->painter);
  const float scrolled = self->scrolled[COA_MATRIX_COLUMNS];

  return self->style.is_right_to_left ? coa_matrix_grid_get_room (self, COA_MATRIX_COLUMNS) +
                                          scrolled - coa_matrix_layout_get_width (layout)
                                      : layout->row_heading - scrolled;
}

/* From the left, where something at @x from the side where reading begins is. */
static float
mirror (CoaMatrixGrid *self, float x, float width)
{
  return self->style.is_right_to_left ? (float) self->width - x - width : x;
}

static void
append_cells (CoaMatrixGrid *self, GtkSnapshot *snapshot)
{
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (self->painter);
  const float width = coa_matrix_grid_get_room (self, COA_MATRIX_COLUMNS);
  const float height = coa_matrix_grid_get_room (self, COA_MATRIX_ROWS);
  const float left = mirror (self, layout->row_heading, width);
  const float scrolled = self->scrolled[COA_MATRIX_COLUMNS];
  const float top = self->scrolled[COA_MATRIX_ROWS];

  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (left, layout->column_heading, width, height));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (find_cells (self), layout->column_heading - top));
  coa_matrix_painter_append_cells (self->painter, snapshot,
                                   &GRAPHENE_RECT_INIT (scrolled, top, width, height));
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (left, 0, width, layout->column_heading));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (find_cells (self), 0));
  coa_matrix_painter_append_column_headings (self->painter, snapshot, scrolled, scrolled + width);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
append_row_headings (CoaMatrixGrid *self, GtkSnapshot *snapshot)
{
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (self->painter);
  const float height = coa_matrix_grid_get_room (self, COA_MATRIX_ROWS);
  const float top = self->scrolled[COA_MATRIX_ROWS];

  gtk_snapshot_push_clip (
    snapshot, &GRAPHENE_RECT_INIT (0, layout->column_heading, (float) self->width, height));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (mirror (self, 0, layout->row_heading),
                                                          layout->column_heading - top));
  coa_matrix_painter_append_row_headings (self->painter, snapshot, top, top + height);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
}

/* Lines tell that there is more under the headings. */
static void
append_lines (CoaMatrixGrid *self, GtkSnapshot *snapshot)
{
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (self->painter);
  GdkRGBA color = self->style.foreground;

  color.alpha *= self->style.is_high_contrast ? 1 : LINE_SHARE;
  if (self->scrolled[COA_MATRIX_ROWS] > 0)
    gtk_snapshot_append_color (
      snapshot, &color,
      &GRAPHENE_RECT_INIT (0, layout->column_heading - 1, (float) self->width, 1));
  if (self->scrolled[COA_MATRIX_COLUMNS] > 0)
    gtk_snapshot_append_color (
      snapshot, &color,
      &GRAPHENE_RECT_INIT (mirror (self, layout->row_heading - 1, 1), 0, 1, (float) self->height));
}

static void
append_focus (CoaMatrixGrid *self, GtkSnapshot *snapshot)
{
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (self->painter);
  const gboolean is_cell = self->row >= 0;
  const float top = is_cell ? layout->column_heading : 0;
  const float left = self->column >= 0 ? layout->row_heading : 0;
  const GdkRGBA colors[] = { self->style.accent, self->style.accent, self->style.accent,
                             self->style.accent };
  GdkRectangle bounds;
  GskRoundedRect ring;

  if (!coa_matrix_grid_get_bounds (self, self->row, self->column, &bounds))
    return;

  gsk_rounded_rect_init_from_rect (&ring,
                                   &GRAPHENE_RECT_INIT ((float) bounds.x, (float) bounds.y,
                                                        (float) bounds.width,
                                                        (float) bounds.height),
                                   layout->line / 3);
  gtk_snapshot_push_clip (
    snapshot, &GRAPHENE_RECT_INIT (mirror (self, left, (float) self->width - left), top,
                                   (float) self->width - left, (float) self->height - top));
  gtk_snapshot_append_border (snapshot, &ring, (const float[]) { RING, RING, RING, RING }, colors);
  gtk_snapshot_pop (snapshot);
}

/* Whether the focus is on a cell, and keys are used; or that cell is open. */
static gboolean
shows_focus (CoaMatrixGrid *self)
{
  GtkWidget *cell = coa_matrix_grid_find_cell (self, self->row, self->column);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->popover != NULL && gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return TRUE;

  return cell != NULL && gtk_widget_has_focus (cell) && GTK_IS_WINDOW (root) &&
         gtk_window_get_focus_visible (GTK_WINDOW (root));
}

/**
 * coa_matrix_grid_snapshot:
 * @widget: a matrix
 * @snapshot: where to draw
 *
 * Draws what is to be seen.
 */
void
coa_matrix_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (widget);
  const gboolean focused = shows_focus (self);

  if (self->painter == NULL)
    return;

  if (self->is_pointed_at)
    coa_matrix_painter_highlight (self->painter, self->pointed_row, self->pointed_column);
  else if (focused)
    coa_matrix_painter_highlight (self->painter, self->row, self->column);
  else
    coa_matrix_painter_highlight (self->painter, COA_MATRIX_NOWHERE, COA_MATRIX_NOWHERE);

  append_cells (self, snapshot);
  append_row_headings (self, snapshot);
  append_lines (self, snapshot);
  if (focused)
    append_focus (self, snapshot);
}

/* Along the columns, or for the headings of rows; from the left. */
static void
get_span (CoaMatrixGrid *self, int column, GdkRectangle *bounds)
{
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (self->painter);
  const CoaMatrixTrack *track = &layout->tracks[COA_MATRIX_COLUMNS];
  float x = 0, width = (float) self->width;

  if (column == COA_MATRIX_HEADING) {
    width = layout->row_heading;
  } else if (column >= 0) {
    x = layout->row_heading + coa_matrix_track_get_start (track, (guint) column) -
        self->scrolled[COA_MATRIX_COLUMNS];
    width = track->pitch;
  }
  bounds->x = (int) mirror (self, x, width);
  bounds->width = (int) width;
}

/**
 * coa_matrix_grid_get_bounds:
 * @self: a matrix
 * @row: a row or %COA_MATRIX_HEADING
 * @column: a column, %COA_MATRIX_HEADING, or %COA_MATRIX_NOWHERE for the whole row
 * @bounds: (out): where their cell is; it may be out of sight
 *
 * Returns: whether there is anything
 */
gboolean
coa_matrix_grid_get_bounds (CoaMatrixGrid *self, int row, int column, GdkRectangle *bounds)
{
  const CoaMatrixLayout *layout;

  g_return_val_if_fail (COA_IS_MATRIX_GRID (self), FALSE);

  *bounds = (GdkRectangle) { 0, 0, 0, 0 };
  if (self->painter == NULL || row >= (int) coa_matrix_get_length (self->matrix, COA_MATRIX_ROWS) ||
      column >= (int) coa_matrix_get_length (self->matrix, COA_MATRIX_COLUMNS))
    return FALSE;

  layout = coa_matrix_painter_get_layout (self->painter);
  get_span (self, column, bounds);
  bounds->height = (int) layout->column_heading;
  if (row >= 0) {
    const CoaMatrixTrack *track = &layout->tracks[COA_MATRIX_ROWS];

    bounds->y = (int) (layout->column_heading + coa_matrix_track_get_start (track, (guint) row) -
                       self->scrolled[COA_MATRIX_ROWS]);
    bounds->height = (int) track->pitch;
  }
  return TRUE;
}
