/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/list/coa-hit-labels.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/coa-event.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-goal.h"
#include "model/document/coa-document.h"
#include "model/list/coa-list.h"
#include "model/source/coa-source.h"
#include "search/query/coa-search-ranges.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/list/coa-listing-labels.h"

/* How much of a long text is shown, in characters, and how much of it before what was found. */
enum {
  PASSAGE_LENGTH = 120,
  PASSAGE_LEAD = 40,
};

/* The beginning of the word that is about PASSAGE_LEAD characters before @place. */
static const char *
find_passage (const char *text, guint place)
{
  const char *at = text + place;

  for (guint i = 0; i < PASSAGE_LEAD && at > text; i++)
    at = g_utf8_prev_char (at);
  if (at == text)
    return text;
  while (at < text + place && !g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at < text + place ? g_utf8_next_char (at) : at;
}

/* Where a passage ends that begins here: after a word. */
static const char *
end_passage (const char *start)
{
  const char *limit = start;

  for (guint i = 0; i < PASSAGE_LENGTH && *limit != '\0'; i++)
    limit = g_utf8_next_char (limit);
  if (*limit == '\0')
    return limit;

  for (const char *at = limit; at > start; at = g_utf8_prev_char (at))
    if (g_unichar_isspace (g_utf8_get_char (at)))
      return at;
  return limit;
}

/* The text that was found, or of a long one the part around the first word that matched. Cut
 * short here, as a label that does so itself cuts off the lower parts of Arabic letters. */
static char *
dup_passage (CoaSearchHit *hit)
{
  const char *text = coa_search_hit_get_text (hit);
  g_autoptr (GArray) ranges = NULL;
  g_autofree char *passage = NULL;
  const char *start;
  const char *end;

  if (g_utf8_strlen (text, -1) <= PASSAGE_LENGTH)
    return g_strdup (text);

  ranges = coa_search_query_find (coa_search_hit_get_query (hit), text);
  start =
    ranges->len == 0 ? text : find_passage (text, g_array_index (ranges, CoaSearchRange, 0).start);
  end = end_passage (start);
  passage = g_strndup (start, (gsize) (end - start));
  return g_strconcat (start == text ? "" : "…", passage, *end == '\0' ? "" : "…", NULL);
}

/* By what the thing is known, but for a goal, which is known by what it says. */
static char *
dup_name (GObject *item)
{
  if (COA_IS_NAMED_ITEM (item) || COA_IS_TOPIC (item))
    return coa_label_listed_name (NULL, item);
  if (COA_IS_EVENT (item))
    return coa_label_text (NULL, coa_event_get_name (COA_EVENT (item)));
  if (COA_IS_DOCUMENT (item))
    return coa_label_text (NULL, coa_document_get_title (COA_DOCUMENT (item)));
  if (COA_IS_SOURCE (item))
    return g_strdup (coa_source_get_title (COA_SOURCE (item)));
  return NULL;
}

/* Whose it is, and when. */
static char *
dup_belonging (GObject *item)
{
  g_autofree char *date = NULL;
  g_autofree char *names = NULL;
  CoaItems *coalitions;

  if (COA_IS_AGENT (item) || COA_IS_TOPIC (item))
    return coa_label_listed_line (NULL, COA_ITEM (item));
  if (COA_IS_GOAL (item))
    return dup_name (G_OBJECT (coa_goal_get_coalition (COA_GOAL (item))));
  if (COA_IS_SOURCE (item))
    return g_strdup (coa_source_get_container_title (COA_SOURCE (item)));

  date = coa_label_date (NULL, coa_dated_item_get_date (COA_DATED_ITEM (item)));
  coalitions = coa_dated_item_peek_coalitions (COA_DATED_ITEM (item));
  if (coalitions != NULL)
    names = coa_label_names (coa_dated_item_get_coalitions (COA_DATED_ITEM (item)));
  return coa_label_join_two (date, names);
}

/* Whether what was found is what the thing is known by. */
static gboolean
is_name (CoaSearchHit *hit)
{
  g_autofree char *name = dup_name (coa_search_hit_get_item (hit));

  return name == NULL || g_str_equal (name, coa_search_hit_get_text (hit));
}

/**
 * coa_label_hit_title:
 * @object: (nullable): whose template calls
 * @hit: (nullable): what a search found
 *
 * Returns: (transfer full) (nullable): its name, or of a goal what it says
 */
char *
coa_label_hit_title (gpointer object, CoaSearchHit *hit)
{
  if (hit == NULL)
    return NULL;

  return is_name (hit) ? dup_passage (hit) : dup_name (coa_search_hit_get_item (hit));
}

/**
 * coa_label_hit_line:
 * @object: (nullable): whose template calls
 * @hit: (nullable): what a search found
 *
 * Returns: (transfer full) (nullable): the passage that matched, or if that is
 *   the title, to whom it belongs
 */
char *
coa_label_hit_line (gpointer object, CoaSearchHit *hit)
{
  if (hit == NULL)
    return NULL;

  return is_name (hit) ? dup_belonging (coa_search_hit_get_item (hit)) : dup_passage (hit);
}

/* What marks the words in @shown that match. */
static PangoAttrList *
mark (CoaSearchHit *hit, const char *shown)
{
  PangoAttrList *marks = pango_attr_list_new ();
  g_autoptr (GArray) ranges = coa_search_query_find (coa_search_hit_get_query (hit), shown);

  for (guint i = 0; i < ranges->len; i++) {
    const CoaSearchRange *range = &g_array_index (ranges, CoaSearchRange, i);
    PangoAttribute *weight = pango_attr_weight_new (PANGO_WEIGHT_HEAVY);
    PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);

    weight->start_index = line->start_index = range->start;
    weight->end_index = line->end_index = range->end;
    pango_attr_list_insert (marks, weight);
    pango_attr_list_insert (marks, line);
  }
  return marks;
}

