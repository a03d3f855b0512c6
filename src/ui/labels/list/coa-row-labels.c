/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/list/coa-row-labels.h"

#include <glib/gi18n.h>

#include "ui/labels/list/coa-hit-labels.h"
#include "ui/labels/list/coa-listing-labels.h"

/**
 * coa_label_row_title:
 * @object: (nullable): whose template calls
 * @item: (nullable): what is listed, or what a search found
 *
 * Returns: (transfer full) (nullable): what its row in the sidebar says first
 */
char *
coa_label_row_title (gpointer object, gpointer item)
{
  if (COA_IS_SEARCH_HIT (item))
    return coa_label_hit_title (object, item);

  return coa_label_listed_name (object, item);
}

/**
 * coa_label_row_line:
 * @object: (nullable): whose template calls
 * @item: (nullable): what is listed, or what a search found
 *
 * Returns: (transfer full) (nullable): what its row in the sidebar says under
 *   the title
 */
char *
coa_label_row_line (gpointer object, gpointer item)
{
  if (COA_IS_SEARCH_HIT (item))
    return coa_label_hit_line (object, item);

  return coa_label_listed_line (object, item);
}

/* A kind of things, and how many of them were found. */
static char *
dup_group (CoaSearchHit *hit)
{
  g_autofree char *group = coa_label_search_group (coa_search_hit_get_group (hit));

  /* Translators: a kind of things, and how many of them a search found: "Goals (12)". */
  return g_strdup_printf (C_ ("search results", "%1$s (%2$'u)"), group,
                             coa_search_hit_get_n_in_group (hit));
}

/**
 * coa_label_row_heading:
 * @object: (nullable): whose template calls
 * @item: (nullable): what is listed, or what a search found
 *
 * Returns: (transfer full) (nullable): the heading over them in the sidebar
 */
char *
coa_label_row_heading (gpointer object, gpointer item)
{
  if (COA_IS_SEARCH_HIT (item))
    return dup_group (item);

  return coa_label_listed_section (object, item);
}

/**
 * coa_row_title_marks:
 * @object: (nullable): whose template calls
 * @item: (nullable): what is listed, or what a search found
 * @title: (nullable): what [func@label_row_title] says of it
 *
 * Returns: (transfer full) (nullable): what marks the words in @title that match
 */
PangoAttrList *
coa_row_title_marks (gpointer object, gpointer item, const char *title)
{
  return COA_IS_SEARCH_HIT (item) ? coa_hit_title_marks (object, item, title) : NULL;
}

/**
 * coa_row_line_marks:
 * @object: (nullable): whose template calls
 * @item: (nullable): what is listed, or what a search found
 * @line: (nullable): what [func@label_row_line] says of it
 *
 * Returns: (transfer full) (nullable): what marks the words in @line that match
 */
PangoAttrList *
coa_row_line_marks (gpointer object, gpointer item, const char *line)
{
  return COA_IS_SEARCH_HIT (item) ? coa_hit_line_marks (object, item, line) : NULL;
}
