/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "model/problem/coa-problem.h"

G_BEGIN_DECLS

#define COA_TYPE_DRAFT (coa_draft_get_type ())

G_DECLARE_FINAL_TYPE (CoaDraft, coa_draft, COA, DRAFT, GObject)

CoaDraft *coa_draft_new (void) G_GNUC_WARN_UNUSED_RESULT;

JsonObject *coa_draft_add (CoaDraft *self, const char *list, const char *name,
                           const char *wanted_id);
JsonObject *coa_draft_find (CoaDraft *self, const char *list, const char *name);
JsonObject *coa_draft_ensure (CoaDraft *self, const char *list, const char *name);
JsonObject *coa_draft_lookup (CoaDraft *self, const char *id);
void coa_draft_remove (CoaDraft *self, GHashTable *ids);
GPtrArray *coa_draft_get_records (CoaDraft *self, const char *list);
JsonObject *coa_draft_get_header (CoaDraft *self);
char *coa_draft_take_id (CoaDraft *self, const char *kind, const char *name,
                         const char *wanted_id) G_GNUC_WARN_UNUSED_RESULT;
char *coa_draft_cite (CoaDraft *self, const char *url, const char *title) G_GNUC_WARN_UNUSED_RESULT;

void coa_draft_report (CoaDraft *self, CoaSeverity severity, const char *file, guint line,
                       guint column, const char *path, const char *message);
void coa_draft_count_problems (CoaDraft *self, CoaSeverity severity, guint n);
GListModel *coa_draft_get_problems (CoaDraft *self);
guint coa_draft_get_n_more_problems (CoaDraft *self, CoaSeverity *severity);

GBytes *coa_draft_to_bytes (CoaDraft *self, const char *title,
                            const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
