/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-item.h"

G_BEGIN_DECLS

typedef enum {
  COA_COUNT_QUALIFIER_EXACT,
  COA_COUNT_QUALIFIER_ABOUT,
  COA_COUNT_QUALIFIER_MORE_THAN,
  COA_COUNT_QUALIFIER_AT_LEAST,
  COA_COUNT_QUALIFIER_AT_MOST,
} CoaCountQualifier;

#define COA_TYPE_COUNT_QUALIFIER (coa_count_qualifier_get_type ())

GType coa_count_qualifier_get_type (void) G_GNUC_CONST;

#define COA_TYPE_SIGNATURE_COUNT (coa_signature_count_get_type ())

G_DECLARE_FINAL_TYPE (CoaSignatureCount, coa_signature_count, COA, SIGNATURE_COUNT, CoaItem)

guint coa_signature_count_get_count (CoaSignatureCount *self);
CoaCountQualifier coa_signature_count_get_qualifier (CoaSignatureCount *self);

G_END_DECLS
