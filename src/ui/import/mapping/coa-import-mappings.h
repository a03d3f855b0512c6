/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/coa-foreign-file.h"
#include "import/csv/mapping/coa-csv-mapping.h"

G_BEGIN_DECLS

CoaCsvMapping *coa_import_mappings_propose (GSettings *settings, CoaForeignFile *file,
                                            CoaForeignFile *before,
                                            CoaCsvMapping *chosen) G_GNUC_WARN_UNUSED_RESULT;
GVariant *coa_import_mappings_get_formats (GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;
void coa_import_mappings_remember (GSettings *settings, CoaForeignFile *file,
                                   CoaCsvMapping *mapping);
char *coa_import_mappings_dup_missing (CoaCsvMapping *mapping) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
