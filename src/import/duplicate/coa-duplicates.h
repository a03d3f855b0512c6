/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/draft/coa-draft.h"
#include "import/duplicate/coa-duplicate.h"

G_BEGIN_DECLS

GListModel *coa_duplicates_find (CoaDraft *draft) G_GNUC_WARN_UNUSED_RESULT;
void coa_duplicates_choose_again (GListModel *duplicates, GListModel *earlier);
void coa_duplicates_merge (GListModel *duplicates, CoaDraft *draft, const char *file);

G_END_DECLS
