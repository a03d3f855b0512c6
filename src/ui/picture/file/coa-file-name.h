/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *coa_file_name_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_file_name_is_sandboxed (GFile *file);

G_END_DECLS
