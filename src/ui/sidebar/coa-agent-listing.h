/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

GListModel *coa_list_agents (gpointer object, CoaCollection *collection) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
