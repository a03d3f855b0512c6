/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/drawing/coa-picture-sheet.h"

#include <glib/gi18n.h>
#include <math.h>

#include "config.h"
#include "model/source/coa-reference-style.h"
#include "model/value/date/words/coa-date-words.h"
#include "ui/picture/drawing/coa-picture-paper.h"

/* In pixels. */
enum {
  MARGIN = 32,
  NARROWEST = 560, /* what is beside the body has so much room */
  GAP = 16,
  SIGN_GAP = 6,
  MEANING_GAP = 24,
  LINE_GAP = 4,
};

typedef struct {
  CoaPicture *picture;
  PangoContext *letters;
  GtkSnapshot *snapshot;
  gboolean is_right_to_left;
  float width; /* between the margins */
  float y;     /* where there is room */
} Sheet;

/* Where something starts that begins @start pixels behind the margin from which reading goes. */
static float
place (const Sheet *sheet, float start, float width)
{
  return MARGIN + (sheet->is_right_to_left ? sheet->width - start - width : start);
}

static void
draw_text (const Sheet *sheet, float x, float y, PangoLayout *layout, CoaPictureInk ink)
{
  const GdkRGBA color = coa_picture_ink (ink);

  gtk_snapshot_save (sheet->snapshot);
  gtk_snapshot_translate (sheet->snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (sheet->snapshot, layout, &color);
  gtk_snapshot_restore (sheet->snapshot);
}

static void
draw_node (const Sheet *sheet, float x, float y, GskRenderNode *node)
{
  gtk_snapshot_save (sheet->snapshot);
  gtk_snapshot_translate (sheet->snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_node (sheet->snapshot, node);
  gtk_snapshot_restore (sheet->snapshot);
}

static void
add_text (Sheet *sheet, const char *text, double scale, PangoWeight weight, CoaPictureInk ink)
{
  g_autoptr (PangoLayout) layout = NULL;
  int height;

  if (text == NULL)
    return;

  layout = coa_picture_text_new (sheet->letters, text, scale, weight, (int) sheet->width);
  pango_layout_get_pixel_size (layout, NULL, &height);
  draw_text (sheet, MARGIN, sheet->y, layout, ink);
  sheet->y += (float) (height + LINE_GAP);
}

static void
add_body (Sheet *sheet)
{
  graphene_size_t size;
  GskRenderNode *body = coa_picture_get_body (sheet->picture, &size);

  sheet->y += GAP;
  if (body != NULL)
    draw_node (sheet, place (sheet, 0, size.width), sheet->y, body);
  sheet->y += size.height + GAP;
}

/* What a sign stands for, in lines no wider than the room beside it. */
static PangoLayout *
meaning_new (const Sheet *sheet, const char *meaning)
{
  const int room = (int) sheet->width - COA_PICTURE_SIGN_WIDTH - SIGN_GAP;
  PangoLayout *layout =
    coa_picture_text_new (sheet->letters, meaning, 0.9, PANGO_WEIGHT_NORMAL, -1);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  if (width > room)
    pango_layout_set_width (layout, room * PANGO_SCALE);
  return layout;
}

/* Draws a sign and its meaning @start pixels from the margin, or where a new line begins if there
 * is no room. Returns where the next has room; @height is that of the line. */
static float
add_sign (Sheet *sheet, guint position, float start, int *height)
{
  const float indent = COA_PICTURE_SIGN_WIDTH + SIGN_GAP;
  const char *meaning;
  GskRenderNode *sign = coa_picture_get_sign (sheet->picture, position, &meaning);
  g_autoptr (PangoLayout) layout = meaning_new (sheet, meaning);
  int text_width;
  int text_height;

  pango_layout_get_pixel_size (layout, &text_width, &text_height);
  if (start > 0 && start + indent + (float) text_width > sheet->width) {
    sheet->y += (float) (*height + LINE_GAP);
    *height = 0;
    start = 0;
  }

  draw_node (sheet, place (sheet, start, COA_PICTURE_SIGN_WIDTH),
             sheet->y + (float) MAX (text_height - COA_PICTURE_SIGN_HEIGHT, 0) / 2, sign);
  draw_text (sheet, place (sheet, start + indent, (float) text_width), sheet->y, layout,
             COA_PICTURE_INK_TEXT);
  *height = MAX (*height, MAX (text_height, COA_PICTURE_SIGN_HEIGHT));
  return start + indent + (float) text_width + MEANING_GAP;
}

static void
add_legend (Sheet *sheet)
{
  float start = 0;
  int height = 0;

  for (guint i = 0; i < coa_picture_get_n_signs (sheet->picture); i++)
    start = add_sign (sheet, i, start, &height);
  if (height > 0)
    sheet->y += (float) (height + GAP);
}

static void
add_line (Sheet *sheet)
{
  const GdkRGBA color = coa_picture_ink (COA_PICTURE_INK_LINE);

  gtk_snapshot_append_color (sheet->snapshot, &color,
                             &GRAPHENE_RECT_INIT (MARGIN, sheet->y, sheet->width, 1));
  sheet->y += GAP / 2;
}

static char *
dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *edtf = g_date_time_format (now, "%Y-%m-%d");
  g_autoptr (CoaDate) today = coa_date_new_from_edtf (edtf, NULL);

  return today == NULL ? g_steal_pointer (&edtf) : coa_date_to_words (today);
}

/**
 * coa_picture_sheet_dup_origin:
 * @picture: a picture
 *
 * Returns: (transfer full): what a reader must know to cite it, on two lines
 */
char *
coa_picture_sheet_dup_origin (CoaPicture *picture)
{
  g_autofree char *reference = NULL;
  g_autofree char *today = NULL;
  g_autofree char *source = NULL;
  g_autofree char *drawn = NULL;

  g_return_val_if_fail (COA_IS_PICTURE (picture), NULL);

  reference = coa_collection_format_reference (coa_picture_get_collection (picture));
  today = dup_today ();
  /* Translators: under a picture. %s is a reference to the collection whose data it shows. */
  source = g_strdup_printf (_ ("Source: %s"), reference);
  /* Translators: under a picture: a date, the version of the program, its web address. */
  drawn = g_strdup_printf (_ ("Drawn on %s by Coalitions %s, %s"), today, VERSION, WEBSITE);
  return g_strjoin ("\n", source, drawn, NULL);
}

static void
add_origin (Sheet *sheet)
{
  g_autofree char *origin = coa_picture_sheet_dup_origin (sheet->picture);
  g_auto (GStrv) lines = g_strsplit (origin, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    add_text (sheet, lines[i], 0.82, PANGO_WEIGHT_NORMAL, COA_PICTURE_INK_DIMMED);
}

/* What is on the sheet, which is white as soon as its height is known. */
static GskRenderNode *
finish (GtkSnapshot *content, const graphene_size_t *size)
{
  const GdkRGBA white = { 1, 1, 1, 1 };
  g_autoptr (GskRenderNode) drawn = gtk_snapshot_free_to_node (content);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gtk_snapshot_append_color (snapshot, &white,
                             &GRAPHENE_RECT_INIT (0, 0, size->width, size->height));
  gtk_snapshot_append_node (snapshot, drawn);
  return gtk_snapshot_free_to_node (snapshot);
}

/**
 * coa_picture_sheet_draw:
 * @picture: a picture
 * @size: (out): how large the sheet is, in pixels
 *
 * Puts a picture on white paper, with its title over it, and under it what its
 * signs mean, where its data come from, and when it was drawn.
 *
 * Returns: (transfer full): the sheet
 */
GskRenderNode *
coa_picture_sheet_draw (CoaPicture *picture, graphene_size_t *size)
{
  Sheet sheet = { .picture = picture, .y = MARGIN };
  graphene_size_t body_size;

  g_return_val_if_fail (COA_IS_PICTURE (picture), NULL);

  coa_picture_get_body (picture, &body_size);
  sheet.letters = coa_picture_get_letters (picture);
  sheet.is_right_to_left = coa_picture_is_right_to_left (sheet.letters);
  sheet.snapshot = gtk_snapshot_new ();
  sheet.width = ceilf (MAX (body_size.width, NARROWEST));

  add_text (&sheet, coa_picture_get_title (picture), 1.6, PANGO_WEIGHT_BOLD, COA_PICTURE_INK_TEXT);
  add_text (&sheet, coa_picture_get_subtitle (picture), 1, PANGO_WEIGHT_NORMAL,
            COA_PICTURE_INK_DIMMED);
  add_body (&sheet);
  add_legend (&sheet);
  add_line (&sheet);
  add_origin (&sheet);

  *size = GRAPHENE_SIZE_INIT (sheet.width + 2 * MARGIN, ceilf (sheet.y - LINE_GAP + MARGIN));
  return finish (sheet.snapshot, size);
}
