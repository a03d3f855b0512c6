/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/table/coa-matrix-labels.h"
#include "ui/matrix/drawing/coa-matrix-painter-private.h"

/* How many texts are kept; there are fewer to be seen at a time. */
enum {
  TEXTS_AT_MOST = 1000
};

static const float SLANT_ANGLE = 45, VERTICAL_ANGLE = 90;

/* In lines of text. */
static const float PADDING = 0.5F, GROUP_PADDING = 0.35F;

/* A share of the colour of the text. */
static const float HIGHLIGHT_SHARE = 0.07F;

/* At the side where the language begins, whatever language the text is in: Pango turns the
 * alignment of a text that is read the other way than the language. */
static PangoAlignment
align_at_start (gboolean is_right_to_left, PangoLayout *layout)
{
  const PangoDirection against = is_right_to_left ? PANGO_DIRECTION_LTR : PANGO_DIRECTION_RTL;
  const gboolean is_turned = pango_layout_get_direction (layout, 0) == against;

  return is_right_to_left != is_turned ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

static PangoLayout *
heading_new (CoaMatrixPainter *self, CoaMatrixAxis axis, guint position)
{
  g_autofree char *text = coa_label_matrix_heading (self->matrix, axis, position);
  PangoLayout *layout = coa_matrix_layout_dup_text (self->pango, text, PANGO_WEIGHT_NORMAL);
  const float padding = 2 * PADDING * self->layout.line;
  const float width =
    axis == COA_MATRIX_ROWS ? self->layout.row_heading - padding : self->layout.column_text;

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, align_at_start (self->style.is_right_to_left, layout));
  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, axis == COA_MATRIX_ROWS ? -self->layout.row_lines
                                                           : -self->layout.column_lines);
  return layout;
}

static PangoLayout *
get_heading (CoaMatrixPainter *self, CoaMatrixAxis axis, guint position)
{
  GHashTable *headings = self->headings[axis];
  PangoLayout *layout = g_hash_table_lookup (headings, GUINT_TO_POINTER (position));

  if (layout == NULL) {
    if (g_hash_table_size (headings) > TEXTS_AT_MOST)
      g_hash_table_remove_all (headings);
    layout = heading_new (self, axis, position);
    g_hash_table_insert (headings, GUINT_TO_POINTER (position), layout);
  }
  return layout;
}

static void
append_text (GtkSnapshot *snapshot, PangoLayout *layout, float x, float y, const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* The name of a group stands over its first row, and may reach over the cells. */
static void
append_group (CoaMatrixPainter *self, GtkSnapshot *snapshot, const CoaMatrixGroup *group, float row)
{
  g_autoptr (PangoLayout) layout =
    coa_matrix_layout_dup_text (self->pango, group->name, PANGO_WEIGHT_BOLD);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  append_text (snapshot, layout,
               coa_matrix_painter_mirror (self, self->layout.row_heading,
                                          PADDING * self->layout.line, (float) width),
               row - (float) height - GROUP_PADDING * self->layout.line, &self->style.foreground);
}

static void
append_groups (CoaMatrixPainter *self, GtkSnapshot *snapshot, float from, float to)
{
  const CoaMatrixTrack *rows = &self->layout.tracks[COA_MATRIX_ROWS];

  for (guint i = 0; rows->has_first_gap && i < rows->n_groups; i++) {
    const float row = coa_matrix_track_get_start (rows, rows->groups[i].start);

    if (row >= from && row - rows->gap <= to)
      append_group (self, snapshot, &rows->groups[i], row);
  }
}

/**
 * coa_matrix_painter_append_row_headings:
 * @self: a painter
 * @snapshot: where to draw
 * @from: where what is to be seen begins
 * @to: where it ends
 *
 * Draws the headings of rows and groups. All headings together begin at the origin.
 */
void
coa_matrix_painter_append_row_headings (CoaMatrixPainter *self, GtkSnapshot *snapshot, float from,
                                        float to)
{
  const CoaMatrixTrack *rows = &self->layout.tracks[COA_MATRIX_ROWS];
  const GdkRGBA highlight = coa_matrix_painter_dim (self, HIGHLIGHT_SHARE);
  guint last;

  if (rows->n_items == 0)
    return;

  append_groups (self, snapshot, from, to);
  last = coa_matrix_track_find (rows, to);
  for (guint i = coa_matrix_track_find (rows, from); i <= last; i++) {
    PangoLayout *layout = get_heading (self, COA_MATRIX_ROWS, i);
    const float start = coa_matrix_track_get_start (rows, i);
    int height;

    if (self->row == (int) i)
      gtk_snapshot_append_color (
        snapshot, &highlight,
        &GRAPHENE_RECT_INIT (0, start, self->layout.row_heading, rows->pitch));
    pango_layout_get_pixel_size (layout, NULL, &height);
    append_text (snapshot, layout, PADDING * self->layout.line,
                 start + (rows->pitch - (float) height) / 2, &self->style.foreground);
  }
}

/* The strip in which a heading of a column stands, slanted as it is. */
static void
append_column_highlight (CoaMatrixPainter *self, GtkSnapshot *snapshot, float x)
{
  const GdkRGBA color = coa_matrix_painter_dim (self, HIGHLIGHT_SHARE);
  const float width = self->layout.tracks[COA_MATRIX_COLUMNS].pitch;
  const float height = self->layout.column_heading;
  const float shift = !self->layout.is_slanted       ? 0
                      : self->style.is_right_to_left ? -height
                                                     : height;
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_move_to (builder, x, height);
  gsk_path_builder_line_to (builder, x + width, height);
  gsk_path_builder_line_to (builder, x + width + shift, 0);
  gsk_path_builder_line_to (builder, x + shift, 0);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &color);
}

/* Begins over the middle of the column and goes up, in the direction of reading. */
static void
append_column_heading (CoaMatrixPainter *self, GtkSnapshot *snapshot, guint column, float x)
{
  PangoLayout *layout = get_heading (self, COA_MATRIX_COLUMNS, column);
  const float angle = self->layout.is_slanted ? SLANT_ANGLE : VERTICAL_ANGLE;
  const gboolean is_right_to_left = self->style.is_right_to_left;
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT (x + self->layout.tracks[COA_MATRIX_COLUMNS].pitch / 2,
                                    self->layout.column_heading - PADDING * self->layout.line));
  gtk_snapshot_rotate (snapshot, is_right_to_left ? angle : -angle);
  append_text (snapshot, layout, is_right_to_left ? -self->layout.column_text : 0,
               -(float) height / 2, &self->style.foreground);
  gtk_snapshot_restore (snapshot);
}

/**
 * coa_matrix_painter_append_column_headings:
 * @self: a painter
 * @snapshot: where to draw
 * @from: where what is to be seen begins
 * @to: where it ends
 *
 * Draws the headings of columns. All headings together begin at the origin.
 */
void
coa_matrix_painter_append_column_headings (CoaMatrixPainter *self, GtkSnapshot *snapshot,
                                           float from, float to)
{
  const CoaMatrixTrack *columns = &self->layout.tracks[COA_MATRIX_COLUMNS];
  const float width = coa_matrix_layout_get_width (&self->layout);
  guint last;

  if (columns->n_items == 0)
    return;

  last = coa_matrix_track_find (columns, to);
  for (guint i = coa_matrix_track_find (columns, from); i <= last; i++) {
    const float x = coa_matrix_painter_mirror (self, width, coa_matrix_track_get_start (columns, i),
                                               columns->pitch);

    if (self->column == (int) i)
      append_column_highlight (self, snapshot, x);
    append_column_heading (self, snapshot, i, x);
  }
}
