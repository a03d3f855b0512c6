/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "model/json/coa-json-places.h"
#include "model/problem/coa-problem.h"

G_BEGIN_DECLS

#define COA_TYPE_PROBLEM_PLACES (coa_problem_places_get_type ())

G_DECLARE_FINAL_TYPE (CoaProblemPlaces, coa_problem_places, COA, PROBLEM_PLACES, GObject)

CoaProblemPlaces *coa_problem_places_new (GListModel *problems) G_GNUC_WARN_UNUSED_RESULT;
void coa_problem_places_find_async (GListModel *problems, GHashTable *stamps,
                                    GCancellable *cancellable, GAsyncReadyCallback callback,
                                    gpointer user_data);
CoaProblemPlaces *coa_problem_places_find_finish (GAsyncResult *result,
                                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

CoaJsonPlace coa_problem_places_get (CoaProblemPlaces *self, CoaProblem *problem);
gboolean coa_problem_places_is_changed (CoaProblemPlaces *self, CoaProblem *problem);

G_END_DECLS
