/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/list/coa-list.h"

G_BEGIN_DECLS

#define COA_TYPE_CO_SIGNATORY (coa_co_signatory_get_type ())

G_DECLARE_FINAL_TYPE (CoaCoSignatory, coa_co_signatory, COA, CO_SIGNATORY, GObject)

CoaList *coa_co_signatory_list_new (CoaAgent *agent,
                                    CoaItems *signatures) G_GNUC_WARN_UNUSED_RESULT;

CoaAgent *coa_co_signatory_get_agent (CoaCoSignatory *self);
guint coa_co_signatory_get_count (CoaCoSignatory *self);
GListModel *coa_co_signatory_get_documents (CoaCoSignatory *self);

G_END_DECLS
