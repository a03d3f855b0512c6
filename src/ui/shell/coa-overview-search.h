/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define COA_TYPE_OVERVIEW_SEARCH (coa_overview_search_get_type ())

G_DECLARE_FINAL_TYPE (CoaOverviewSearch, coa_overview_search, COA, OVERVIEW_SEARCH, GObject)

CoaOverviewSearch *coa_overview_search_new (GApplication *application) G_GNUC_WARN_UNUSED_RESULT;

gboolean coa_overview_search_export (CoaOverviewSearch *self, GDBusConnection *connection,
                                     const char *object_path, GError **error);
void coa_overview_search_unexport (CoaOverviewSearch *self);

G_END_DECLS
