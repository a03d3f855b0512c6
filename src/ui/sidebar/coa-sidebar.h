/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/coalition/coa-coalition.h"
#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_SIDEBAR (coa_sidebar_get_type ())

G_DECLARE_FINAL_TYPE (CoaSidebar, coa_sidebar, COA, SIDEBAR, AdwNavigationPage)

void coa_sidebar_start_search (CoaSidebar *self);
void coa_sidebar_set_search (CoaSidebar *self, const char *text);
void coa_sidebar_end_search (CoaSidebar *self);
void coa_sidebar_open_result (CoaSidebar *self, int steps);
void coa_sidebar_start_selection (CoaSidebar *self);
gboolean coa_sidebar_renew (CoaSidebar *self, CoaCollection *collection);
void coa_sidebar_set_key_capture_widget (CoaSidebar *self, GtkWidget *widget);
CoaItem *coa_sidebar_get_neighbour (CoaSidebar *self, int steps) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
