/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/coa-foreign-file.h"
#include "import/csv/mapping/coa-csv-mapping.h"
#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORTED (coa_imported_get_type ())

G_DECLARE_FINAL_TYPE (CoaImported, coa_imported, COA, IMPORTED, GObject)

void coa_imported_make_async (CoaForeignFile *file, CoaCsvMapping *mapping, GListModel *choices,
                              gboolean is_to_merge, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data);
CoaImported *coa_imported_make_finish (GAsyncResult *result,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

CoaCollection *coa_imported_get_collection (CoaImported *self);
GListModel *coa_imported_get_duplicates (CoaImported *self);
GListModel *coa_imported_get_pairs (CoaImported *self);

GBytes *coa_imported_to_bytes (CoaImported *self, const char *title,
                               const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
