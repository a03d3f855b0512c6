/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

char *coa_canonical_write (JsonObject *collection, gsize *length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
