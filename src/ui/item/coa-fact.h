/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_FACT (coa_fact_get_type ())

G_DECLARE_FINAL_TYPE (CoaFact, coa_fact, COA, FACT, AdwBin)

G_END_DECLS
