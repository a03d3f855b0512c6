/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/names/coa-json-names.h"
#include "model/problem/coa-problem.h"

G_BEGIN_DECLS

/* Of different names. More than anybody reads, and each costs memory. */
#define COA_UNKNOWN_NAMES_MAX 100

/**
 * CoaUnknownNames:
 * @entries: (owned): the names, in the order in which they come
 * @n_more: how often there are others, which were too many to keep
 *
 * Names of members that the program does not know. Each is told of once,
 * however often it comes.
 */
typedef struct {
  GPtrArray *entries;
  guint n_more;
} CoaUnknownNames;

CoaUnknownNames *coa_unknown_names_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_unknown_names_free (CoaUnknownNames *self);

gboolean coa_unknown_names_count (CoaUnknownNames *self, const CoaJsonNames *known,
                                  const char *name, guint n);
void coa_unknown_names_add (CoaUnknownNames *self, const CoaJsonNames *known, const char *name,
                            const char *file, const char *path);
void coa_unknown_names_merge (CoaUnknownNames *self, const CoaUnknownNames *later);
GPtrArray *coa_unknown_names_list (const CoaUnknownNames *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaUnknownNames, coa_unknown_names_free)

G_END_DECLS
