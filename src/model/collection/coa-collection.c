/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/collection/coa-collection.h"

#include "model/agent/coa-person.h"
#include "model/coa-area.h"
#include "model/coa-community.h"
#include "model/coa-event.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/collection/coa-collection-private.h"
#include "model/collection/coa-collection-release.h"
#include "model/document/coa-document.h"
#include "model/record/coa-property.h"
#include "model/source/coa-source.h"

/* Under which name a list keeps whose it is. */
#define COLLECTION "coa-collection"

/**
 * CoaCollection:
 *
 * All that one set of files tells, tied together.
 *
 * It never changes. Who shows one of its items holds the collection too, as
 * the items know each other only while it is there: see [class@Record].
 */
G_DEFINE_FINAL_TYPE (CoaCollection, coa_collection, G_TYPE_OBJECT)

typedef enum {
  PROP_ID = 1,
  PROP_TITLE,
  PROP_DESCRIPTION,
  PROP_LANGUAGE,
  PROP_LICENSE,
  PROP_MODIFIED,
  PROP_TOPICS,
  PROP_COMMUNITIES,
  PROP_AREAS,
  PROP_ORGANIZATIONS,
  PROP_PERSONS,
  PROP_COALITIONS,
  PROP_DOCUMENTS,
  PROP_EVENTS,
  PROP_SOURCES,
  PROP_PROBLEMS,
} CoaCollectionProperty;

static GParamSpec *props[PROP_PROBLEMS + 1];

