/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/list/coa-listing-labels.h"

#include <glib/gi18n.h>

#include "model/agent/coa-person.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "ui/labels/agent/coa-agent-labels.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/coalition/coa-place-labels.h"

/* In this order. */
typedef enum {
  SECTION_PEOPLE,
  SECTION_ORGANIZATIONS,
} Section;

/**
 * coa_label_listed_name:
 * @object: (nullable): whose template calls
 * @item: (nullable): a coalition, a person, an organization or a topic
 *
 * Returns: (transfer full) (nullable): what it is called in a list of such
 */
char *
coa_label_listed_name (gpointer object, gpointer item)
{
  if (COA_IS_TOPIC (item))
    return coa_label_text (object, coa_topic_get_label (COA_TOPIC (item)));

  return item == NULL ? NULL : g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
}

/* How many goals are about @topic, where any are. */
static char *
count_goals (CoaTopic *topic)
{
  const guint n = g_list_model_get_n_items (coa_topic_get_goals (topic));

  if (n == 0)
    return NULL;

  /* Translators: how many goals are about a topic. */
  return g_strdup_printf (ngettext ("%'u goal", "%'u goals", n), n);
}

/**
 * coa_label_listed_line:
 * @object: (nullable): whose template calls
 * @item: (nullable): a coalition, a person, an organization or a topic
 *
 * Returns: (transfer full) (nullable): what it is, in a line; of a topic, how
 *   many goals are about it
 */
char *
coa_label_listed_line (gpointer object, CoaItem *item)
{
  if (COA_IS_TOPIC (item))
    return count_goals (COA_TOPIC (item));

  return item == NULL ? NULL : coa_label_agent_line (object, COA_AGENT (item));
}

/**
 * coa_label_listed_section:
 * @object: (nullable): whose template calls
 * @item: (nullable): a coalition, a person, an organization or a topic
 *
 * Returns: (transfer full) (nullable): the heading under which it is listed: the
 *   country of a coalition, else the kind; none for topics
 */
char *
coa_label_listed_section (gpointer object, CoaItem *item)
{
  if (item == NULL || COA_IS_TOPIC (item))
    return NULL;
  if (COA_IS_COALITION (item))
    return coa_label_coalition_country (object, COA_COALITION (item));

  return g_strdup (COA_IS_PERSON (item) ? _ ("People") : _ ("Organizations"));
}

/**
 * coa_listed_section:
 * @item: a coalition, a person, an organization or a topic
 *
 * Returns: (transfer full) (nullable): the heading under which it is listed, for
 *   an expression over such things
 */
char *
coa_listed_section (CoaItem *item)
{
  return coa_label_listed_section (NULL, item);
}

/**
 * coa_listed_section_rank:
 * @item: a coalition, a person, an organization or a topic
 *
 * Returns: a number by which its section comes before others, whatever they are
 *   called
 */
int
coa_listed_section_rank (CoaItem *item)
{
  if (COA_IS_COALITION (item))
    return coa_rank_coalition_country (COA_COALITION (item));

  return COA_IS_PERSON (item) ? SECTION_PEOPLE : SECTION_ORGANIZATIONS;
}

/**
 * coa_listed_sort_name:
 * @item: a coalition, a person, an organization or a topic
 *
 * Returns: (transfer full): the words by which it has its place among others. The
 *   collection gives a person's for the name as it writes it, not for its names
 *   in other languages
 */
char *
coa_listed_sort_name (CoaItem *item)
{
  g_autofree char *name = coa_label_listed_name (NULL, item);
  const char *sort_name =
    COA_IS_PERSON (item) ? coa_person_get_sort_name (COA_PERSON (item)) : NULL;

  if (sort_name == NULL ||
      g_strcmp0 (name, coa_text_get_string (coa_named_item_get_name (COA_NAMED_ITEM (item)))) != 0)
    return g_steal_pointer (&name);

  return g_strdup (sort_name);
}
