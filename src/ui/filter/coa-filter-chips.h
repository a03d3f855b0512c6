/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_FILTER_CHIPS (coa_filter_chips_get_type ())

G_DECLARE_FINAL_TYPE (CoaFilterChips, coa_filter_chips, COA, FILTER_CHIPS, AdwBin)

G_END_DECLS
