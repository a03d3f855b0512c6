/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_SIDEBAR_SELECTION (coa_sidebar_selection_get_type ())

G_DECLARE_FINAL_TYPE (CoaSidebarSelection, coa_sidebar_selection, COA, SIDEBAR_SELECTION, AdwBin)

gboolean coa_sidebar_selection_renew (CoaSidebarSelection *self, CoaCollection *collection);

G_END_DECLS
