/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record/coa-dated-item.h"

#include "model/coa-area.h"
#include "model/coalition/coa-coalition.h"
#include "model/record/coa-property.h"

/**
 * CoaDatedItem:
 *
 * Something that happened or was issued at some time: a [class@Document] or a
 * [class@Event].
 */
typedef struct {
  CoaText *name;           /* (owned) (not nullable) */
  CoaDate *date;           /* (owned) (nullable) */
  CoaText *date_note;      /* (owned) (nullable) */
  CoaText *classification; /* (owned) (nullable) */
  CoaItems *coalitions;    /* (owned) (nullable) (element-type CoaCoalition) */
  CoaArea *area;           /* (owned) (nullable) */
} CoaDatedItemPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoaDatedItem, coa_dated_item, COA_TYPE_ITEM)

typedef enum {
  PROP_DATE = 1,
  PROP_DATE_NOTE,
  PROP_CLASSIFICATION,
  PROP_COALITIONS,
  PROP_AREA,
} CoaDatedItemProperty;

static GParamSpec *props[PROP_AREA + 1];

static void
coa_dated_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (COA_DATED_ITEM (object));

  switch ((CoaDatedItemProperty) prop_id) {
  case PROP_DATE:
    g_value_set_boxed (value, priv->date);
    break;
  case PROP_DATE_NOTE:
    g_value_set_boxed (value, priv->date_note);
    break;
  case PROP_CLASSIFICATION:
    g_value_set_boxed (value, priv->classification);
    break;
  case PROP_COALITIONS:
    g_value_set_object (value, coa_items_ensure_list (&priv->coalitions, COA_TYPE_COALITION));
    break;
  case PROP_AREA:
    g_value_set_object (value, priv->area);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_dated_item_dispose (GObject *object)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (COA_DATED_ITEM (object));

  coa_items_clear (&priv->coalitions);
  g_clear_object (&priv->area);

  G_OBJECT_CLASS (coa_dated_item_parent_class)->dispose (object);
}

static void
coa_dated_item_finalize (GObject *object)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (COA_DATED_ITEM (object));

  g_clear_pointer (&priv->name, coa_text_unref);
  g_clear_pointer (&priv->date, coa_date_unref);
  g_clear_pointer (&priv->date_note, coa_text_unref);
  g_clear_pointer (&priv->classification, coa_text_unref);

  G_OBJECT_CLASS (coa_dated_item_parent_class)->finalize (object);
}

static void
coa_dated_item_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (COA_DATED_ITEM (record));

  COA_RECORD_CLASS (coa_dated_item_parent_class)->read (record, at);

  priv->date = coa_json_date (at, "date", COA_DATED_ITEM_GET_CLASS (record)->date_need);
  priv->date_note = coa_json_text (at, "date_note", COA_JSON_OPTIONAL);
  priv->classification = coa_json_text (at, "classification", COA_JSON_OPTIONAL);
  coa_json_references (at, "coalition_ids", COA_TYPE_COALITION, &priv->coalitions);
  coa_json_reference (at, "area_id", COA_TYPE_AREA, COA_JSON_OPTIONAL, &priv->area);
  priv->name =
    coa_json_text (at, COA_DATED_ITEM_GET_CLASS (record)->name_member, COA_JSON_REQUIRED);
}

static void
coa_dated_item_class_init (CoaDatedItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_dated_item_get_property;
  object_class->dispose = coa_dated_item_dispose;
  object_class->finalize = coa_dated_item_finalize;
  COA_RECORD_CLASS (klass)->read = coa_dated_item_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_ID;

  props[PROP_DATE] = coa_property_date ("date");
  props[PROP_DATE_NOTE] = coa_property_text ("date-note");
  props[PROP_CLASSIFICATION] = coa_property_text ("classification");
  props[PROP_COALITIONS] = coa_property_list ("coalitions");
  props[PROP_AREA] = coa_property_object ("area", COA_TYPE_AREA);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_dated_item_init (CoaDatedItem *self)
{
}

/**
 * coa_dated_item_get_name:
 * @self: a dated item
 *
 * Returns: (transfer none): what happened, or the title of what was issued
 */
CoaText *
coa_dated_item_get_name (CoaDatedItem *self)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_DATED_ITEM (self), NULL);

  return priv->name;
}

/**
 * coa_dated_item_get_date:
 * @self: a dated item
 *
 * Returns: (transfer none) (nullable): when it was
 */
