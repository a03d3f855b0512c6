/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/draft/coa-draft.h"

G_BEGIN_DECLS

typedef struct _CoaMerging CoaMerging;

CoaMerging *coa_merging_new (CoaDraft *draft, const char *file) G_GNUC_WARN_UNUSED_RESULT;
void coa_merging_free (CoaMerging *self);

void coa_merging_merge (CoaMerging *self, const char *keep_id, const char *drop_id);
void coa_merging_finish (CoaMerging *self);

gboolean coa_merging_would_lose (JsonObject *keep, JsonObject *drop);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaMerging, coa_merging_free)

G_END_DECLS
