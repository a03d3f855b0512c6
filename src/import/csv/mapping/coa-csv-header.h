/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/mapping/coa-csv-meaning.h"

G_BEGIN_DECLS

/* A header that is just a word for a column is rated so, or a little less. */
#define COA_CSV_HEADER_EXACT 900

void coa_csv_header_rate (const char *cell, guint rates[COA_CSV_N_MEANINGS]);

G_END_DECLS
