/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/table/coa-csv-encoding.h"

G_BEGIN_DECLS

gunichar coa_csv_code_page_get (CoaCsvEncoding encoding, guint8 byte);

G_END_DECLS
