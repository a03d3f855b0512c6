/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/list/coa-list.h"

G_BEGIN_DECLS

typedef struct _CoaListing CoaListing;

CoaListing *coa_listing_new (GPtrArray *items, gboolean has_sections) G_GNUC_WARN_UNUSED_RESULT;
void coa_listing_free (CoaListing *self);

CoaList *coa_listing_get_items (const CoaListing *self);
guint coa_listing_get_length (const CoaListing *self);
gpointer coa_listing_get_item (const CoaListing *self, guint position);
void coa_listing_get_section (const CoaListing *self, guint position, guint *start, guint *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaListing, coa_listing_free)

G_END_DECLS
