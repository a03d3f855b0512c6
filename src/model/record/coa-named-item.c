/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record/coa-named-item.h"

#include "model/agent/coa-name.h"
#include "model/record/coa-property.h"
#include "model/value/language/coa-language.h"

/**
 * CoaNamedItem:
 *
 * Somebody or something with names in several languages.
 */
typedef struct {
  CoaText *name;    /* (owned) (not nullable) */
  CoaItems *others; /* (owned) (nullable) (element-type CoaName) */
  CoaItems *names;  /* (owned) (nullable) (element-type CoaName), all of them */
} CoaNamedItemPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoaNamedItem, coa_named_item, COA_TYPE_ITEM)

typedef enum {
  PROP_NAME = 1,
  PROP_NAMES,
  PROP_DISPLAY_NAME,
} CoaNamedItemProperty;

static GParamSpec *props[PROP_DISPLAY_NAME + 1];

static void
coa_named_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaNamedItem *self = COA_NAMED_ITEM (object);

  switch ((CoaNamedItemProperty) prop_id) {
  case PROP_NAME:
    g_value_set_boxed (value, coa_named_item_get_name (self));
    break;
  case PROP_NAMES:
    g_value_set_object (value, coa_named_item_get_names (self));
    break;
  case PROP_DISPLAY_NAME:
    g_value_set_string (value, coa_named_item_get_display_name (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_named_item_dispose (GObject *object)
{
  CoaNamedItemPrivate *priv = coa_named_item_get_instance_private (COA_NAMED_ITEM (object));

  coa_items_clear (&priv->others);
  coa_items_clear (&priv->names);

  G_OBJECT_CLASS (coa_named_item_parent_class)->dispose (object);
}

static void
coa_named_item_finalize (GObject *object)
{
  CoaNamedItemPrivate *priv = coa_named_item_get_instance_private (COA_NAMED_ITEM (object));

  g_clear_pointer (&priv->name, coa_text_unref);

  G_OBJECT_CLASS (coa_named_item_parent_class)->finalize (object);
}

/* The names in the list: the name itself, in each language that it is given
 * in, then the others, each once. */
static CoaList *
gather_names (CoaText *name, CoaItems *others)
{
  CoaList *names = coa_list_new (COA_TYPE_NAME);
  g_autoptr (GHashTable) seen = g_hash_table_new (coa_name_hash, coa_name_equal);

  for (guint i = 0; i < coa_text_get_length (name); i++) {
    const char *language;
    const char *string = coa_text_get_nth (name, i, &language);

    coa_list_take (names, coa_name_new (string, language));
    g_hash_table_add (seen, coa_list_get (names, i));
  }

  for (guint i = 0; i < coa_items_get_length (others); i++) {
    CoaName *other = coa_items_get (others, i);

    if (g_hash_table_add (seen, other))
      coa_list_take (names, g_object_ref (other));
  }

  return names;
}

static void
coa_named_item_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaNamedItem *self = COA_NAMED_ITEM (record);
  CoaNamedItemPrivate *priv = coa_named_item_get_instance_private (self);

  COA_RECORD_CLASS (coa_named_item_parent_class)->read (record, at);

  if (COA_NAMED_ITEM_GET_CLASS (self)->has_translated_name)
    priv->name = coa_json_text (at, "name", COA_JSON_REQUIRED);
  else
    priv->name = coa_json_name (at, "name", COA_JSON_REQUIRED);

  coa_record_read_list (at, "other_names", COA_TYPE_NAME, &priv->others);
}

static void
coa_named_item_class_init (CoaNamedItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_named_item_get_property;
  object_class->dispose = coa_named_item_dispose;
  object_class->finalize = coa_named_item_finalize;
  COA_RECORD_CLASS (klass)->read = coa_named_item_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_ID;

  props[PROP_NAME] = coa_property_text ("name");
  props[PROP_NAMES] = coa_property_list ("names");
  props[PROP_DISPLAY_NAME] = coa_property_string ("display-name");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_named_item_init (CoaNamedItem *self)
{
}

/**
 * coa_named_item_get_name:
 * @self: a named item
 *
 * Returns: (transfer none): its name, as the file gives it first
 */
CoaText *
coa_named_item_get_name (CoaNamedItem *self)
{
  CoaNamedItemPrivate *priv = coa_named_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_NAMED_ITEM (self), NULL);

  return priv->name;
}

/**
 * coa_named_item_get_names:
 * @self: a named item
 *
 * Gathers the names. Most items are never asked, so the list is made when it is
 * first wanted.
 *
 * Returns: (transfer none): all its [class@Name]s, its own name first
 */
GListModel *
coa_named_item_get_names (CoaNamedItem *self)
{
  CoaNamedItemPrivate *priv = coa_named_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_NAMED_ITEM (self), NULL);

  if (g_atomic_pointer_get (&priv->names) == NULL) {
    CoaList *names = gather_names (priv->name, priv->others);

    if (!g_atomic_pointer_compare_and_exchange (&priv->names, NULL, (CoaItems *) names))
      g_object_unref (names);
  }

  return coa_items_ensure_list (&priv->names, COA_TYPE_NAME);
}

static void
take_better (const char *name, const char *language, const char **best, guint *best_rank)
{
  guint rank = coa_language_get_rank (language, coa_language_get_wanted ());

  if (rank < *best_rank) {
    *best_rank = rank;
    *best = name;
  }
}

/**
 * coa_named_item_get_display_name:
 * @self: a named item
 *
 * Finds the name in the best of the user's languages: a name that the program
 * translates, or one of all the names, or else the name that is given first.
 *
 * Returns: the name to show
 */
const char *
coa_named_item_get_display_name (CoaNamedItem *self)
{
  CoaNamedItemPrivate *priv = coa_named_item_get_instance_private (self);
  const char *best;
  guint best_rank = COA_LANGUAGE_NO_RANK;

  g_return_val_if_fail (COA_IS_NAMED_ITEM (self), NULL);

  best = coa_text_get_string (priv->name);
  if (coa_text_get_length (priv->name) == 1 &&
      g_strcmp0 (best, coa_text_get_original (priv->name)) != 0)
    return best;

  for (guint i = 0; i < coa_text_get_length (priv->name); i++) {
    const char *language;
    const char *name = coa_text_get_nth (priv->name, i, &language);

    take_better (name, language, &best, &best_rank);
  }
  for (guint i = 0; i < coa_items_get_length (priv->others); i++) {
    CoaName *name = coa_items_get (priv->others, i);

    take_better (coa_name_get_name (name), coa_name_get_language (name), &best, &best_rank);
  }

  return best;
}
