/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-named-item.h"

G_BEGIN_DECLS

#define COA_TYPE_AREA (coa_area_get_type ())

G_DECLARE_FINAL_TYPE (CoaArea, coa_area, COA, AREA, CoaNamedItem)

CoaArea *coa_area_get_parent (CoaArea *self);
CoaArea *coa_area_get_country (CoaArea *self);

G_END_DECLS
