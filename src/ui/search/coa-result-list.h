/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_RESULT_LIST (coa_result_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaResultList, coa_result_list, COA, RESULT_LIST, AdwBin)

void coa_result_list_open (CoaResultList *self, int steps);

G_END_DECLS
