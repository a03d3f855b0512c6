/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-basis.h"
#include "model/coa-types.h"
#include "model/record/coa-dated-item.h"

G_BEGIN_DECLS

#define COA_TYPE_DOCUMENT (coa_document_get_type ())

G_DECLARE_FINAL_TYPE (CoaDocument, coa_document, COA, DOCUMENT, CoaDatedItem)

CoaText *coa_document_get_title (CoaDocument *self);
CoaSource *coa_document_get_source (CoaDocument *self);
CoaBasis coa_document_get_basis (CoaDocument *self);
CoaSignatureCount *coa_document_get_signature_count (CoaDocument *self);
GListModel *coa_document_get_signatures (CoaDocument *self);

CoaItems *coa_document_peek_signatures (CoaDocument *self);

G_END_DECLS
