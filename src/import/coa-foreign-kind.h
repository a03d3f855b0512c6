/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean coa_foreign_kind_is_table (GFile *location);
gboolean coa_foreign_kind_may_be (GFile *location);
gboolean coa_foreign_kind_is_json (GFile *location, GBytes *bytes);

G_END_DECLS
