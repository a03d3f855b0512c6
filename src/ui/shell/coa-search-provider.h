/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define COA_TYPE_SEARCH_PROVIDER (coa_search_provider_get_type ())

G_DECLARE_FINAL_TYPE (CoaSearchProvider, coa_search_provider, COA, SEARCH_PROVIDER, GObject)

CoaSearchProvider *coa_search_provider_new (GApplication *application) G_GNUC_WARN_UNUSED_RESULT;

gboolean coa_search_provider_export (CoaSearchProvider *self, GDBusConnection *connection,
                                     const char *object_path, GError **error);
void coa_search_provider_unexport (CoaSearchProvider *self);

G_END_DECLS
