/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/coa-reading.h"

G_BEGIN_DECLS

/* A hundred times what all known coalitions would need. json-glib counts bytes
 * in 32 bits, and makes some ten times as many of them. */
#define COA_JSON_MAX_FILE_SIZE (256 * 1024 * 1024)

JsonNode *coa_json_file_parse (CoaReading *reading, GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
