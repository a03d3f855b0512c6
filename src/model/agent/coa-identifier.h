/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-record.h"

G_BEGIN_DECLS

#define COA_TYPE_IDENTIFIER (coa_identifier_get_type ())

G_DECLARE_FINAL_TYPE (CoaIdentifier, coa_identifier, COA, IDENTIFIER, CoaRecord)

G_END_DECLS
