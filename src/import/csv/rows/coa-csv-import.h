/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/mapping/coa-csv-mapping.h"
#include "import/draft/coa-draft.h"

G_BEGIN_DECLS

gboolean coa_csv_import (CoaDraft *draft, CoaCsvTable *table, CoaCsvMapping *mapping,
                         GCancellable *cancellable, GError **error);

G_END_DECLS
