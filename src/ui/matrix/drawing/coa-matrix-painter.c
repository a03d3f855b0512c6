/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/drawing/coa-matrix-painter-private.h"

/* In lines of text. */
static const float CELL_MARGIN = 0.09F;

/* Shares of the colour of the text. */
static const float EMPTY_SHARE = 0.04F, DIAGONAL_SHARE = 0.15F, HIGHLIGHT_SHARE = 0.07F;

static GHashTable *
texts_new (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

/**
 * coa_matrix_painter_new:
 * @matrix: a matrix
 * @pango: how text is written
 * @style: how it looks
 *
 * Returns: (transfer full): what draws it, once it has a size
 */
CoaMatrixPainter *
coa_matrix_painter_new (CoaMatrix *matrix, PangoContext *pango, const CoaMatrixStyle *style)
{
  CoaMatrixPainter *self = g_new0 (CoaMatrixPainter, 1);

  self->matrix = g_object_ref (matrix);
  self->pango = g_object_ref (pango);
  self->style = *style;
  self->longest = coa_matrix_layout_measure (matrix, pango);
  self->row = self->column = COA_MATRIX_NOWHERE;
  self->numbers = texts_new ();
  for (guint axis = 0; axis < COA_MATRIX_N_AXES; axis++)
    self->headings[axis] = texts_new ();
  return self;
}

/**
 * coa_matrix_painter_free:
 * @self: (transfer full): a painter
 */
void
coa_matrix_painter_free (CoaMatrixPainter *self)
{
  for (guint axis = 0; axis < COA_MATRIX_N_AXES; axis++)
    g_clear_pointer (&self->headings[axis], g_hash_table_unref);
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_clear_object (&self->pango);
  g_clear_object (&self->matrix);
  g_free (self);
}

/**
 * coa_matrix_painter_set_size:
 * @self: a painter
 * @width: how much room there is
 * @height: how much room there is
 *
 * Fits the sizes of all parts into the room. What does not fit can be scrolled to.
 */
void
coa_matrix_painter_set_size (CoaMatrixPainter *self, float width, float height)
{
  coa_matrix_layout_init (&self->layout, self->matrix, self->pango, self->longest, width, height);
  for (guint axis = 0; axis < COA_MATRIX_N_AXES; axis++)
    g_hash_table_remove_all (self->headings[axis]);
}

/**
 * coa_matrix_painter_highlight:
 * @self: a painter
 * @row: a row, %COA_MATRIX_HEADING or %COA_MATRIX_NOWHERE
 * @column: a column, likewise
 *
 * Lets a row and a column stand out.
 */
void
coa_matrix_painter_highlight (CoaMatrixPainter *self, int row, int column)
{
  self->row = row;
  self->column = column;
}

/**
 * coa_matrix_painter_get_layout:
 * @self: a painter
 *
 * Returns: the sizes of all parts
 */
const CoaMatrixLayout *
coa_matrix_painter_get_layout (CoaMatrixPainter *self)
{
  return &self->layout;
}

/* Where something at @x in a box of the width @box is from its left edge. */
float
coa_matrix_painter_mirror (CoaMatrixPainter *self, float box, float x, float width)
{
  return self->style.is_right_to_left ? box - x - width : x;
}

/* The colour of the text with this share of its strength, more in high contrast. */
GdkRGBA
coa_matrix_painter_dim (CoaMatrixPainter *self, float share)
{
  GdkRGBA color = self->style.foreground;

  color.alpha *= self->style.is_high_contrast ? MIN (share * 2, 1) : share;
  return color;
}

static void
append_cell (CoaMatrixPainter *self, GtkSnapshot *snapshot, guint row, guint column,
             const graphene_rect_t *box)
{
  const gboolean is_diagonal = coa_matrix_is_diagonal (self->matrix, row, column);

  coa_matrix_painter_append_count (self, snapshot, box,
                                   coa_matrix_get_count (self->matrix, row, column),
                                   is_diagonal ? DIAGONAL_SHARE : EMPTY_SHARE);
}

/* What lets the row and the column stand out, behind their cells. */
static void
append_highlight (CoaMatrixPainter *self, GtkSnapshot *snapshot)
{
  const CoaMatrixTrack *rows = &self->layout.tracks[COA_MATRIX_ROWS];
  const CoaMatrixTrack *columns = &self->layout.tracks[COA_MATRIX_COLUMNS];
  const GdkRGBA color = coa_matrix_painter_dim (self, HIGHLIGHT_SHARE);
  const float width = coa_matrix_layout_get_width (&self->layout);

  if (self->row >= 0)
    gtk_snapshot_append_color (
      snapshot, &color,
      &GRAPHENE_RECT_INIT (0, coa_matrix_track_get_start (rows, (guint) self->row), width,
                           rows->pitch));
  if (self->column >= 0) {
    const float start = coa_matrix_track_get_start (columns, (guint) self->column);

    gtk_snapshot_append_color (
      snapshot, &color,
      &GRAPHENE_RECT_INIT (coa_matrix_painter_mirror (self, width, start, columns->pitch), 0,
                           columns->pitch, coa_matrix_track_get_length (rows)));
  }
}

/**
 * coa_matrix_painter_append_cells:
 * @self: a painter
 * @snapshot: where to draw
 * @area: which part of all cells is to be seen
 *
 * Draws the cells in @area. All cells together begin at the origin.
 */
void
coa_matrix_painter_append_cells (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                 const graphene_rect_t *area)
{
  const CoaMatrixTrack *rows = &self->layout.tracks[COA_MATRIX_ROWS];
  const CoaMatrixTrack *columns = &self->layout.tracks[COA_MATRIX_COLUMNS];
  const float width = coa_matrix_layout_get_width (&self->layout);
  const float margin = CELL_MARGIN * self->layout.line;
  guint last_row, last_column;

  if (rows->n_items == 0 || columns->n_items == 0)
    return;

  append_highlight (self, snapshot);
  last_row = coa_matrix_track_find (rows, area->origin.y + area->size.height);
  last_column = coa_matrix_track_find (columns, area->origin.x + area->size.width);
  for (guint row = coa_matrix_track_find (rows, area->origin.y); row <= last_row; row++)
    for (guint column = coa_matrix_track_find (columns, area->origin.x); column <= last_column;
         column++) {
      const float x = coa_matrix_painter_mirror (
        self, width, coa_matrix_track_get_start (columns, column), columns->pitch);

      append_cell (self, snapshot, row, column,
                   &GRAPHENE_RECT_INIT (x + margin, coa_matrix_track_get_start (rows, row) + margin,
                                        columns->pitch - 2 * margin, rows->pitch - 2 * margin));
    }
}

/**
 * coa_matrix_painter_append_all:
 * @self: a painter
 * @snapshot: where to draw
 *
 * Draws the whole matrix with its headings, from the origin.
 */
void
coa_matrix_painter_append_all (CoaMatrixPainter *self, GtkSnapshot *snapshot)
{
  const float width = coa_matrix_layout_get_width (&self->layout);
  const float height = coa_matrix_layout_get_height (&self->layout);
  const float heading = self->layout.row_heading;
  const float cells = coa_matrix_painter_mirror (self, heading + width, heading, width);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (cells, 0));
  coa_matrix_painter_append_column_headings (self, snapshot, 0, width);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, self->layout.column_heading));
  coa_matrix_painter_append_cells (self, snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gtk_snapshot_restore (snapshot);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT (coa_matrix_painter_mirror (self, heading + width, 0, heading),
                                    self->layout.column_heading));
  coa_matrix_painter_append_row_headings (self, snapshot, 0, height);
  gtk_snapshot_restore (snapshot);
}
