/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

char *coa_record_names_dup_written (JsonObject *record) G_GNUC_WARN_UNUSED_RESULT;
GStrv coa_record_names_dup_folded (JsonObject *record) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_record_names_are_equal (JsonObject *first, JsonObject *second);

gboolean coa_record_names_can_unite (const char *member);
void coa_record_names_unite (JsonObject *keep, JsonObject *drop);

G_END_DECLS
