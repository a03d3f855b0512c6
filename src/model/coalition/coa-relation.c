/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-relation.h"

#include "model/coalition/coa-coalition.h"
#include "model/record/coa-property.h"

/**
 * CoaRelation:
 *
 * What one coalition is to another: its successor, its rival, a part of it.
 *
 * A file tells it on one side. Each of the two coalitions has a relation that
 * is told from its own side.
 */
struct _CoaRelation {
  CoaItem parent_instance;

  CoaRelationKind kind;
  CoaCoalition *coalition; /* (owned) (nullable) */
  CoaText *note;           /* (owned) (nullable) */
  gboolean is_reverse;     /* made from what the other coalition tells */
};

G_DEFINE_ENUM_TYPE (CoaRelationKind, coa_relation_kind,
                    G_DEFINE_ENUM_VALUE (COA_RELATION_KIND_SUCCEEDS, "succeeds"),
                    G_DEFINE_ENUM_VALUE (COA_RELATION_KIND_PRECEDES, "precedes"),
                    G_DEFINE_ENUM_VALUE (COA_RELATION_KIND_SPLITS_FROM, "splits_from"),
                    G_DEFINE_ENUM_VALUE (COA_RELATION_KIND_SPLIT_INTO, "split_into"),
                    G_DEFINE_ENUM_VALUE (COA_RELATION_KIND_PART_OF, "part_of"),
                    G_DEFINE_ENUM_VALUE (COA_RELATION_KIND_CONTAINS, "contains"),
                    G_DEFINE_ENUM_VALUE (COA_RELATION_KIND_RIVALS, "rivals"),
                    G_DEFINE_ENUM_VALUE (COA_RELATION_KIND_DISTINCT_FROM, "distinct_from"))

G_DEFINE_FINAL_TYPE (CoaRelation, coa_relation, COA_TYPE_ITEM)

typedef enum {
  PROP_KIND = 1,
  PROP_COALITION,
  PROP_NOTE,
} CoaRelationProperty;

static GParamSpec *props[PROP_NOTE + 1];

static void
coa_relation_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaRelation *self = COA_RELATION (object);

  switch ((CoaRelationProperty) prop_id) {
  case PROP_KIND:
    g_value_set_enum (value, self->kind);
    break;
  case PROP_COALITION:
    g_value_set_object (value, self->coalition);
    break;
  case PROP_NOTE:
    g_value_set_boxed (value, self->note);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_relation_dispose (GObject *object)
{
  CoaRelation *self = COA_RELATION (object);

  g_clear_object (&self->coalition);

  G_OBJECT_CLASS (coa_relation_parent_class)->dispose (object);
}

static void
coa_relation_finalize (GObject *object)
{
  CoaRelation *self = COA_RELATION (object);

  g_clear_pointer (&self->note, coa_text_unref);

  G_OBJECT_CLASS (coa_relation_parent_class)->finalize (object);
}

static void
coa_relation_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaRelation *self = COA_RELATION (record);

  COA_RECORD_CLASS (coa_relation_parent_class)->read (record, at);

  self->kind = coa_json_enum (at, "kind", COA_TYPE_RELATION_KIND, COA_JSON_REQUIRED);
  coa_json_reference (at, "coalition_id", COA_TYPE_COALITION, COA_JSON_REQUIRED, &self->coalition);
  self->note = coa_json_text (at, "note", COA_JSON_OPTIONAL);
}

static void
coa_relation_class_init (CoaRelationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_relation_get_property;
  object_class->dispose = coa_relation_dispose;
  object_class->finalize = coa_relation_finalize;
  COA_RECORD_CLASS (klass)->read = coa_relation_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_IS_STATEMENT;

  props[PROP_KIND] = coa_property_enum ("kind", COA_TYPE_RELATION_KIND);
  props[PROP_COALITION] = coa_property_object ("coalition", COA_TYPE_COALITION);
  props[PROP_NOTE] = coa_property_text ("note");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_relation_init (CoaRelation *self)
{
}

/**
 * coa_relation_kind_reverse:
 * @kind: what a coalition is to another
 *
 * Returns: what the other is to it
 */
CoaRelationKind
coa_relation_kind_reverse (CoaRelationKind kind)
{
  switch (kind) {
  case COA_RELATION_KIND_SUCCEEDS:
    return COA_RELATION_KIND_PRECEDES;
  case COA_RELATION_KIND_PRECEDES:
    return COA_RELATION_KIND_SUCCEEDS;
  case COA_RELATION_KIND_SPLITS_FROM:
    return COA_RELATION_KIND_SPLIT_INTO;
  case COA_RELATION_KIND_SPLIT_INTO:
    return COA_RELATION_KIND_SPLITS_FROM;
  case COA_RELATION_KIND_PART_OF:
    return COA_RELATION_KIND_CONTAINS;
  case COA_RELATION_KIND_CONTAINS:
    return COA_RELATION_KIND_PART_OF;
  case COA_RELATION_KIND_RIVALS:
  case COA_RELATION_KIND_DISTINCT_FROM:
  default:
    return kind;
  }
}

/**
 * coa_relation_get_kind:
 * @self: a relation
 *
 * Returns: what the coalition that has the relation is to the other
 */
CoaRelationKind
coa_relation_get_kind (CoaRelation *self)
{
  g_return_val_if_fail (COA_IS_RELATION (self), 0);

  return self->kind;
}

/**
 * coa_relation_get_coalition:
 * @self: a relation
 *
 * Returns: (transfer none) (nullable): the other coalition, or %NULL if the
 *   collection is gone
 */
CoaCoalition *
coa_relation_get_coalition (CoaRelation *self)
{
  g_return_val_if_fail (COA_IS_RELATION (self), NULL);

  return self->coalition;
}

/**
 * coa_relation_compare:
 * @a: (type CoaRelation): a relation
 * @b: (type CoaRelation): another
 *
 * Says which of two is told of first.
 *
 * Returns: less than, equal to or greater than 0, as for strcmp()
 */
int
coa_relation_compare (gconstpointer a, gconstpointer b)
{
  return (int) coa_relation_get_kind ((CoaRelation *) a) -
         (int) coa_relation_get_kind ((CoaRelation *) b);
}

/**
 * coa_relation_link:
 * @self: a relation
 * @coalition: the coalition that has it
 *
 * Tells the other coalition, from its side. Only while the collection is read.
 */
void
coa_relation_link (CoaRelation *self, CoaCoalition *coalition)
{
  CoaRelation *reverse;

  if (self->is_reverse)
    return;

  reverse = g_object_new (COA_TYPE_RELATION, NULL);
  reverse->kind = coa_relation_kind_reverse (self->kind);
  reverse->coalition = g_object_ref (coalition);
  reverse->note = self->note != NULL ? coa_text_ref (self->note) : NULL;
  reverse->is_reverse = TRUE;
  coa_item_share_sources (COA_ITEM (reverse), COA_ITEM (self));
  coa_item_cite_on_page (COA_ITEM (self), COA_ITEM (coalition));
  coa_coalition_take_relation (self->coalition, reverse);
}
