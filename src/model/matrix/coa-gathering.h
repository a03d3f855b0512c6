/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

/**
 * CoaGathering:
 *
 * A document with the organizations that signed it, or a coalition with those that
 * are its members.
 */
typedef struct _CoaGathering CoaGathering;

CoaGathering *coa_gathering_new_of_document (CoaDocument *document) G_GNUC_WARN_UNUSED_RESULT;
CoaGathering *coa_gathering_new_of_coalition (CoaCoalition *coalition) G_GNUC_WARN_UNUSED_RESULT;
void coa_gathering_free (CoaGathering *self);

CoaItem *coa_gathering_get_item (CoaGathering *self);
gboolean coa_gathering_is_signing (CoaGathering *self);
guint coa_gathering_get_length (CoaGathering *self);
CoaAgent *coa_gathering_get_organization (CoaGathering *self, guint position);
gboolean coa_gathering_has_both (CoaGathering *self, guint one, guint other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaGathering, coa_gathering_free)

G_END_DECLS
