/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/popolo/file/coa-popolo-reading.h"

G_BEGIN_DECLS

gboolean coa_popolo_gather (CoaPopoloReading *reading, JsonNode *root);

G_END_DECLS
