/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/parser/coa-json-value.h"

#include <string.h>

/**
 * coa_json_name_key:
 * @name: the name of a member
 *
 * Returns: a number that is the same for the same name, and seldom for others
 */
guint64
coa_json_name_key (const char *name)
{
  gsize length = strlen (name);
  guint64 key = 0;

  memcpy (&key, name, MIN (length, sizeof (key)));
  return key ^ length << 56;
}

/**
 * coa_json_value_get_member:
 * @self: an object
 * @name: the name of a member
 *
 * Returns: (nullable): the member
 */
const CoaJsonValue *
coa_json_value_get_member (const CoaJsonValue *self, const char *name)
{
  const CoaJsonValue *member = coa_json_value_get_first (self);
  guint64 key = coa_json_name_key (name);

  for (guint i = 0; i < self->length; i++, member = coa_json_value_get_next (member)) {
    if (member->name_key == key && strcmp (member->name, name) == 0)
      return member;
  }

  return NULL;
}

/**
 * coa_json_value_get_nth:
 * @self: a list
 * @position: a number, which should be small
 *
 * Returns: (nullable): the element at @position
 */
const CoaJsonValue *
coa_json_value_get_nth (const CoaJsonValue *self, guint position)
{
  const CoaJsonValue *element = coa_json_value_get_first (self);

  if (position >= self->length)
    return NULL;

  for (guint i = 0; i < position; i++)
    element = coa_json_value_get_next (element);
  return element;
}
