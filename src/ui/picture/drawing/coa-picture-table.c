/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/drawing/coa-picture-table.h"

/* In pixels. */
enum {
  CELL_PADDING = 8,
  TEXT_GAP = 8, /* between texts of one cell */
};

static const GdkRGBA section_color = { 0.93f, 0.93f, 0.94f, 1 };

/* A text in a cell. */
typedef struct {
  guint column;
  PangoLayout *layout; /* (owned) (not nullable) */
  CoaPictureInk ink;
} Text;

typedef struct {
  CoaPictureRow kind;
  guint first_text; /* of its texts, which end where those of the next row begin */
} Row;

/**
 * CoaPictureTable:
 *
 * A table on a picture. Its columns have the widths that they are given, and its
 * rows are as high as their texts. The first column is where reading begins.
 */
struct _CoaPictureTable {
  GObject parent_instance;

  PangoContext *letters; /* (owned) (not nullable) */
  GArray *widths;        /* (owned) (element-type int) (not nullable) */
  GArray *rows;          /* (owned) (element-type Row) (not nullable) */
  GArray *texts;         /* (owned) (element-type Text) (not nullable) */
};

G_DEFINE_FINAL_TYPE (CoaPictureTable, coa_picture_table, G_TYPE_OBJECT)

static void
clear_text (gpointer text)
{
  g_clear_object (&((Text *) text)->layout);
}

static void
coa_picture_table_finalize (GObject *object)
{
  CoaPictureTable *self = COA_PICTURE_TABLE (object);

  g_clear_object (&self->letters);
  g_clear_pointer (&self->widths, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->texts, g_array_unref);

  G_OBJECT_CLASS (coa_picture_table_parent_class)->finalize (object);
}

static void
coa_picture_table_class_init (CoaPictureTableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_picture_table_finalize;
}

static void
coa_picture_table_init (CoaPictureTable *self)
{
  self->widths = g_array_new (FALSE, FALSE, sizeof (int));
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->texts = g_array_new (FALSE, FALSE, sizeof (Text));
  g_array_set_clear_func (self->texts, clear_text);
}

/**
 * coa_picture_table_new:
 * @letters: (transfer none): how text is set
 * @widths: (array length=n_columns): how wide the columns are, in pixels
 * @n_columns: how many there are
 *
 * Returns: (transfer full): a table without rows
 */
CoaPictureTable *
coa_picture_table_new (PangoContext *letters, const int *widths, guint n_columns)
{
  CoaPictureTable *self = g_object_new (COA_TYPE_PICTURE_TABLE, NULL);

  self->letters = g_object_ref (letters);
  g_array_append_vals (self->widths, widths, n_columns);
  return self;
}

/* Whether a row has but one cell. */
static gboolean
is_wide (CoaPictureRow kind)
{
  return kind == COA_PICTURE_ROW_SECTION || kind == COA_PICTURE_ROW_NOTE;
}

static int
get_width (CoaPictureTable *self, guint column)
{
  return g_array_index (self->widths, int, column);
}

/* Of the columns before @column. */
static int
get_start (CoaPictureTable *self, guint column)
{
  int start = 0;

  for (guint i = 0; i < column; i++)
    start += get_width (self, i);
  return start;
}

/**
 * coa_picture_table_add_row:
 * @self: a table
 * @kind: what kind of row
 *
 * Begins another row.
 */
void
coa_picture_table_add_row (CoaPictureTable *self, CoaPictureRow kind)
{
  const Row row = { kind, self->texts->len };

  g_return_if_fail (COA_IS_PICTURE_TABLE (self));

  g_array_append_val (self->rows, row);
}

/**
 * coa_picture_table_add_text:
 * @self: a table with a row
 * @column: in which column
 * @text: plain text
 * @weight: how bold it is
 * @ink: its colour
 *
 * Adds a text to a cell of the last row, under those that are there.
 */
