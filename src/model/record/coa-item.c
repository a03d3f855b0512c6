/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record/coa-item.h"

#include <glib/gi18n.h>

#include "model/record/coa-property.h"
#include "model/source/coa-citation.h"
#include "model/source/coa-source.h"

/**
 * CoaItem:
 *
 * A record that others may name by its id, or that says which sources tell so,
 * or both.
 */
typedef struct {
  char *id;          /* (owned) (nullable): a piece of a block */
  CoaItems *sources; /* (owned) (nullable) (element-type CoaCitation) */
} CoaItemPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoaItem, coa_item, COA_TYPE_RECORD)

typedef enum {
  PROP_ID = 1,
  PROP_SOURCES,
} CoaItemProperty;

static GParamSpec *props[PROP_SOURCES + 1];

static void
coa_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaItem *self = COA_ITEM (object);

  switch ((CoaItemProperty) prop_id) {
  case PROP_ID:
    g_value_set_string (value, coa_item_get_id (self));
    break;
  case PROP_SOURCES:
    g_value_set_object (value, coa_item_get_sources (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_item_dispose (GObject *object)
{
  CoaItemPrivate *priv = coa_item_get_instance_private (COA_ITEM (object));

  coa_items_clear (&priv->sources);

  G_OBJECT_CLASS (coa_item_parent_class)->dispose (object);
}

static void
coa_item_finalize (GObject *object)
{
  CoaItemPrivate *priv = coa_item_get_instance_private (COA_ITEM (object));

  g_clear_pointer (&priv->id, coa_block_free_piece);

  G_OBJECT_CLASS (coa_item_parent_class)->finalize (object);
}

static void
coa_item_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaItemPrivate *priv = coa_item_get_instance_private (COA_ITEM (record));
  CoaItemTraits traits = COA_ITEM_GET_CLASS (record)->traits;
  gboolean names_any = FALSE;

  if (traits & COA_ITEM_HAS_ID) {
    const char *id = coa_json_id (at, "id");

    if (id != NULL) {
      priv->id = coa_block_cut_string (&coa_reading_get_shared (at->reading)->block, id);
      coa_reading_open_id (at, priv->id);
    }
  }

  if (traits & (COA_ITEM_HAS_SOURCES | COA_ITEM_IS_STATEMENT))
    names_any = coa_citation_read_list (at, "sources", &priv->sources);
  if ((traits & COA_ITEM_IS_STATEMENT) && !names_any)
    coa_json_warning (at, _("No source is named for this"));
}

static void
coa_item_class_init (CoaItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_item_get_property;
  object_class->dispose = coa_item_dispose;
  object_class->finalize = coa_item_finalize;
  COA_RECORD_CLASS (klass)->read = coa_item_read;

  props[PROP_ID] = coa_property_string ("id");
  props[PROP_SOURCES] = coa_property_list ("sources");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_item_init (CoaItem *self)
{
}

/**
 * coa_item_get_id:
 * @self: an item
 *
 * Returns: (nullable): its id, which no other item of the collection has
 */
const char *
coa_item_get_id (CoaItem *self)
{
  CoaItemPrivate *priv = coa_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_ITEM (self), NULL);

  return priv->id;
}

/**
 * coa_item_get_sources:
 * @self: an item
 *
 * Returns: (transfer none): the [class@Citation]s that tell so
 */
GListModel *
coa_item_get_sources (CoaItem *self)
{
  CoaItemPrivate *priv = coa_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_ITEM (self), NULL);

  return coa_items_ensure_list (&priv->sources, COA_TYPE_CITATION);
}

/**
 * coa_item_get_id_place:
 * @self: an item
 *
 * Returns: (transfer none): where in @self its id is kept
 */
const char *const *
coa_item_get_id_place (CoaItem *self)
{
  CoaItemPrivate *priv = coa_item_get_instance_private (self);

  return (const char *const *) &priv->id;
}

/**
 * coa_item_of_id_place:
 * @place: what coa_item_get_id_place() gave
 *
 * Returns: (transfer none): the item
 */
CoaItem *
coa_item_of_id_place (gconstpointer place)
{
  return G_STRUCT_MEMBER_P (place, -G_PRIVATE_OFFSET (CoaItem, id));
}

/**
 * coa_item_share_sources:
 * @self: an item that has no sources of its own
 * @other: the item that it was made from
 *
 * Says that what tells of @other tells of @self. Only while the collection is
 * read.
 */
void
coa_item_share_sources (CoaItem *self, CoaItem *other)
{
  CoaItemPrivate *priv = coa_item_get_instance_private (self);
  CoaItemPrivate *other_priv = coa_item_get_instance_private (other);

  for (guint i = 0; i < coa_items_get_length (other_priv->sources); i++)
    coa_items_add (&priv->sources, coa_items_get (other_priv->sources, i));
}

/**
 * coa_item_cite_on_page:
 * @self: an item
 * @page: the coalition or the agent on whose page it is told of
 *
 * Tells the sources of @self that @page cites them. Only while the collection is
 * read.
 */
void
coa_item_cite_on_page (CoaItem *self, CoaItem *page)
{
  CoaItemPrivate *priv = coa_item_get_instance_private (self);

  for (guint i = 0; i < coa_items_get_length (priv->sources); i++)
    coa_source_add_page (coa_citation_get_source (coa_items_get (priv->sources, i)), page);
}
