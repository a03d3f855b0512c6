/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

CoaMatrix *coa_goal_matrix_new (GListModel *coalitions,
                                GListModel *topics) G_GNUC_WARN_UNUSED_RESULT;

void coa_goal_matrix_new_async (GListModel *coalitions, GListModel *topics,
                                GCancellable *cancellable, GAsyncReadyCallback callback,
                                gpointer user_data);
CoaMatrix *coa_goal_matrix_new_finish (GAsyncResult *result,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