static void
coa_collection_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCollection *self = COA_COLLECTION (object);

  switch ((CoaCollectionProperty) prop_id) {
  case PROP_ID:
    g_value_set_string (value, self->header.id);
    break;
  case PROP_TITLE:
    g_value_set_boxed (value, self->header.title);
    break;
  case PROP_DESCRIPTION:
    g_value_set_boxed (value, self->header.description);
    break;
  case PROP_LANGUAGE:
    g_value_set_string (value, self->header.language);
    break;
  case PROP_LICENSE:
    g_value_set_string (value, self->header.license);
    break;
  case PROP_MODIFIED:
    g_value_set_boxed (value, self->header.modified);
    break;
  case PROP_TOPICS:
  case PROP_COMMUNITIES:
  case PROP_AREAS:
  case PROP_ORGANIZATIONS:
  case PROP_PERSONS:
  case PROP_COALITIONS:
  case PROP_DOCUMENTS:
  case PROP_EVENTS:
  case PROP_SOURCES:
  case PROP_PROBLEMS:
    g_value_set_object (value, self->lists[COA_COLLECTION_TOPICS + prop_id - PROP_TOPICS]);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_collection_dispose (GObject *object)
{
  CoaCollection *self = COA_COLLECTION (object);

  for (guint i = 0; i < COA_COLLECTION_N_LISTS; i++)
    g_object_set_data (G_OBJECT (self->lists[i]), COLLECTION, NULL);
  g_clear_pointer (&self->items, coa_item_table_free);
  if (!self->is_released)
    coa_collection_release (self->lists, COA_COLLECTION_N_FILE_LISTS);
  self->is_released = TRUE;

  G_OBJECT_CLASS (coa_collection_parent_class)->dispose (object);
}

static void
coa_collection_finalize (GObject *object)
{
  CoaCollection *self = COA_COLLECTION (object);

  coa_header_clear (&self->header);
  for (guint i = 0; i < COA_COLLECTION_N_LISTS; i++)
    g_clear_object (&self->lists[i]);
  g_clear_pointer (&self->stamps, g_hash_table_unref);

  G_OBJECT_CLASS (coa_collection_parent_class)->finalize (object);
}

static void
coa_collection_class_init (CoaCollectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_collection_get_property;
  object_class->dispose = coa_collection_dispose;
  object_class->finalize = coa_collection_finalize;

  props[PROP_ID] = coa_property_string ("id");
  props[PROP_TITLE] = coa_property_text ("title");
  props[PROP_DESCRIPTION] = coa_property_text ("description");
  props[PROP_LANGUAGE] = coa_property_string ("language");
  props[PROP_LICENSE] = coa_property_string ("license");
  props[PROP_MODIFIED] = coa_property_date ("modified");
  props[PROP_TOPICS] = coa_property_list ("topics");
  props[PROP_COMMUNITIES] = coa_property_list ("communities");
  props[PROP_AREAS] = coa_property_list ("areas");
  props[PROP_ORGANIZATIONS] = coa_property_list ("organizations");
  props[PROP_PERSONS] = coa_property_list ("persons");
  props[PROP_COALITIONS] = coa_property_list ("coalitions");
  props[PROP_DOCUMENTS] = coa_property_list ("documents");
  props[PROP_EVENTS] = coa_property_list ("events");
  props[PROP_SOURCES] = coa_property_list ("sources");
  props[PROP_PROBLEMS] = coa_property_list ("problems");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_collection_init (CoaCollection *self)
{
  const GType types[COA_COLLECTION_N_LISTS] = {
    COA_TYPE_TOPIC,     COA_TYPE_COMMUNITY, COA_TYPE_AREA,  COA_TYPE_ORGANIZATION, COA_TYPE_PERSON,
    COA_TYPE_COALITION, COA_TYPE_DOCUMENT,  COA_TYPE_EVENT, COA_TYPE_SOURCE,       COA_TYPE_PROBLEM,
  };

  for (guint i = 0; i < COA_COLLECTION_N_LISTS; i++) {
    self->lists[i] = coa_list_new (types[i]);
    g_object_set_data (G_OBJECT (self->lists[i]), COLLECTION, self);
  }
  self->items = coa_item_table_new ();
  self->stamps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * coa_collection_lookup:
 * @self: a collection
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the item that has this id
 */
CoaItem *
coa_collection_lookup (CoaCollection *self, const char *id)
{
  g_return_val_if_fail (COA_IS_COLLECTION (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return self->items != NULL ? coa_item_table_lookup (self->items, id) : NULL;
}

/**
 * coa_collection_find:
 * @list: a list of things
 *
 * Returns: (transfer none) (nullable): the collection whose list that is, as long
 *   as somebody holds it
 */
CoaCollection *
coa_collection_find (GListModel *list)
{
  return g_object_get_data (G_OBJECT (list), COLLECTION);
}

/**
 * coa_collection_get_topics:
 * @self: a collection
 *
 * Returns: (transfer none): its [class@Topic]s
 */
GListModel *
coa_collection_get_topics (CoaCollection *self)
{
  g_return_val_if_fail (COA_IS_COLLECTION (self), NULL);

  return G_LIST_MODEL (self->lists[COA_COLLECTION_TOPICS]);
}

/**
 * coa_collection_get_coalitions:
 * @self: a collection
 *
 * Returns: (transfer none): its [class@Coalition]s
 */
GListModel *
coa_collection_get_coalitions (CoaCollection *self)
{
  g_return_val_if_fail (COA_IS_COLLECTION (self), NULL);

  return G_LIST_MODEL (self->lists[COA_COLLECTION_COALITIONS]);
}

/**
 * coa_collection_get_events:
 * @self: a collection
 *
 * Returns: (transfer none) (element-type CoaEvent): its events, in the order of
 *   time
 */
GListModel *
coa_collection_get_events (CoaCollection *self)
{
  g_return_val_if_fail (COA_IS_COLLECTION (self), NULL);

  return G_LIST_MODEL (self->lists[COA_COLLECTION_EVENTS]);
}

/**
 * coa_collection_get_problems:
 * @self: a collection
 *
 * Returns: (transfer none): what is wrong in its files, as [class@Problem]s
 */
GListModel *
coa_collection_get_problems (CoaCollection *self)
{
  g_return_val_if_fail (COA_IS_COLLECTION (self), NULL);

  return G_LIST_MODEL (self->lists[COA_COLLECTION_PROBLEMS]);
}

/**
 * coa_collection_get_stamps:
 * @self: a collection
 *
 * Gives what tells whether a file has changed since it was read: its entity tag
 * then. Of files without problems, and of those that have none, it is not kept.
 *
 * Returns: (transfer none) (element-type utf8 utf8): the stamps of files, by the
 *   names that they have in problems
 */
GHashTable *
coa_collection_get_stamps (CoaCollection *self)
{
  g_return_val_if_fail (COA_IS_COLLECTION (self), NULL);

  return self->stamps;
}
