/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/draft/coa-draft.h"

G_BEGIN_DECLS

gboolean coa_popolo_import (CoaDraft *draft, GBytes *bytes, const char *name,
                            GCancellable *cancellable, GError **error);

G_END_DECLS
