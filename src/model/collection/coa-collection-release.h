/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/list/coa-list.h"

G_BEGIN_DECLS

void coa_collection_release (CoaList *const *lists, guint n_lists);

G_END_DECLS
