/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/parser/coa-json-value.h"
#include "model/list/coa-items.h"

G_BEGIN_DECLS

typedef struct _CoaReading CoaReading;
typedef struct _CoaJsonAt CoaJsonAt;

/**
 * CoaJsonAt:
 * @reading: what the reading of the file gathers
 * @parent: (nullable): the place this one is in
 * @member: (nullable): the name of the member of @parent, or %NULL at the top
 * @index: the number of the element in the list @member, or -1
 * @object: (nullable): the JSON object that is here
 * @record: (nullable) (type CoaRecord): what is made of @object
 * @home: (nullable): where @record will be kept
 * @kept: the number under which the reading keeps this place, or 0
 * @id: the number under which the reading keeps the id of @record, or 0
 * @failed: whether @record is to be left out
 *
 * A place in a file, as long as it is being read. It lives on the stack of who
 * reads there, and becomes text only when a problem is listed.
 */
struct _CoaJsonAt {
  CoaReading *reading;
  CoaJsonAt *parent;
  const char *member;
  int index;

  const CoaJsonValue *object;
  gpointer record;
  CoaItems **home;
  guint kept;
  guint id;
  gboolean failed;
};

/* The place of the member NAME of the object at AT. */
#define COA_JSON_MEMBER(at, name)                                                                  \
  { .reading = (at)->reading, .parent = (at), .member = (name), .index = -1 }

/* The place of the element NUMBER of the list that is that member. */
#define COA_JSON_ELEMENT(at, name, number)                                                         \
  { .reading = (at)->reading, .parent = (at), .member = (name), .index = (int) (number) }

void coa_json_path_append (GString *path, const char *member, int index);
char *coa_json_at_get_path (const CoaJsonAt *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
