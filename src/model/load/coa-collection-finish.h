/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/load/coa-file-reading.h"

G_BEGIN_DECLS

gboolean coa_collection_finish (CoaCollection *self, GPtrArray *files, GCancellable *cancellable);

G_END_DECLS
