/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"
#include "ui/filter/coa-coalition-filter.h"

G_BEGIN_DECLS

#define COA_TYPE_TIMELINE_PAGE (coa_timeline_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaTimelinePage, coa_timeline_page, COA, TIMELINE_PAGE, AdwNavigationPage)

AdwNavigationPage *coa_timeline_page_new (CoaCollection *collection, CoaCoalitionFilter *filter,
                                          GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;
void coa_timeline_page_reveal (CoaTimelinePage *self, CoaCoalition *coalition);

G_END_DECLS
