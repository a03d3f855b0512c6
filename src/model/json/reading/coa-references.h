/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/reading/coa-reading.h"
#include "model/list/coa-item-table.h"

G_BEGIN_DECLS

void coa_references_resolve (GPtrArray *readings, CoaItemTable *items);

G_END_DECLS
