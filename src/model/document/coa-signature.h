/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/agent/coa-participation.h"
#include "model/coa-types.h"
#include "model/document/coa-signature-terms.h"

G_BEGIN_DECLS

#define COA_TYPE_SIGNATURE (coa_signature_get_type ())

G_DECLARE_FINAL_TYPE (CoaSignature, coa_signature, COA, SIGNATURE, CoaParticipation)

const char *coa_signature_get_name_as_signed (CoaSignature *self);
CoaAct coa_signature_get_act (CoaSignature *self);
CoaDate *coa_signature_get_date (CoaSignature *self);
CoaDocument *coa_signature_get_document (CoaSignature *self);

void coa_signature_link (CoaSignature *self, CoaDocument *document);

G_END_DECLS