/**
 * coa_hit_title_marks:
 * @object: (nullable): whose template calls
 * @hit: (nullable): what a search found
 * @title: (nullable): what [func@label_hit_title] says of it
 *
 * Returns: (transfer full) (nullable): what marks the words that match, if the
 *   title is what was found
 */
PangoAttrList *
coa_hit_title_marks (gpointer object, CoaSearchHit *hit, const char *title)
{
  return hit != NULL && title != NULL && is_name (hit) ? mark (hit, title) : NULL;
}

/**
 * coa_hit_line_marks:
 * @object: (nullable): whose template calls
 * @hit: (nullable): what a search found
 * @line: (nullable): what [func@label_hit_line] says of it
 *
 * Returns: (transfer full) (nullable): what marks the words that match, if the
 *   line is what was found
 */
PangoAttrList *
coa_hit_line_marks (gpointer object, CoaSearchHit *hit, const char *line)
{
  return hit != NULL && line != NULL && !is_name (hit) ? mark (hit, line) : NULL;
}

/**
 * coa_label_escaped_nothing_found:
 * @object: (nullable): whose template calls
 * @search: (nullable): what the user looked for
 *
 * Returns: (transfer full) (nullable): that nothing was found, as markup, which a
 *   status page takes this for
 */
char *
coa_label_escaped_nothing_found (gpointer object, const char *search)
{
  g_autofree char *isolated = coa_label_isolate (search);

  if (isolated == NULL)
    return NULL;

  /* Translators: %s is what the user looked for. */
  return g_markup_printf_escaped (_ ("Nothing in the collection contains “%s”."), isolated);
}

/**
 * coa_label_suggestion:
 * @object: (nullable): whose template calls
 * @suggestion: (nullable): a name
 *
 * Returns: (transfer full) (nullable): the offer to look for that name
 */
char *
coa_label_suggestion (gpointer object, const char *suggestion)
{
  g_autofree char *isolated = coa_label_isolate (suggestion);

  if (isolated == NULL)
    return NULL;

  /* Translators: %s is a name that is written nearly as what the user looked for. */
  return g_strdup_printf (_ ("Search for “%s”"), isolated);
}

/**
 * coa_label_search_group:
 * @group: a kind of things
 *
 * Returns: (transfer full): what they are called
 */
char *
coa_label_search_group (CoaSearchGroup group)
{
  switch (group) {
  case COA_SEARCH_COALITIONS:
    return g_strdup (_ ("Coalitions"));
  case COA_SEARCH_AGENTS:
    return g_strdup (_ ("People and Organizations"));
  case COA_SEARCH_TOPICS:
    return g_strdup (_ ("Topics"));
  case COA_SEARCH_GOALS:
    return g_strdup (_ ("Goals"));
  case COA_SEARCH_EVENTS:
    return g_strdup (_ ("Events"));
  case COA_SEARCH_DOCUMENTS:
    return g_strdup (_ ("Documents"));
  case COA_SEARCH_SOURCES:
  default:
    return g_strdup (_ ("Sources"));
  }
}
