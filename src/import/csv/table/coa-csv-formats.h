/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "import/csv/table/coa-csv-encoding.h"

G_BEGIN_DECLS

/* How the formats of tables are stored: under a name of the first line, the encoding and the
 * separator. */
#define COA_CSV_FORMATS_VARIANT_TYPE "a{s(sy)}"

char *coa_csv_formats_dup_key (GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_csv_formats_find (GVariant *self, const char *key, CoaCsvEncoding *encoding,
                               char *separator);
GVariant *coa_csv_formats_set (GVariant *self, const char *key, CoaCsvEncoding encoding,
                               char separator) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
