/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/result/coa-search-hit.h"

/**
 * CoaSearchHit:
 *
 * One thing that a search found, with the text that matched. It never changes.
 */
struct _CoaSearchHit {
  GObject parent_instance;

  GObject *item;
  CoaSearchGroup group;
  guint n_in_group;
  CoaSearchField field;
  char *text;
  CoaSearchQuery *query;
};

G_DEFINE_ENUM_TYPE (CoaSearchGroup, coa_search_group,
                    G_DEFINE_ENUM_VALUE (COA_SEARCH_COALITIONS, "coalitions"),
                    G_DEFINE_ENUM_VALUE (COA_SEARCH_AGENTS, "agents"),
                    G_DEFINE_ENUM_VALUE (COA_SEARCH_TOPICS, "topics"),
                    G_DEFINE_ENUM_VALUE (COA_SEARCH_GOALS, "goals"),
                    G_DEFINE_ENUM_VALUE (COA_SEARCH_EVENTS, "events"),
                    G_DEFINE_ENUM_VALUE (COA_SEARCH_DOCUMENTS, "documents"),
                    G_DEFINE_ENUM_VALUE (COA_SEARCH_SOURCES, "sources"))

G_DEFINE_FINAL_TYPE (CoaSearchHit, coa_search_hit, G_TYPE_OBJECT)

typedef enum {
  PROP_ITEM = 1,
  PROP_GROUP,
  PROP_TEXT,
} CoaSearchHitProperty;

static GParamSpec *properties[PROP_TEXT + 1];

static void
coa_search_hit_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CoaSearchHit *self = COA_SEARCH_HIT (object);

  switch ((CoaSearchHitProperty) property_id) {
  case PROP_ITEM:
    g_value_set_object (value, self->item);
    break;
  case PROP_GROUP:
    g_value_set_enum (value, (int) self->group);
    break;
  case PROP_TEXT:
    g_value_set_string (value, self->text);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
coa_search_hit_finalize (GObject *object)
{
  CoaSearchHit *self = COA_SEARCH_HIT (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->query, coa_search_query_unref);

  G_OBJECT_CLASS (coa_search_hit_parent_class)->finalize (object);
}

static void
coa_search_hit_class_init (CoaSearchHitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = coa_search_hit_get_property;
  object_class->finalize = coa_search_hit_finalize;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, G_TYPE_OBJECT, flags);
  properties[PROP_GROUP] =
    g_param_spec_enum ("group", NULL, NULL, COA_TYPE_SEARCH_GROUP, COA_SEARCH_COALITIONS, flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
coa_search_hit_init (CoaSearchHit *self)
{
}

/**
 * coa_search_hit_new:
 * @item: what was found
 * @group: its kind
 * @n_in_group: how many of that kind were found
 * @field: which of its texts matched
 * @text: the text of it that matched, UTF-8
 * @query: what it matched
 *
 * Returns: (transfer full): the hit
 */
CoaSearchHit *
coa_search_hit_new (GObject *item, CoaSearchGroup group, guint n_in_group, CoaSearchField field,
                    const char *text, CoaSearchQuery *query)
{
  CoaSearchHit *self = g_object_new (COA_TYPE_SEARCH_HIT, NULL);

  self->item = g_object_ref (item);
  self->group = group;
  self->n_in_group = n_in_group;
  self->field = field;
  self->text = g_strdup (text);
  self->query = coa_search_query_ref (query);
  return self;
}

/**
 * coa_search_hit_get_item:
 * @self: a hit
 *
 * Returns: (transfer none): what was found
 */
gpointer
coa_search_hit_get_item (CoaSearchHit *self)
{
  g_return_val_if_fail (COA_IS_SEARCH_HIT (self), NULL);

  return self->item;
}

/**
 * coa_search_hit_get_group:
 * @self: a hit
 *
 * Returns: its kind
 */
CoaSearchGroup
coa_search_hit_get_group (CoaSearchHit *self)
{
  g_return_val_if_fail (COA_IS_SEARCH_HIT (self), COA_SEARCH_COALITIONS);

  return self->group;
}

/**
 * coa_search_hit_get_n_in_group:
 * @self: a hit
 *
 * Returns: how many things of its kind were found
 */
guint
coa_search_hit_get_n_in_group (CoaSearchHit *self)
{
  g_return_val_if_fail (COA_IS_SEARCH_HIT (self), 0);

  return self->n_in_group;
}

/**
 * coa_search_hit_get_field:
 * @self: a hit
 *
 * Returns: which of its texts matched
 */
CoaSearchField
coa_search_hit_get_field (CoaSearchHit *self)
{
  g_return_val_if_fail (COA_IS_SEARCH_HIT (self), COA_SEARCH_OTHER);

  return self->field;
}

/**
 * coa_search_hit_get_text:
 * @self: a hit
 *
 * Returns: (transfer none): the text of it that matched, UTF-8
 */
const char *
coa_search_hit_get_text (CoaSearchHit *self)
{
  g_return_val_if_fail (COA_IS_SEARCH_HIT (self), NULL);

  return self->text;
}

/**
 * coa_search_hit_get_query:
 * @self: a hit
 *
 * Returns: (transfer none): what was looked for
 */
const CoaSearchQuery *
coa_search_hit_get_query (CoaSearchHit *self)
{
  g_return_val_if_fail (COA_IS_SEARCH_HIT (self), NULL);

  return self->query;
}
