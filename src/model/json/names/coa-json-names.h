/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/parser/coa-json-value.h"

G_BEGIN_DECLS

/**
 * CoaJsonNames:
 * @owner: (nullable): the class of the records that have such members
 * @keys: (owned) (element-type guint64): the start of each name as a number
 * @names: (owned) (element-type utf8): the names, which are static
 *
 * The names that members of some kind of object can have.
 */
typedef struct {
  gconstpointer owner;
  GArray *keys;
  GPtrArray *names;
} CoaJsonNames;

CoaJsonNames *coa_json_names_new (gconstpointer owner) G_GNUC_WARN_UNUSED_RESULT;
void coa_json_names_free (CoaJsonNames *self);

void coa_json_names_add (CoaJsonNames *self, const char *name);
gboolean coa_json_names_has (const CoaJsonNames *self, const CoaJsonValue *member);
const char *coa_json_names_find_nearest (const CoaJsonNames *self, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaJsonNames, coa_json_names_free)

G_END_DECLS
