/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/problem/coa-problem.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_COLLECTION (coa_collection_get_type ())

G_DECLARE_FINAL_TYPE (CoaCollection, coa_collection, COA, COLLECTION, GObject)

CoaCollection *coa_collection_new_from_resource (const char *path) G_GNUC_WARN_UNUSED_RESULT;
CoaCollection *coa_collection_new_from_files (GFile *const *files,
                                              gsize n_files) G_GNUC_WARN_UNUSED_RESULT;
CoaCollection *coa_collection_new_from_bytes (GBytes *bytes, const char *name, GListModel *problems,
                                              guint n_more, CoaSeverity severity,
                                              GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;
void coa_collection_load_async (GFile *const *files, gsize n_files, GCancellable *cancellable,
                                GFileProgressCallback progress, gpointer progress_data,
                                GAsyncReadyCallback callback, gpointer user_data);
CoaCollection *coa_collection_load_finish (GAsyncResult *result,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

CoaItem *coa_collection_lookup (CoaCollection *self, const char *id);

CoaCollection *coa_collection_find (GListModel *list);
GListModel *coa_collection_get_topics (CoaCollection *self);
GListModel *coa_collection_get_coalitions (CoaCollection *self);
GListModel *coa_collection_get_events (CoaCollection *self);
GListModel *coa_collection_get_problems (CoaCollection *self);
GHashTable *coa_collection_get_stamps (CoaCollection *self);

G_END_DECLS
