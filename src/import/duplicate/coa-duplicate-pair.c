/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/duplicate/coa-duplicate-pair.h"

/**
 * CoaDuplicatePair:
 *
 * Two records that may be of the same, as what a collection shows of them.
 */
struct _CoaDuplicatePair {
  GObject parent_instance;

  CoaDuplicate *duplicate; /* (owned) (not nullable) */
  CoaItem *first;          /* (owned) (not nullable) */
  CoaItem *second;         /* (owned) (not nullable) */
};

G_DEFINE_FINAL_TYPE (CoaDuplicatePair, coa_duplicate_pair, G_TYPE_OBJECT)

typedef enum {
  PROP_FIRST = 1,
  PROP_SECOND,
} CoaDuplicatePairProperty;

static GParamSpec *props[PROP_SECOND + 1];

static void
coa_duplicate_pair_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaDuplicatePair *self = COA_DUPLICATE_PAIR (object);

  switch ((CoaDuplicatePairProperty) prop_id) {
  case PROP_FIRST:
    g_value_set_object (value, self->first);
    break;
  case PROP_SECOND:
    g_value_set_object (value, self->second);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_duplicate_pair_finalize (GObject *object)
{
  CoaDuplicatePair *self = COA_DUPLICATE_PAIR (object);

  g_clear_object (&self->duplicate);
  g_clear_object (&self->first);
  g_clear_object (&self->second);

  G_OBJECT_CLASS (coa_duplicate_pair_parent_class)->finalize (object);
}

static void
coa_duplicate_pair_class_init (CoaDuplicatePairClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_duplicate_pair_get_property;
  object_class->finalize = coa_duplicate_pair_finalize;

  /**
   * CoaDuplicatePair:first:
   *
   * What stays in either case.
   */
  props[PROP_FIRST] = g_param_spec_object ("first", NULL, NULL, COA_TYPE_ITEM,
                                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * CoaDuplicatePair:second:
   *
   * What goes if they are the same.
   */
  props[PROP_SECOND] = g_param_spec_object ("second", NULL, NULL, COA_TYPE_ITEM,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_duplicate_pair_init (CoaDuplicatePair *self)
{
}

/* NULL if the collection does not show both. */
static CoaDuplicatePair *
pair_new (CoaDuplicate *duplicate, CoaCollection *collection)
{
  CoaItem *first = coa_collection_lookup (collection, coa_duplicate_get_first_id (duplicate));
  CoaItem *second = coa_collection_lookup (collection, coa_duplicate_get_second_id (duplicate));
  CoaDuplicatePair *self;

  if (first == NULL || second == NULL)
    return NULL;

  self = g_object_new (COA_TYPE_DUPLICATE_PAIR, NULL);
  self->duplicate = g_object_ref (duplicate);
  self->first = g_object_ref (first);
  self->second = g_object_ref (second);
  return self;
}

/**
 * coa_duplicate_pair_list:
 * @duplicates: (transfer none) (element-type CoaDuplicate): pairs of records
 * @collection: (transfer none): the collection that they are in
 *
 * Returns: (transfer full) (element-type CoaDuplicatePair): those of which the
 *   collection shows both
 */
GListModel *
coa_duplicate_pair_list (GListModel *duplicates, CoaCollection *collection)
{
  GListStore *pairs = g_list_store_new (COA_TYPE_DUPLICATE_PAIR);

  for (guint i = 0; i < g_list_model_get_n_items (duplicates); i++) {
    g_autoptr (CoaDuplicate) duplicate = g_list_model_get_item (duplicates, i);
    g_autoptr (CoaDuplicatePair) pair = pair_new (duplicate, collection);

    if (pair != NULL)
      g_list_store_append (pairs, pair);
  }
  return G_LIST_MODEL (pairs);
}

/**
 * coa_duplicate_pair_get_duplicate:
 * @self: two things
 *
 * Returns: (transfer none): their records, and whether they are the same
 */
CoaDuplicate *
coa_duplicate_pair_get_duplicate (CoaDuplicatePair *self)
{
  g_return_val_if_fail (COA_IS_DUPLICATE_PAIR (self), NULL);

  return self->duplicate;
}

/**
 * coa_duplicate_pair_get_first:
 * @self: two things
 *
 * Returns: (transfer none): what stays in either case
 */
CoaItem *
coa_duplicate_pair_get_first (CoaDuplicatePair *self)
{
  g_return_val_if_fail (COA_IS_DUPLICATE_PAIR (self), NULL);

  return self->first;
}

/**
 * coa_duplicate_pair_get_second:
 * @self: two things
 *
 * Returns: (transfer none): what goes if they are the same
 */
CoaItem *
coa_duplicate_pair_get_second (CoaDuplicatePair *self)
{
  g_return_val_if_fail (COA_IS_DUPLICATE_PAIR (self), NULL);

  return self->second;
}
