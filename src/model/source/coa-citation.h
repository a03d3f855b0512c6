/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/record/coa-record.h"

G_BEGIN_DECLS

#define COA_TYPE_CITATION (coa_citation_get_type ())

G_DECLARE_FINAL_TYPE (CoaCitation, coa_citation, COA, CITATION, CoaRecord)

gboolean coa_citation_read_list (CoaJsonAt *at, const char *member, CoaItems **items);

CoaSource *coa_citation_get_source (CoaCitation *self);
const char *coa_citation_get_locator (CoaCitation *self);
const char *coa_citation_get_quote (CoaCitation *self);
const char *coa_citation_get_quote_language (CoaCitation *self);
CoaText *coa_citation_get_note (CoaCitation *self);

G_END_DECLS