CoaDate *
coa_dated_item_get_date (CoaDatedItem *self)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_DATED_ITEM (self), NULL);

  return priv->date;
}

/**
 * coa_dated_item_get_date_note:
 * @self: a dated item
 *
 * Returns: (transfer none) (nullable): a remark on the date
 */
CoaText *
coa_dated_item_get_date_note (CoaDatedItem *self)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_DATED_ITEM (self), NULL);

  return priv->date_note;
}

/**
 * coa_dated_item_get_classification:
 * @self: a dated item
 *
 * Returns: (transfer none) (nullable): what kind of thing it is
 */
CoaText *
coa_dated_item_get_classification (CoaDatedItem *self)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_DATED_ITEM (self), NULL);

  return priv->classification;
}

/**
 * coa_dated_item_get_coalitions:
 * @self: a dated item
 *
 * Returns: (transfer none): the [class@Coalition]s whose it is
 */
GListModel *
coa_dated_item_get_coalitions (CoaDatedItem *self)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_DATED_ITEM (self), NULL);

  return coa_items_ensure_list (&priv->coalitions, COA_TYPE_COALITION);
}

/**
 * coa_dated_item_peek_coalitions:
 * @self: a dated item
 *
 * Returns: (transfer none) (nullable): the coalitions whose it is, or %NULL if
 *   there are none
 */
CoaItems *
coa_dated_item_peek_coalitions (CoaDatedItem *self)
{
  CoaDatedItemPrivate *priv = coa_dated_item_get_instance_private (self);

  g_return_val_if_fail (COA_IS_DATED_ITEM (self), NULL);

  return priv->coalitions;
}

/**
 * coa_dated_item_compare:
 * @a: (type CoaDatedItem): a dated item
 * @b: (type CoaDatedItem): another
 *
 * Says which of two comes first in the order of time: by the earliest day that
 * it can have been, then by the latest, then by id. What has no date comes
 * last.
 *
 * Returns: less than, equal to or greater than 0, as for strcmp()
 */
int
coa_dated_item_compare (gconstpointer a, gconstpointer b)
{
  CoaDate *date_a = coa_dated_item_get_date ((CoaDatedItem *) a);
  CoaDate *date_b = coa_dated_item_get_date ((CoaDatedItem *) b);
  int order = (date_a == NULL) - (date_b == NULL);

  if (date_a != NULL && date_b != NULL)
    order = coa_date_compare (date_a, date_b);
  if (order == 0)
    order = g_strcmp0 (coa_item_get_id ((CoaItem *) a), coa_item_get_id ((CoaItem *) b));
  return order;
}

/* What decides the place of an item in the order of time, taken out of it once. */
typedef struct {
  gint64 earliest;
  gint64 latest;
  CoaDatedItem *item;
} Rank;

static Rank
get_rank (CoaDatedItem *item)
{
  const CoaDate *date = coa_dated_item_get_date (item);
  Rank rank = { G_MAXINT64, G_MAXINT64, item };

  if (date != NULL) {
    rank.earliest = coa_date_get_earliest (date);
    rank.latest = coa_date_get_latest (date);
  }
  return rank;
}

static int
compare_ranks (gconstpointer a, gconstpointer b, gpointer data)
{
  const Rank *one = a;
  const Rank *other = b;

  if (one->earliest != other->earliest)
    return one->earliest < other->earliest ? -1 : 1;
  if (one->latest != other->latest)
    return one->latest < other->latest ? -1 : 1;
  return coa_dated_item_compare (one->item, other->item);
}

/**
 * coa_dated_item_sort_list:
 * @list: (element-type CoaDatedItem): a list of dated items
 *
 * Puts the items into the order of coa_dated_item_compare(). Only while the
 * collection is read.
 */
void
coa_dated_item_sort_list (CoaList *list)
{
  guint length = coa_list_get_length (list);
  g_autofree Rank *ranks = g_new (Rank, length);
  g_autofree gpointer *order = g_new (gpointer, length);

  for (guint i = 0; i < length; i++)
    ranks[i] = get_rank (coa_list_get (list, i));
  g_sort_array (ranks, length, sizeof (Rank), compare_ranks, NULL);
  for (guint i = 0; i < length; i++)
    order[i] = ranks[i].item;
  coa_items_reorder (coa_list_get_items (list), order);
}
