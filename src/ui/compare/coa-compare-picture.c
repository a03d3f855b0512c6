/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/coa-compare-picture.h"

#include <glib/gi18n.h>

#include "ui/compare/line/coa-compare-lines.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/picture/drawing/coa-picture-table.h"

/* In pixels. */
enum {
  TITLES_WIDTH = 160,
  COLUMN_WIDTH = 220,
  WIDE_COLUMN_WIDTH = 280, /* where there are but two */
};

/* What stands in the first column of the next row. */
typedef struct {
  const char *title;
  const char *stance;
} Titles;

static void
add_names (CoaPictureTable *table, CoaComparison *comparison)
{
  coa_picture_table_add_row (table, COA_PICTURE_ROW_NAMES);
  for (guint i = 0; i < coa_comparison_get_n_columns (comparison); i++) {
    CoaNamedItem *coalition = COA_NAMED_ITEM (coa_comparison_get_coalition (comparison, i));

    coa_picture_table_add_text (table, i + 1, coa_named_item_get_display_name (coalition),
                                PANGO_WEIGHT_BOLD, COA_PICTURE_INK_TEXT);
  }
}

static void
add_wide (CoaPictureTable *table, CoaPictureRow kind, CoaCompareLine *line)
{
  coa_picture_table_add_row (table, kind);
  coa_picture_table_add_text (table, 0, coa_compare_line_get_title (line),
                              kind == COA_PICTURE_ROW_SECTION ? PANGO_WEIGHT_BOLD
                                                              : PANGO_WEIGHT_NORMAL,
                              COA_PICTURE_INK_TEXT);
}

/* Begins a row, if this is not more of what the row before tells. */
static void
add_titles (CoaPictureTable *table, Titles *titles)
{
  if (titles->title == NULL && titles->stance == NULL)
    return;

  coa_picture_table_add_row (table, COA_PICTURE_ROW_PLAIN);
  if (titles->title != NULL)
    coa_picture_table_add_text (table, 0, titles->title, PANGO_WEIGHT_BOLD, COA_PICTURE_INK_TEXT);
  if (titles->stance != NULL)
    coa_picture_table_add_text (table, 0, titles->stance, PANGO_WEIGHT_NORMAL,
                                COA_PICTURE_INK_TEXT);
  *titles = (Titles) { 0 };
}

static void
add_columns (CoaPictureTable *table, CoaCompareLine *line, Titles *titles)
{
  add_titles (table, titles);
  for (guint i = 0; i < coa_compare_line_get_n_columns (line); i++) {
    const char *text = coa_compare_line_get_text (line, i);

    if (g_strcmp0 (text, "") != 0)
      coa_picture_table_add_text (table, i + 1,
                                  text != NULL ? text
                                               : _ ("Not recorded"), PANGO_WEIGHT_NORMAL,
                                                   text != NULL ? COA_PICTURE_INK_TEXT
                                                                : COA_PICTURE_INK_DIMMED);
  }
}

static void
add_line (CoaPictureTable *table, CoaCompareLine *line, Titles *titles)
{
  switch (coa_compare_line_get_kind (line)) {
  case COA_COMPARE_LINE_TOPIC:
    titles->title = coa_compare_line_get_title (line);
    break;
  case COA_COMPARE_LINE_FOR:
  case COA_COMPARE_LINE_AGAINST:
    titles->stance = coa_compare_line_get_title (line);
    break;
  case COA_COMPARE_LINE_FACT:
  case COA_COMPARE_LINE_AGENT:
    titles->title = coa_compare_line_get_title (line);
    add_columns (table, line, titles);
    break;
  case COA_COMPARE_LINE_GOALS:
    add_columns (table, line, titles);
    break;
  case COA_COMPARE_LINE_SECTION:
    add_wide (table, COA_PICTURE_ROW_SECTION, line);
    break;
  case COA_COMPARE_LINE_COALITION:
  case COA_COMPARE_LINE_NOTHING:
  default:
    add_wide (table, COA_PICTURE_ROW_NOTE, line);
    break;
  }
}

static char *
dup_title (CoaComparison *comparison)
{
  const char *names[COA_COLUMNS_AT_MOST + 1] = { NULL };

  for (guint i = 0; i < coa_comparison_get_n_columns (comparison); i++)
    names[i] = coa_named_item_get_display_name (
      COA_NAMED_ITEM (coa_comparison_get_coalition (comparison, i)));
  return coa_label_join (names);
}

/**
 * coa_compare_picture_new:
 * @collection: (transfer none): what the coalitions are from
 * @comparison: (transfer none): a comparison
 * @only_differences: whether what is the same for all is left out
 * @letters: (transfer none): how text is set
 *
 * Draws a comparison as a table with a column for each coalition.
 *
 * Returns: (transfer full): the picture
 */
CoaPicture *
coa_compare_picture_new (CoaCollection *collection, CoaComparison *comparison,
                         gboolean only_differences, PangoContext *letters)
{
  const guint n_columns = coa_comparison_get_n_columns (comparison);
  int widths[COA_COLUMNS_AT_MOST + 1] = { TITLES_WIDTH };
  CoaPicture *picture = coa_picture_new (collection, letters);
  g_autoptr (GListModel) lines = coa_compare_lines_new (comparison, only_differences);
  g_autoptr (CoaPictureTable) table = NULL;
  g_autoptr (GskRenderNode) body = NULL;
  g_autofree char *title = dup_title (comparison);
  graphene_size_t size;
  Titles titles = { 0 };

  for (guint i = 0; i < n_columns; i++)
    widths[i + 1] = n_columns == 2 ? WIDE_COLUMN_WIDTH : COLUMN_WIDTH;
  table = coa_picture_table_new (letters, widths, n_columns + 1);
  add_names (table, comparison);
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++) {
    g_autoptr (CoaCompareLine) line = g_list_model_get_item (lines, i);

    add_line (table, line, &titles);
  }

  body = coa_picture_table_draw (table, &size);
  coa_picture_set_title (picture, title);
  coa_picture_set_subtitle (picture,
                            only_differences ? _ ("Comparison, only differences") : _ ("Comparison"));
  coa_picture_set_body (picture, body, &size);
  return picture;
}
