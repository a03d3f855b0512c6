/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "model/source/coa-source.h"

G_BEGIN_DECLS

GListModel *coa_list_sources (gpointer object, CoaItem *item);
gboolean coa_list_has_items (gpointer object, GListModel *list);

G_END_DECLS
