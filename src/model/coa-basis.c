/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-basis.h"

G_DEFINE_ENUM_TYPE (CoaBasis, coa_basis, G_DEFINE_ENUM_VALUE (COA_BASIS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (COA_BASIS_TEXT, "text"),
                    G_DEFINE_ENUM_VALUE (COA_BASIS_EXCERPT, "excerpt"),
                    G_DEFINE_ENUM_VALUE (COA_BASIS_REPORTS, "reports"))
