/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "model/json/parser/coa-json-scan.h"

G_BEGIN_DECLS

/* Files of the largest parliaments have some 20 MB. Read, they are some ten times as large. */
#define COA_POPOLO_MAX_SIZE (128 * 1024 * 1024)
#define COA_POPOLO_MAX_VALUES (5 * 1000 * 1000)

/* What is kept or set aside stands some levels deeper in a collection, which has limits too. */
#define COA_POPOLO_MAX_DEPTH (COA_JSON_MAX_DEPTH - 8)
#define COA_POPOLO_MAX_MEMBERS (COA_JSON_MAX_MEMBERS - 50)

JsonNode *coa_popolo_parse (GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
