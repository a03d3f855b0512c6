/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/popolo/value/coa-popolo-values.h"

G_BEGIN_DECLS

void coa_popolo_copy_other_names (const CoaPopoloAt *at);
void coa_popolo_copy_identifiers (const CoaPopoloAt *at);
void coa_popolo_copy_links (const CoaPopoloAt *at);
void coa_popolo_copy_sources (const CoaPopoloAt *at);

G_END_DECLS
