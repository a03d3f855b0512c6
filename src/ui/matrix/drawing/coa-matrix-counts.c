/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/table/coa-matrix-labels.h"
#include "ui/matrix/drawing/coa-matrix-painter-private.h"

/* How many numbers are kept; there are fewer to be seen at a time. */
enum {
  NUMBERS_AT_MOST = 1000
};

/* In lines of text. */
static const float CELL_RADIUS = 0.3F, MARK = 0.42F;

/* A share of the colour of the text. */
static const float EDGE_SHARE = 0.5F;

static PangoLayout *
get_number (CoaMatrixPainter *self, guint number)
{
  PangoLayout *layout = g_hash_table_lookup (self->numbers, GUINT_TO_POINTER (number));

  if (layout == NULL) {
    g_autofree char *text = coa_label_matrix_number (number);

    if (g_hash_table_size (self->numbers) > NUMBERS_AT_MOST)
      g_hash_table_remove_all (self->numbers);
    layout = coa_matrix_layout_dup_text (self->pango, text, PANGO_WEIGHT_MEDIUM);
    g_hash_table_insert (self->numbers, GUINT_TO_POINTER (number), layout);
  }
  return layout;
}

static void
append_number (CoaMatrixPainter *self, GtkSnapshot *snapshot, const graphene_rect_t *box,
               guint number, const GdkRGBA *color)
{
  PangoLayout *layout = get_number (self, number);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT (box->origin.x + (box->size.width - (float) width) / 2,
                                    box->origin.y + (box->size.height - (float) height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* A corner in the colour of the number tells that some of the goals are against something. */
static void
append_mark (CoaMatrixPainter *self, GtkSnapshot *snapshot, const graphene_rect_t *box,
             const GdkRGBA *color)
{
  const float size = MARK * self->layout.line;
  const float corner =
    box->origin.x + coa_matrix_painter_mirror (self, box->size.width, box->size.width, 0);
  const float inwards = self->style.is_right_to_left ? size : -size;
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_move_to (builder, corner, box->origin.y);
  gsk_path_builder_rel_line_to (builder, 0, size);
  gsk_path_builder_rel_line_to (builder, inwards, -size);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
}

static void
append_edge (CoaMatrixPainter *self, GtkSnapshot *snapshot, const GskRoundedRect *outline)
{
  const GdkRGBA color = coa_matrix_painter_dim (self, EDGE_SHARE);
  const GdkRGBA colors[] = { color, color, color, color };

  gtk_snapshot_append_border (snapshot, outline, (const float[]) { 1, 1, 1, 1 }, colors);
}

/* Draws a cell with what is in it; @empty_share is that of the colour of the text if nothing is. */
void
coa_matrix_painter_append_count (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                 const graphene_rect_t *box, CoaMatrixCount count,
                                 float empty_share)
{
  GdkRGBA fill = coa_matrix_painter_dim (self, empty_share);
  GdkRGBA text = self->style.foreground;
  GskRoundedRect outline;

  if (count.n_items > 0)
    coa_matrix_style_get_colors (&self->style, count.n_items,
                                 coa_matrix_get_most (self->matrix).n_items, &fill, &text);

  gsk_rounded_rect_init_from_rect (&outline, box, CELL_RADIUS * self->layout.line);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &fill, box);
  if (count.n_marked > 0 && coa_matrix_get_kind (self->matrix) == COA_MATRIX_GOALS)
    append_mark (self, snapshot, box, &text);
  gtk_snapshot_pop (snapshot);

  if (count.n_items > 0)
    append_number (self, snapshot, box, count.n_items, &text);
  if (count.n_items > 0 && self->style.is_high_contrast)
    append_edge (self, snapshot, &outline);
}

/**
 * coa_matrix_painter_append_sample:
 * @self: a painter
 * @snapshot: where to draw
 * @box: where the cell is
 * @count: what is in it
 *
 * Draws a cell for a legend.
 */
void
coa_matrix_painter_append_sample (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                  const graphene_rect_t *box, CoaMatrixCount count)
{
  coa_matrix_painter_append_count (self, snapshot, box, count, 0);
}
