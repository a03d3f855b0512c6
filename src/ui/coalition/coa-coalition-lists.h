/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"

G_BEGIN_DECLS

GListModel *coa_list_differences (gpointer object, CoaCoalition *coalition);
GListModel *coa_list_remarks (gpointer object, CoaCoalition *coalition);
GListModel *coa_list_other_documents (gpointer object, CoaCoalition *coalition);
GListModel *coa_list_signed_documents (gpointer object, CoaCoalition *coalition);
GListModel *coa_list_members_without_signature (gpointer object, CoaCoalition *coalition);

G_END_DECLS
