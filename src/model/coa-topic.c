/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-topic.h"

#include "model/coalition/coa-goal.h"
#include "model/record/coa-property.h"

/**
 * CoaTopic:
 *
 * What goals are about: one concept of a scheme.
 */
struct _CoaTopic {
  CoaItem parent_instance;

  CoaText *label;       /* (owned) (not nullable) */
  CoaText *description; /* (owned) (nullable) */
  CoaTopic *broader;    /* (owned) (nullable) */
  char **close_matches; /* (owned) (nullable) */
  CoaItems *goals;      /* (owned) (nullable) (element-type CoaGoal) */
};

G_DEFINE_FINAL_TYPE (CoaTopic, coa_topic, COA_TYPE_ITEM)

typedef enum {
  PROP_LABEL = 1,
  PROP_DESCRIPTION,
  PROP_BROADER,
  PROP_CLOSE_MATCHES,
  PROP_GOALS,
} CoaTopicProperty;

static GParamSpec *props[PROP_GOALS + 1];

static void
coa_topic_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaTopic *self = COA_TOPIC (object);

  switch ((CoaTopicProperty) prop_id) {
  case PROP_LABEL:
    g_value_set_boxed (value, self->label);
    break;
  case PROP_DESCRIPTION:
    g_value_set_boxed (value, self->description);
    break;
  case PROP_BROADER:
    g_value_set_object (value, self->broader);
    break;
  case PROP_CLOSE_MATCHES:
    g_value_set_boxed (value, self->close_matches);
    break;
  case PROP_GOALS:
    g_value_set_object (value, coa_topic_get_goals (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_topic_dispose (GObject *object)
{
  CoaTopic *self = COA_TOPIC (object);

  g_clear_object (&self->broader);
  coa_items_clear (&self->goals);

  G_OBJECT_CLASS (coa_topic_parent_class)->dispose (object);
}

static void
coa_topic_finalize (GObject *object)
{
  CoaTopic *self = COA_TOPIC (object);

  g_clear_pointer (&self->label, coa_text_unref);
  g_clear_pointer (&self->description, coa_text_unref);
  g_clear_pointer (&self->close_matches, g_strfreev);

  G_OBJECT_CLASS (coa_topic_parent_class)->finalize (object);
}

static void
coa_topic_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaTopic *self = COA_TOPIC (record);

  COA_RECORD_CLASS (coa_topic_parent_class)->read (record, at);

  self->label = coa_json_text (at, "label", COA_JSON_REQUIRED);
  self->description = coa_json_text (at, "description", COA_JSON_OPTIONAL);
  coa_json_upwards_reference (at, "broader", COA_TYPE_TOPIC, &self->broader);
  self->close_matches = coa_json_strings (at, "close_match");
}

static void
coa_topic_class_init (CoaTopicClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_topic_get_property;
  object_class->dispose = coa_topic_dispose;
  object_class->finalize = coa_topic_finalize;
  COA_RECORD_CLASS (klass)->read = coa_topic_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_ID;

  props[PROP_LABEL] = coa_property_text ("label");
  props[PROP_DESCRIPTION] = coa_property_text ("description");
  props[PROP_BROADER] = coa_property_object ("broader", COA_TYPE_TOPIC);
  props[PROP_CLOSE_MATCHES] = coa_property_strings ("close-matches");
  props[PROP_GOALS] = coa_property_list ("goals");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_topic_init (CoaTopic *self)
{
}

/**
 * coa_topic_get_label:
 * @self: a topic
 *
 * Returns: (transfer none): what it is called
 */
CoaText *
coa_topic_get_label (CoaTopic *self)
{
  g_return_val_if_fail (COA_IS_TOPIC (self), NULL);

  return self->label;
}

/**
 * coa_topic_get_description:
 * @self: a topic
 *
 * Returns: (transfer none) (nullable): what it is about
 */
CoaText *
coa_topic_get_description (CoaTopic *self)
{
  g_return_val_if_fail (COA_IS_TOPIC (self), NULL);

  return self->description;
}

/**
 * coa_topic_get_broader:
 * @self: a topic
 *
 * Returns: (transfer none) (nullable): the topic of which it is a part
 */
CoaTopic *
coa_topic_get_broader (CoaTopic *self)
{
  g_return_val_if_fail (COA_IS_TOPIC (self), NULL);

  return self->broader;
}

/**
 * coa_topic_get_goals:
 * @self: a topic
 *
 * Returns: (transfer none): the [class@Goal]s about it, coalition after coalition
 */
GListModel *
coa_topic_get_goals (CoaTopic *self)
{
  g_return_val_if_fail (COA_IS_TOPIC (self), NULL);

  return coa_items_ensure_list (&self->goals, COA_TYPE_GOAL);
}

/**
 * coa_topic_add_goal:
 * @self: a topic
 * @goal: a goal about it
 *
 * Only while the collection is read.
 */
void
coa_topic_add_goal (CoaTopic *self, CoaGoal *goal)
{
  coa_items_add (&self->goals, goal);
}
