/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *coa_load_bytes (GFile *file, goffset size, GCancellable *cancellable,
                        GError **error) G_GNUC_WARN_UNUSED_RESULT;
char *coa_load_explain (const GError *error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
