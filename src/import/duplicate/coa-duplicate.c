/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/duplicate/coa-duplicate.h"

/**
 * CoaDuplicate:
 *
 * Two records of a draft whose names meet, and whether they are held to be of the
 * same thing.
 */
struct _CoaDuplicate {
  GObject parent_instance;

  char *first_id;  /* (owned) (not nullable) */
  char *second_id; /* (owned) (not nullable) */
  gboolean is_same;
};

G_DEFINE_FINAL_TYPE (CoaDuplicate, coa_duplicate, G_TYPE_OBJECT)

typedef enum {
  PROP_SAME = 1,
} CoaDuplicateProperty;

static GParamSpec *props[PROP_SAME + 1];

static void
coa_duplicate_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaDuplicateProperty) prop_id) {
  case PROP_SAME:
    g_value_set_boolean (value, COA_DUPLICATE (object)->is_same);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_duplicate_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CoaDuplicateProperty) prop_id) {
  case PROP_SAME:
    coa_duplicate_set_same (COA_DUPLICATE (object), g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_duplicate_finalize (GObject *object)
{
  CoaDuplicate *self = COA_DUPLICATE (object);

  g_clear_pointer (&self->first_id, g_free);
  g_clear_pointer (&self->second_id, g_free);

  G_OBJECT_CLASS (coa_duplicate_parent_class)->finalize (object);
}

static void
coa_duplicate_class_init (CoaDuplicateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_duplicate_get_property;
  object_class->set_property = coa_duplicate_set_property;
  object_class->finalize = coa_duplicate_finalize;

  /**
   * CoaDuplicate:same:
   *
   * Whether the second is to be merged into the first.
   */
  props[PROP_SAME] =
    g_param_spec_boolean ("same", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_duplicate_init (CoaDuplicate *self)
{
}

/**
 * coa_duplicate_new:
 * @first_id: the id of a record
 * @second_id: the id of another, which comes after it
 * @is_same: whether they are held to be the same, until the user says otherwise
 *
 * Returns: (transfer full): the two
 */
CoaDuplicate *
coa_duplicate_new (const char *first_id, const char *second_id, gboolean is_same)
{
  CoaDuplicate *self = g_object_new (COA_TYPE_DUPLICATE, NULL);

  self->first_id = g_strdup (first_id);
  self->second_id = g_strdup (second_id);
  self->is_same = is_same;
  return self;
}

/**
 * coa_duplicate_get_first_id:
 * @self: two records
 *
 * Returns: the id of the one that stays in either case
 */
const char *
coa_duplicate_get_first_id (CoaDuplicate *self)
{
  g_return_val_if_fail (COA_IS_DUPLICATE (self), NULL);

  return self->first_id;
}

/**
 * coa_duplicate_get_second_id:
 * @self: two records
 *
 * Returns: the id of the one that goes if they are the same
 */
const char *
coa_duplicate_get_second_id (CoaDuplicate *self)
{
  g_return_val_if_fail (COA_IS_DUPLICATE (self), NULL);

  return self->second_id;
}

/**
 * coa_duplicate_is_same:
 * @self: two records
 *
 * Returns: whether the second is to be merged into the first
 */
gboolean
coa_duplicate_is_same (CoaDuplicate *self)
{
  g_return_val_if_fail (COA_IS_DUPLICATE (self), FALSE);

  return self->is_same;
}

/**
 * coa_duplicate_set_same:
 * @self: two records
 * @is_same: whether the second is to be merged into the first
 */
void
coa_duplicate_set_same (CoaDuplicate *self, gboolean is_same)
{
  g_return_if_fail (COA_IS_DUPLICATE (self));

  if (is_same == self->is_same)
    return;

  self->is_same = is_same;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SAME]);
}
