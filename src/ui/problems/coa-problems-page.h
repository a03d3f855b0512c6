/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_PROBLEMS_PAGE (coa_problems_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaProblemsPage, coa_problems_page, COA, PROBLEMS_PAGE, AdwNavigationPage)

AdwNavigationPage *coa_problems_page_new (CoaCollection *collection);

G_END_DECLS
