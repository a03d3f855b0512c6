/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/reading/coa-reading.h"

G_BEGIN_DECLS

void coa_circles_cut (GPtrArray *readings);

G_END_DECLS
