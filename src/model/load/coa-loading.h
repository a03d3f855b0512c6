/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/load/coa-file-reading.h"

G_BEGIN_DECLS

typedef struct _CoaLoading CoaLoading;

CoaLoading *coa_loading_new (guint n_threads, GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;
void coa_loading_free (CoaLoading *self);

CoaFileReading *coa_loading_add (CoaLoading *self, const char *name, gboolean is_bundled);
void coa_loading_set_progress (CoaLoading *self, GFileProgressCallback progress, gpointer data);
CoaCollection *coa_loading_run (CoaLoading *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaLoading, coa_loading_free)

G_END_DECLS
