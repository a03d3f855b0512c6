/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "import/draft/writing/coa-member-order.h"

G_BEGIN_DECLS

/**
 * CoaDraftList:
 * @kind: (owned): what is in it, as "person"
 * @name_member: the member that has the name of a record, as "title"
 * @records: (owned) (element-type JsonObject): the records, in order
 * @names: (owned) (element-type utf8 JsonObject): the first record of each name
 *
 * A list of a collection in the making.
 */
typedef struct {
  char *kind;
  const char *name_member;
  GPtrArray *records;
  GHashTable *names;
} CoaDraftList;

CoaDraftList *coa_draft_list_new (const CoaMemberOrder *list) G_GNUC_WARN_UNUSED_RESULT;
void coa_draft_list_free (CoaDraftList *self);

JsonObject *coa_draft_list_add (CoaDraftList *self, const char *id, const char *name);
void coa_draft_list_remove (CoaDraftList *self, GHashTable *ids);

G_END_DECLS
