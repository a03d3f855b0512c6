/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "search/query/coa-search-query.h"

G_BEGIN_DECLS

typedef struct _CoaJoinedNames CoaJoinedNames;

CoaJoinedNames *coa_joined_names_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_joined_names_free (CoaJoinedNames *self);

void coa_joined_names_add (CoaJoinedNames *self, const char *folded, gsize length);
void coa_joined_names_complete (CoaJoinedNames *self, CoaSearchQuery *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaJoinedNames, coa_joined_names_free)

G_END_DECLS
