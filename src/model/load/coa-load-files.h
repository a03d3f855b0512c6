/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/load/coa-loading.h"

G_BEGIN_DECLS

void coa_load_files (CoaLoading *self, GFile *const *files, gsize n_files);
void coa_load_resource (CoaLoading *self, const char *path);

char *coa_load_stamp (GFile *location, GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
