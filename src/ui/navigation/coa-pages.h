/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_PAGES (coa_pages_get_type ())

G_DECLARE_FINAL_TYPE (CoaPages, coa_pages, COA, PAGES, AdwNavigationPage)

CoaItem *coa_pages_get_item (CoaPages *self);
AdwNavigationPage *coa_pages_get_page (CoaPages *self);

gboolean coa_pages_have_page (CoaItem *item);
gboolean coa_pages_show (CoaPages *self, CoaItem *item);
gboolean coa_pages_open (CoaPages *self, CoaItem *item);
void coa_pages_open_view (CoaPages *self, AdwNavigationPage *view);
gboolean coa_pages_go_back (CoaPages *self);
void coa_pages_reveal (CoaPages *self, CoaItem *item);

gboolean coa_pages_is_blank (CoaPages *self);
gboolean coa_pages_renew (CoaPages *self, CoaCollection *collection, CoaItem *fallback);
gboolean coa_pages_renew_page (AdwNavigationPage *page, CoaCollection *collection);

G_END_DECLS
