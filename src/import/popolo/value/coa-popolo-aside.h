/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void coa_popolo_aside_set (JsonObject *record, const char *member, JsonNode *node);
void coa_popolo_aside_add (JsonObject *record, const char *member, JsonNode *node);

G_END_DECLS
