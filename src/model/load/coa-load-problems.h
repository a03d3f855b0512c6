/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/load/coa-file-reading.h"

G_BEGIN_DECLS

void coa_load_problems_gather (CoaCollection *collection, GPtrArray *files);

G_END_DECLS
