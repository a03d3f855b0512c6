/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/index/coa-collection-texts.h"

#include "model/agent/coa-name.h"
#include "model/coa-event.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-goal.h"
#include "model/coalition/coa-note.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"
#include "model/source/coa-source.h"

typedef void (*AddItem) (CoaSearchIndex *index, gpointer item);

/* Adds a text as the reader sees it, and as it was written if that differs. */
static void
add_text (CoaSearchIndex *index, gpointer item, CoaSearchGroup group, CoaSearchField field,
          CoaText *text)
{
  const char *shown;
  const char *original;

  if (text == NULL)
    return;
  shown = coa_text_get_string (text);
  original = coa_text_get_original (text);
  coa_search_index_add (index, item, group, field, shown);
  if (!g_str_equal (shown, original))
    coa_search_index_add (index, item, group, field, original);
}

static void
add_string (CoaSearchIndex *index, gpointer item, CoaSearchGroup group, CoaSearchField field,
            const char *string)
{
  if (string != NULL)
    coa_search_index_add (index, item, group, field, string);
}

/* Calls @add for each item of a list, which may be missing. */
static void
add_each (CoaSearchIndex *index, GListModel *list, AddItem add)
{
  for (guint i = 0; list != NULL && i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, i);

    add (index, item);
  }
}

static void
add_names (CoaSearchIndex *index, gpointer item, CoaSearchGroup group)
{
  GListModel *names = coa_named_item_get_names (COA_NAMED_ITEM (item));

  add_string (index, item, group, COA_SEARCH_NAME,
              coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
  for (guint i = 0; i < g_list_model_get_n_items (names); i++) {
    g_autoptr (CoaName) name = g_list_model_get_item (names, i);

    add_string (index, item, group, COA_SEARCH_NAME, coa_name_get_name (name));
  }
}

/* What an agent was called, and what it was, where it took part. */
static void
add_participations (CoaSearchIndex *index, gpointer agent, CoaSearchGroup group,
                    const char *property)
{
  g_autoptr (GListModel) list = NULL;

  g_object_get (agent, property, &list, NULL);
  for (guint i = 0; list != NULL && i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoaParticipation) participation = g_list_model_get_item (list, i);

    add_text (index, agent, group, COA_SEARCH_OTHER, coa_participation_get_role (participation));
    if (COA_IS_SIGNATURE (participation))
      add_string (index, agent, group, COA_SEARCH_NAME,
                  coa_signature_get_name_as_signed (COA_SIGNATURE (participation)));
  }
}

static void
add_names_and_roles (CoaSearchIndex *index, gpointer agent, CoaSearchGroup group)
{
  add_names (index, agent, group);
  add_participations (index, agent, group, "signatures");
  add_participations (index, agent, group, "memberships");
}

static void
add_agent (CoaSearchIndex *index, gpointer agent)
{
  add_names_and_roles (index, agent, COA_SEARCH_AGENTS);
}

static void
add_coalition (CoaSearchIndex *index, gpointer item)
{
  CoaCoalition *coalition = item;
  GListModel *notes = coa_coalition_get_notes (coalition);

  add_names_and_roles (index, item, COA_SEARCH_COALITIONS);
  add_text (index, item, COA_SEARCH_COALITIONS, COA_SEARCH_OTHER,
            coa_coalition_get_slogan (coalition));
  add_text (index, item, COA_SEARCH_COALITIONS, COA_SEARCH_OTHER,
            coa_coalition_get_summary (coalition));
  for (guint i = 0; notes != NULL && i < g_list_model_get_n_items (notes); i++) {
    g_autoptr (CoaNote) note = g_list_model_get_item (notes, i);

    add_text (index, item, COA_SEARCH_COALITIONS, COA_SEARCH_OTHER, coa_note_get_text (note));
  }
}

static void
add_topic (CoaSearchIndex *index, gpointer item)
{
  add_text (index, item, COA_SEARCH_TOPICS, COA_SEARCH_NAME, coa_topic_get_label (item));
  add_text (index, item, COA_SEARCH_TOPICS, COA_SEARCH_OTHER, coa_topic_get_description (item));
}

static void
add_goal (CoaSearchIndex *index, gpointer item)
{
  add_text (index, item, COA_SEARCH_GOALS, COA_SEARCH_GOAL, coa_goal_get_text (item));
}

static void
add_goals (CoaSearchIndex *index, gpointer coalition)
{
  add_each (index, coa_coalition_get_goals (coalition), add_goal);
}

static void
add_event (CoaSearchIndex *index, gpointer item)
{
  add_text (index, item, COA_SEARCH_EVENTS, COA_SEARCH_NAME, coa_event_get_name (item));
  add_text (index, item, COA_SEARCH_EVENTS, COA_SEARCH_OTHER, coa_event_get_description (item));
}

static void
add_document (CoaSearchIndex *index, gpointer item)
{
  add_text (index, item, COA_SEARCH_DOCUMENTS, COA_SEARCH_NAME, coa_document_get_title (item));
  add_text (index, item, COA_SEARCH_DOCUMENTS, COA_SEARCH_OTHER,
            coa_dated_item_get_classification (item));
}

static void
add_source (CoaSearchIndex *index, gpointer item)
{
  add_string (index, item, COA_SEARCH_SOURCES, COA_SEARCH_NAME, coa_source_get_title (item));
  add_string (index, item, COA_SEARCH_SOURCES, COA_SEARCH_OTHER,
              coa_source_get_container_title (item));
  add_string (index, item, COA_SEARCH_SOURCES, COA_SEARCH_OTHER, coa_source_get_publisher (item));
  add_string (index, item, COA_SEARCH_SOURCES, COA_SEARCH_OTHER, coa_source_get_authors (item));
  add_text (index, item, COA_SEARCH_SOURCES, COA_SEARCH_OTHER, coa_source_get_note (item));
}

static void
add_collection (CoaSearchIndex *index, GObject *collection)
{
  static const struct {
    const char *list;
    AddItem add;
  } kinds[] = {
    { "coalitions", add_coalition }, { "persons", add_agent },    { "organizations", add_agent },
    { "topics", add_topic },         { "coalitions", add_goals }, { "events", add_event },
    { "documents", add_document },   { "sources", add_source },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autoptr (GListModel) list = NULL;

    g_object_get (collection, kinds[i].list, &list, NULL);
    add_each (index, list, kinds[i].add);
  }
}

/**
 * coa_search_index_new_for_collection:
 * @collection: a collection
 *
 * Makes an index of all texts of @collection, in the language shown and in that which they were
 * written in.
 *
 * Returns: (transfer full): the index
 */
CoaSearchIndex *
coa_search_index_new_for_collection (CoaCollection *collection)
{
  return coa_search_index_new (G_OBJECT (collection), add_collection);
}
