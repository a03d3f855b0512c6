/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-goal.h"

#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/document/coa-document.h"
#include "model/record/coa-property.h"

/**
 * CoaGoal:
 *
 * One goal of a coalition, as its documents state it.
 */
struct _CoaGoal {
  CoaItem parent_instance;

  char *number;  /* (owned) (nullable): a shared string */
  CoaText *text; /* (owned) (not nullable) */
  CoaStance stance;
  CoaItems *topics;        /* (owned) (nullable) (element-type CoaTopic) */
  CoaDocument *document;   /* (owned) (nullable) */
  char *locator;           /* (owned) (nullable): a shared string */
  CoaCoalition *coalition; /* (owned) (nullable) */
};

G_DEFINE_ENUM_TYPE (CoaStance, coa_stance, G_DEFINE_ENUM_VALUE (COA_STANCE_FOR, "for"),
                    G_DEFINE_ENUM_VALUE (COA_STANCE_AGAINST, "against"))

G_DEFINE_FINAL_TYPE (CoaGoal, coa_goal, COA_TYPE_ITEM)

typedef enum {
  PROP_NUMBER = 1,
  PROP_TEXT,
  PROP_STANCE,
  PROP_TOPICS,
  PROP_DOCUMENT,
  PROP_LOCATOR,
  PROP_COALITION,
} CoaGoalProperty;

static GParamSpec *props[PROP_COALITION + 1];

static void
coa_goal_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaGoal *self = COA_GOAL (object);

  switch ((CoaGoalProperty) prop_id) {
  case PROP_NUMBER:
    g_value_set_string (value, self->number);
    break;
  case PROP_TEXT:
    g_value_set_boxed (value, self->text);
    break;
  case PROP_STANCE:
    g_value_set_enum (value, self->stance);
    break;
  case PROP_TOPICS:
    g_value_set_object (value, coa_items_ensure_list (&self->topics, COA_TYPE_TOPIC));
    break;
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_LOCATOR:
    g_value_set_string (value, self->locator);
    break;
  case PROP_COALITION:
    g_value_set_object (value, self->coalition);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_goal_dispose (GObject *object)
{
  CoaGoal *self = COA_GOAL (object);

  coa_items_clear (&self->topics);
  g_clear_object (&self->document);
  g_clear_object (&self->coalition);

  G_OBJECT_CLASS (coa_goal_parent_class)->dispose (object);
}

static void
coa_goal_finalize (GObject *object)
{
  CoaGoal *self = COA_GOAL (object);

  g_clear_pointer (&self->number, g_ref_string_release);
  g_clear_pointer (&self->text, coa_text_unref);
  g_clear_pointer (&self->locator, g_ref_string_release);

  G_OBJECT_CLASS (coa_goal_parent_class)->finalize (object);
}

static void
coa_goal_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaGoal *self = COA_GOAL (record);

  COA_RECORD_CLASS (coa_goal_parent_class)->read (record, at);

  self->number = coa_json_word (at, "number");
  self->text = coa_json_text (at, "text", COA_JSON_REQUIRED);
  self->stance = coa_json_enum (at, "stance", COA_TYPE_STANCE, COA_JSON_OPTIONAL);
  coa_json_references (at, "topics", COA_TYPE_TOPIC, &self->topics);
  coa_json_reference (at, "document_id", COA_TYPE_DOCUMENT, COA_JSON_OPTIONAL, &self->document);
  self->locator = coa_json_word (at, "locator");
}

static void
coa_goal_class_init (CoaGoalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_goal_get_property;
  object_class->dispose = coa_goal_dispose;
  object_class->finalize = coa_goal_finalize;
  COA_RECORD_CLASS (klass)->read = coa_goal_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_ID | COA_ITEM_IS_STATEMENT;

  props[PROP_NUMBER] = coa_property_string ("number");
  props[PROP_TEXT] = coa_property_text ("text");
  props[PROP_STANCE] = coa_property_enum ("stance", COA_TYPE_STANCE);
  props[PROP_TOPICS] = coa_property_list ("topics");
  props[PROP_DOCUMENT] = coa_property_object ("document", COA_TYPE_DOCUMENT);
  props[PROP_LOCATOR] = coa_property_string ("locator");
  props[PROP_COALITION] = coa_property_object ("coalition", COA_TYPE_COALITION);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_goal_init (CoaGoal *self)
{
}

/**
 * coa_goal_get_number:
 * @self: a goal
 *
 * Returns: (nullable): its number in the document; where that has none, it has none
 */
const char *
coa_goal_get_number (CoaGoal *self)
{
  g_return_val_if_fail (COA_IS_GOAL (self), NULL);

  return self->number;
}

/**
 * coa_goal_get_text:
 * @self: a goal
 *
 * Returns: (transfer none): what is wanted
 */
CoaText *
coa_goal_get_text (CoaGoal *self)
{
  g_return_val_if_fail (COA_IS_GOAL (self), NULL);

  return self->text;
}

/**
 * coa_goal_get_stance:
 * @self: a goal
 *
 * Returns: whether the coalition is for it or against it
 */
CoaStance
coa_goal_get_stance (CoaGoal *self)
{
  g_return_val_if_fail (COA_IS_GOAL (self), 0);

  return self->stance;
}

/**
 * coa_goal_get_topics:
 * @self: a goal
 *
 * Returns: (transfer none): the [class@Topic]s that it is about
 */
GListModel *
coa_goal_get_topics (CoaGoal *self)
{
  g_return_val_if_fail (COA_IS_GOAL (self), NULL);

  return coa_items_ensure_list (&self->topics, COA_TYPE_TOPIC);
}

/**
 * coa_goal_get_document:
 * @self: a goal
 *
 * Returns: (transfer none) (nullable): the document that states it
 */
CoaDocument *
coa_goal_get_document (CoaGoal *self)
{
  g_return_val_if_fail (COA_IS_GOAL (self), NULL);

  return self->document;
}

/**
 * coa_goal_get_coalition:
 * @self: a goal
 *
 * Returns: (transfer none) (nullable): whose goal it is
 */
CoaCoalition *
coa_goal_get_coalition (CoaGoal *self)
{
  g_return_val_if_fail (COA_IS_GOAL (self), NULL);

  return self->coalition;
}

/**
 * coa_goal_link:
 * @self: a goal
 * @coalition: the coalition in which it is
 *
 * Says whose goal it is, and tells its topics. Only while the collection is
 * read.
 */
void
coa_goal_link (CoaGoal *self, CoaCoalition *coalition)
{
  g_set_object (&self->coalition, coalition);
  coa_item_cite_on_page (COA_ITEM (self), COA_ITEM (coalition));

  for (guint i = 0; i < coa_items_get_length (self->topics); i++)
    coa_topic_add_goal (coa_items_get (self->topics, i), self);
}
