/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  COA_JSON_NULL,
  COA_JSON_FALSE,
  COA_JSON_TRUE,
  COA_JSON_NUMBER,
  COA_JSON_STRING,
  COA_JSON_LIST,
  COA_JSON_OBJECT,
} CoaJsonKind;

/**
 * CoaJsonValue:
 * @name: (nullable): its name, if it is a member of an object
 * @name_key: the start of @name as a number, to find a member by
 * @string: (nullable): the string that it is
 * @number: the number that it is
 * @size: how many values it is, with all that are in it
 * @length: how many members or elements it has
 * @kind: a [enum@JsonKind]
 *
 * A value of JSON. What is in an object or a list stands right behind it, so
 * that to read JSON is to fill one array, which is filled again for the next
 * record.
 */
typedef struct {
  const char *name;
  guint64 name_key;
  union {
    const char *string;
    double number;
  };
  guint size;
  guint length : 28;
  guint kind : 4;
} CoaJsonValue;

guint64 coa_json_name_key (const char *name);
const CoaJsonValue *coa_json_value_get_member (const CoaJsonValue *self, const char *name);
const CoaJsonValue *coa_json_value_get_nth (const CoaJsonValue *self, guint position);

/**
 * coa_json_value_get_first:
 * @self: a list or an object
 *
 * Returns: the first value in it, if it has any
 */
static inline const CoaJsonValue *
coa_json_value_get_first (const CoaJsonValue *self)
{
  return self + 1;
}

/**
 * coa_json_value_get_next:
 * @self: a value in a list or an object
 *
 * Returns: the value after it, if there is one
 */
static inline const CoaJsonValue *
coa_json_value_get_next (const CoaJsonValue *self)
{
  return self + self->size;
}

G_END_DECLS
