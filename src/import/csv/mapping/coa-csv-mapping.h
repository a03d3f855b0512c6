/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/mapping/coa-csv-field.h"
#include "import/csv/table/coa-csv-table.h"

G_BEGIN_DECLS

/* How a mapping is stored: the kind, whether there is a header, and the column of each field. */
#define COA_CSV_MAPPING_VARIANT_TYPE "(sba{si})"

#define COA_TYPE_CSV_MAPPING (coa_csv_mapping_get_type ())

G_DECLARE_FINAL_TYPE (CoaCsvMapping, coa_csv_mapping, COA, CSV_MAPPING, GObject)

CoaCsvMapping *coa_csv_mapping_new (CoaCsvKind kind, gboolean has_header) G_GNUC_WARN_UNUSED_RESULT;
CoaCsvMapping *coa_csv_mapping_new_from_variant (GVariant *variant,
                                                 CoaCsvTable *table) G_GNUC_WARN_UNUSED_RESULT;
GVariant *coa_csv_mapping_to_variant (CoaCsvMapping *self) G_GNUC_WARN_UNUSED_RESULT;
char *coa_csv_mapping_get_key (CoaCsvTable *table) G_GNUC_WARN_UNUSED_RESULT;

CoaCsvKind coa_csv_mapping_get_kind (CoaCsvMapping *self);
void coa_csv_mapping_set_kind (CoaCsvMapping *self, CoaCsvKind kind);
gboolean coa_csv_mapping_get_has_header (CoaCsvMapping *self);
void coa_csv_mapping_set_has_header (CoaCsvMapping *self, gboolean has_header);
int coa_csv_mapping_get_column (CoaCsvMapping *self, CoaCsvMeaning meaning);
void coa_csv_mapping_set_column (CoaCsvMapping *self, CoaCsvMeaning meaning, int column);
gboolean coa_csv_mapping_has_column (CoaCsvMapping *self, guint column);
gboolean coa_csv_mapping_is_complete (CoaCsvMapping *self);

G_END_DECLS
