/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_PAGE (coa_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaPage, coa_page, COA, PAGE, AdwNavigationPage)

struct _CoaPageClass {
  AdwNavigationPageClass parent_class;
};

CoaItem *coa_page_get_item (CoaPage *self);
void coa_page_set_item (CoaPage *self, CoaItem *item);
GtkAdjustment *coa_page_get_adjustment (CoaPage *self);

G_END_DECLS
