/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-event.h"
#include "model/coalition/coa-member.h"
#include "model/document/coa-signature.h"

G_BEGIN_DECLS

GListModel *coa_list_event_participants (gpointer object,
                                         CoaEvent *event) G_GNUC_WARN_UNUSED_RESULT;
GListModel *coa_list_on_behalf_of (gpointer object,
                                   CoaParticipation *participation) G_GNUC_WARN_UNUSED_RESULT;
GListModel *coa_list_member_participants (gpointer object,
                                          CoaMember *member) G_GNUC_WARN_UNUSED_RESULT;
GListModel *coa_list_signature_participants (gpointer object,
                                             CoaSignature *signature) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