void
coa_picture_table_add_text (CoaPictureTable *self, guint column, const char *text,
                            PangoWeight weight, CoaPictureInk ink)
{
  Text added = { column, NULL, ink };
  CoaPictureRow kind;
  int width;

  g_return_if_fail (COA_IS_PICTURE_TABLE (self));
  g_return_if_fail (self->rows->len > 0 && column < self->widths->len);

  kind = g_array_index (self->rows, Row, self->rows->len - 1).kind;
  width = is_wide (kind) ? get_start (self, self->widths->len) : get_width (self, column);
  added.layout = coa_picture_text_new (self->letters, text, 0.95, weight, width - 2 * CELL_PADDING);
  g_array_append_val (self->texts, added);
}

/* Where the texts of a row end. */
static guint
get_end (CoaPictureTable *self, guint row)
{
  return row + 1 < self->rows->len ? g_array_index (self->rows, Row, row + 1).first_text
                                   : self->texts->len;
}

/* Calls @snapshot for, or just measures, the texts of a cell; returns the height of the cell. */
static int
add_cell (CoaPictureTable *self, GtkSnapshot *snapshot, guint row, guint column, float x, float y)
{
  int height = 2 * CELL_PADDING - TEXT_GAP;

  for (guint i = g_array_index (self->rows, Row, row).first_text; i < get_end (self, row); i++) {
    const Text *text = &g_array_index (self->texts, Text, i);
    const GdkRGBA color = coa_picture_ink (text->ink);
    int text_height;

    if (text->column != column)
      continue;
    if (snapshot != NULL) {
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (
        snapshot,
        &GRAPHENE_POINT_INIT (x + CELL_PADDING, y + (float) (height - CELL_PADDING + TEXT_GAP)));
      gtk_snapshot_append_layout (snapshot, text->layout, &color);
      gtk_snapshot_restore (snapshot);
    }
    pango_layout_get_pixel_size (text->layout, NULL, &text_height);
    height += text_height + TEXT_GAP;
  }
  return height;
}

static int
get_height (CoaPictureTable *self, guint row)
{
  int height = 2 * CELL_PADDING;

  for (guint column = 0; column < self->widths->len; column++)
    height = MAX (height, add_cell (self, NULL, row, column, 0, 0));
  return height;
}

/* What is behind a row, and the line that parts it from the row before. */
static void
draw_back (GtkSnapshot *snapshot, CoaPictureRow kind, const graphene_rect_t *area)
{
  const GdkRGBA line = coa_picture_ink (COA_PICTURE_INK_LINE);

  if (kind == COA_PICTURE_ROW_SECTION)
    gtk_snapshot_append_color (snapshot, &section_color, area);
  if (kind == COA_PICTURE_ROW_PLAIN)
    gtk_snapshot_append_color (
      snapshot, &line, &GRAPHENE_RECT_INIT (area->origin.x, area->origin.y, area->size.width, 1));
}

static void
draw_row (CoaPictureTable *self, GtkSnapshot *snapshot, guint row, float y, float height)
{
  const CoaPictureRow kind = g_array_index (self->rows, Row, row).kind;
  const int width = get_start (self, self->widths->len);
  const gboolean is_right_to_left = coa_picture_is_right_to_left (self->letters);

  draw_back (snapshot, kind, &GRAPHENE_RECT_INIT (0, y, (float) width, height));
  for (guint column = 0; column < self->widths->len; column++) {
    const int start = get_start (self, column);
    const int end = is_wide (kind) ? width : start + get_width (self, column);

    add_cell (self, snapshot, row, column, (float) (is_right_to_left ? width - end : start), y);
  }
}

/**
 * coa_picture_table_draw:
 * @self: a table
 * @size: (out): how large it is
 *
 * Returns: (transfer full) (nullable): the table, or %NULL if it has no rows
 */
GskRenderNode *
coa_picture_table_draw (CoaPictureTable *self, graphene_size_t *size)
{
  GtkSnapshot *snapshot;
  float y = 0;

  g_return_val_if_fail (COA_IS_PICTURE_TABLE (self), NULL);

  snapshot = gtk_snapshot_new ();
  for (guint row = 0; row < self->rows->len; row++) {
    const float height = (float) get_height (self, row);

    draw_row (self, snapshot, row, y, height);
    y += height;
  }
  *size = GRAPHENE_SIZE_INIT ((float) get_start (self, self->widths->len), y);
  return gtk_snapshot_free_to_node (snapshot);
}
