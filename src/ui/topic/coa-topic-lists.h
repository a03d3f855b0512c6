/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-topic.h"

G_BEGIN_DECLS

GListModel *coa_list_goals_for (gpointer object, CoaTopic *topic);
GListModel *coa_list_goals_against (gpointer object, CoaTopic *topic);

G_END_DECLS
