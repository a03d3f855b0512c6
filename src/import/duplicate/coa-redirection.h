/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/draft/coa-draft.h"

G_BEGIN_DECLS

void coa_redirection_apply (GHashTable *ids, CoaDraft *draft);

G_END_DECLS
