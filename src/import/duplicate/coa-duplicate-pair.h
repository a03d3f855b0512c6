/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/duplicate/coa-duplicate.h"
#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_DUPLICATE_PAIR (coa_duplicate_pair_get_type ())

G_DECLARE_FINAL_TYPE (CoaDuplicatePair, coa_duplicate_pair, COA, DUPLICATE_PAIR, GObject)

GListModel *coa_duplicate_pair_list (GListModel *duplicates,
                                     CoaCollection *collection) G_GNUC_WARN_UNUSED_RESULT;

CoaDuplicate *coa_duplicate_pair_get_duplicate (CoaDuplicatePair *self);
CoaItem *coa_duplicate_pair_get_first (CoaDuplicatePair *self);
CoaItem *coa_duplicate_pair_get_second (CoaDuplicatePair *self);

G_END_DECLS
