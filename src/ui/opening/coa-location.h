/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean coa_location_equal (GFile *a, GFile *b);
gboolean coa_location_tells_changes (GFile *location);

G_END_DECLS
