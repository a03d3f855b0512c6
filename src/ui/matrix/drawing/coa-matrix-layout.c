/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/drawing/coa-matrix-layout.h"

#include "ui/labels/table/coa-matrix-labels.h"

/* The headings that are measured: to measure thousands would take long. */
enum {
  MEASURED_AT_MOST = 120
};

/* Of the text, compared with that of the page. */
static const double TEXT_SCALE = 0.9;
/* The sine and the cosine of the slant. */
static const float SLANT = 0.7071F;

/* In lines of text. Where columns scroll, a heading has room for two. */
static const float ROW_MARGIN = 0.3F;
static const float ROW_HEADING_LEAST = 7, ROW_HEADING_NARROW = 9, ROW_HEADING_MOST = 15;
static const float COLUMN_TEXT_LEAST = 5, COLUMN_TEXT_MOST = 12;
static const float COLUMN_MOST = 2.6F;
static const float COLUMN_SLANTED_LEAST = 1.75F;
static const float COLUMN_VERTICAL_LEAST = 1.3F;
static const float COLUMN_SCROLLED = 2.1F;
static const float NAMED_GAP = 2, GAP = 0.5F;

/* Of the room there is. */
static const float ROW_HEADING_SHARE = 0.27F, COLUMN_TEXT_SHARE = 0.3F;

/**
 * coa_matrix_layout_dup_text:
 * @pango: how text is written
 * @text: a text
 * @weight: how heavy it is
 *
 * Returns: (transfer full): the text, as it is written in a matrix
 */
PangoLayout *
coa_matrix_layout_dup_text (PangoContext *pango, const char *text, PangoWeight weight)
{
  PangoLayout *layout = pango_layout_new (pango);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (TEXT_SCALE));
  pango_attr_list_insert (attributes, pango_attr_weight_new (weight));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static float
measure_text (PangoContext *pango, const char *text, gboolean is_height)
{
  g_autoptr (PangoLayout) layout = coa_matrix_layout_dup_text (pango, text, PANGO_WEIGHT_NORMAL);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  return (float) (is_height ? height : width);
}

/**
 * coa_matrix_layout_measure:
 * @matrix: a matrix
 * @pango: how text is written
 *
 * Returns: how long the longest heading of a column is, as far as they are measured
 */
float
coa_matrix_layout_measure (CoaMatrix *matrix, PangoContext *pango)
{
  const guint n = MIN (coa_matrix_get_length (matrix, COA_MATRIX_COLUMNS), MEASURED_AT_MOST);
  float longest = 0;

  for (guint i = 0; i < n; i++) {
    g_autofree char *heading = coa_label_matrix_heading (matrix, COA_MATRIX_COLUMNS, i);

    longest = MAX (longest, measure_text (pango, heading, FALSE));
  }
  return longest;
}

static void
init_track (CoaMatrixTrack *track, CoaMatrix *matrix, CoaMatrixAxis axis, float line)
{
  track->n_items = coa_matrix_get_length (matrix, axis);
  track->groups = coa_matrix_get_groups (matrix, axis, &track->n_groups);
  track->has_first_gap = track->n_groups > 0 && track->groups[0].name != NULL;
  track->gap = (track->has_first_gap ? NAMED_GAP : GAP) * line;
}

/* How wide columns are if they share this room; not more than looks well. */
static float
share_room (const CoaMatrixTrack *track, float room, float line)
{
  const float gaps = track->n_groups > 1 ? (float) (track->n_groups - 1) * track->gap : 0;

  return MIN ((room - gaps) / (float) MAX (track->n_items, 1), COLUMN_MOST * line);
}

/* Slanted headings are read best, but need most room. Where even upright ones have not enough, the
 * columns scroll. */
static void
choose_columns (CoaMatrixLayout *self, float room)
{
  CoaMatrixTrack *track = &self->tracks[COA_MATRIX_COLUMNS];
  const float slanted =
    share_room (track, room - self->column_text * SLANT - self->line / 2, self->line);
  const float vertical = share_room (track, room - self->line / 2, self->line);

  self->is_slanted = slanted >= COLUMN_SLANTED_LEAST * self->line;
  if (self->is_slanted)
    track->pitch = slanted;
  else if (vertical >= COLUMN_VERTICAL_LEAST * self->line)
    track->pitch = vertical;
  else
    track->pitch = COLUMN_SCROLLED * self->line;

  self->column_lines = !self->is_slanted && track->pitch >= 2 * self->line ? 2 : 1;
  self->overhang = self->is_slanted ? self->column_text * SLANT : 0;
  self->column_heading = self->is_slanted ? (self->column_text + 1.5F * self->line) * SLANT
                                          : self->column_text + self->line;
}

/**
 * coa_matrix_layout_init:
 * @self: (out): a layout
 * @matrix: a matrix, which must outlive it
 * @pango: how text is written
 * @longest: how long the longest heading of a column is
 * @width: how much room there is, for the headings of rows too
 * @height: how much room there is, for the headings of columns too
 *
 * Chooses the sizes of all parts, so that the whole width is to be seen at once where
 * it can be read so.
 */
void
coa_matrix_layout_init (CoaMatrixLayout *self, CoaMatrix *matrix, PangoContext *pango,
                        float longest, float width, float height)
{
  self->line = measure_text (pango, "X", TRUE);
  for (guint axis = 0; axis < COA_MATRIX_N_AXES; axis++)
    init_track (&self->tracks[axis], matrix, axis, self->line);

  self->row_heading = CLAMP (width * ROW_HEADING_SHARE, ROW_HEADING_LEAST * self->line,
                             ROW_HEADING_MOST * self->line);
  self->row_lines = self->row_heading < ROW_HEADING_NARROW * self->line ? 3 : 2;
  self->tracks[COA_MATRIX_ROWS].pitch = ((float) self->row_lines + ROW_MARGIN) * self->line;
  self->column_text =
    MIN (longest, CLAMP (height * COLUMN_TEXT_SHARE, COLUMN_TEXT_LEAST * self->line,
                         COLUMN_TEXT_MOST * self->line));
  choose_columns (self, width - self->row_heading);
}

/**
 * coa_matrix_layout_get_width:
 * @self: a layout
 *
 * Returns: how wide all cells are together, and what reaches beyond
 */
float
coa_matrix_layout_get_width (const CoaMatrixLayout *self)
{
  return coa_matrix_track_get_length (&self->tracks[COA_MATRIX_COLUMNS]) + self->overhang +
         self->line / 2;
}

/**
 * coa_matrix_layout_get_height:
 * @self: a layout
 *
 * Returns: how high all cells are together
 */
float
coa_matrix_layout_get_height (const CoaMatrixLayout *self)
{
  return coa_matrix_track_get_length (&self->tracks[COA_MATRIX_ROWS]) + self->line / 2;
}
