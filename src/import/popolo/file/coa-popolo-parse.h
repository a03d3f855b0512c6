/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Files of the largest parliaments have some 20 MB. Read, they are some ten times as large. */
#define COA_POPOLO_MAX_SIZE (128 * 1024 * 1024)
#define COA_POPOLO_MAX_VALUES (5 * 1000 * 1000)

JsonNode *coa_popolo_parse (GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
