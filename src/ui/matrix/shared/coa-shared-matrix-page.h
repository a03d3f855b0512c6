/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_SHARED_MATRIX_PAGE (coa_shared_matrix_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaSharedMatrixPage, coa_shared_matrix_page, COA, SHARED_MATRIX_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *coa_shared_matrix_page_new (CoaCollection *collection) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
