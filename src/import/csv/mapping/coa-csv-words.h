/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/mapping/coa-csv-meaning.h"

G_BEGIN_DECLS

const char *coa_csv_words_get (CoaCsvMeaning meaning);

G_END_DECLS
