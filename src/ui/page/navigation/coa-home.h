/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

CoaItem *coa_home_of (CoaCollection *collection, CoaItem *item);

gboolean coa_home_takes_long (CoaCollection *collection, CoaItem *item);
void coa_home_of_async (CoaCollection *collection, CoaItem *item, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer data);
gboolean coa_home_of_finish (GAsyncResult *result, CoaItem **home);

G_END_DECLS
