/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "ui/item/listing/coa-listing.h"

G_BEGIN_DECLS

CoaListing *coa_listing_make (GListModel *model, gboolean has_sections) G_GNUC_WARN_UNUSED_RESULT;

void coa_listing_make_async (GListModel *model, gboolean has_sections, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data);
CoaListing *coa_listing_make_finish (GAsyncResult *result) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
