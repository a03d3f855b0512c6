/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/drawing/coa-matrix-picture.h"

#include <glib/gi18n.h>

#include "ui/matrix/drawing/coa-matrix-painter.h"
#include "ui/picture/drawing/coa-picture-paper.h"

/* How wide a column is, in lines of text: as narrow as leaves its heading easy to read. */
static const float COLUMN = 1.8F;
/* More than any heading wants, in lines of text. */
static const float PLENTY = 1000;

static CoaMatrixStyle
get_style (PangoContext *letters)
{
  return (CoaMatrixStyle) {
    .foreground = coa_picture_ink (COA_PICTURE_INK_TEXT),
    .background = { 1, 1, 1, 1 },
    .accent = coa_picture_ink (COA_PICTURE_INK_ACCENT),
    .is_right_to_left = coa_picture_is_right_to_left (letters),
  };
}

/* Gives the painter as much room as lets all be read; what it leaves over it does not draw on. */
static void
give_room (CoaMatrixPainter *painter)
{
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (painter);
  const CoaMatrixTrack *columns = &layout->tracks[COA_MATRIX_COLUMNS];
  float gaps;

  coa_matrix_painter_set_size (painter, PLENTY * PLENTY, PLENTY * PLENTY);
  gaps = columns->n_groups > 1 ? (float) (columns->n_groups - 1) * columns->gap : 0;
  coa_matrix_painter_set_size (painter,
                               layout->row_heading + layout->overhang + gaps +
                                 (COLUMN * (float) columns->n_items + 0.5F) * layout->line,
                               PLENTY * layout->line);
}

static void
add_sign (CoaPicture *picture, CoaMatrixPainter *painter, CoaMatrixCount count, const char *meaning)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) sign = NULL;

  coa_matrix_painter_append_sample (
    painter, snapshot, &GRAPHENE_RECT_INIT (0, 0, COA_PICTURE_SIGN_WIDTH, COA_PICTURE_SIGN_HEIGHT),
    count);
  sign = gtk_snapshot_free_to_node (snapshot);
  coa_picture_add_sign (picture, sign, meaning);
}

static void
add_legend (CoaPicture *picture, CoaMatrixPainter *painter, CoaMatrix *matrix)
{
  const CoaMatrixCount most = coa_matrix_get_most (matrix);

  if (coa_matrix_get_kind (matrix) == COA_MATRIX_GOALS) {
    add_sign (picture, painter, (CoaMatrixCount) { 1, 0 }, _ ("Fewest goals"));
    add_sign (picture, painter, (CoaMatrixCount) { most.n_items, 0 }, _ ("Most goals"));
    add_sign (picture, painter, (CoaMatrixCount) { 1, 1 },
              _ ("At least one goal is against something"));
  } else {
    add_sign (picture, painter, (CoaMatrixCount) { 1, 0 }, _ ("Least in common"));
    add_sign (picture, painter, (CoaMatrixCount) { most.n_items, 0 }, _ ("Most in common"));
  }
}

/**
 * coa_matrix_picture_new:
 * @collection: (transfer none): what is counted is from
 * @matrix: (transfer none): a matrix with rows and columns
 * @letters: (transfer none): how text is set
 *
 * Draws all of a matrix.
 *
 * Returns: (transfer full): the picture, without a title
 */
CoaPicture *
coa_matrix_picture_new (CoaCollection *collection, CoaMatrix *matrix, PangoContext *letters)
{
  const CoaMatrixStyle style = get_style (letters);
  g_autoptr (CoaMatrixPainter) painter = coa_matrix_painter_new (matrix, letters, &style);
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (painter);
  CoaPicture *picture = coa_picture_new (collection, letters);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) body = NULL;

  give_room (painter);
  coa_matrix_painter_append_all (painter, snapshot);
  body = gtk_snapshot_free_to_node (snapshot);
  coa_picture_set_body (
    picture, body,
    &GRAPHENE_SIZE_INIT (layout->row_heading + coa_matrix_layout_get_width (layout),
                         layout->column_heading + coa_matrix_layout_get_height (layout)));
  add_legend (picture, painter, matrix);
  return picture;
}
