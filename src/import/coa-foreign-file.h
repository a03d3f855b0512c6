/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/table/coa-csv-table.h"

G_BEGIN_DECLS

#define COA_TYPE_FOREIGN_FILE (coa_foreign_file_get_type ())

G_DECLARE_FINAL_TYPE (CoaForeignFile, coa_foreign_file, COA, FOREIGN_FILE, GObject)

void coa_foreign_file_read_async (GFile *location, CoaCsvEncoding encoding, char separator,
                                  GVariant *formats, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer user_data);
CoaForeignFile *coa_foreign_file_read_finish (GAsyncResult *result,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

const char *coa_foreign_file_get_name (CoaForeignFile *self);
char *coa_foreign_file_dup_title (CoaForeignFile *self) G_GNUC_WARN_UNUSED_RESULT;
GBytes *coa_foreign_file_get_bytes (CoaForeignFile *self);
CoaCsvTable *coa_foreign_file_get_table (CoaForeignFile *self);
CoaCsvEncoding coa_foreign_file_get_encoding (CoaForeignFile *self);
char coa_foreign_file_get_separator (CoaForeignFile *self);
void coa_foreign_file_get_found (CoaForeignFile *self, CoaCsvEncoding *encoding, char *separator);
const char *coa_foreign_file_get_format_key (CoaForeignFile *self);

G_END_DECLS
