/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_OPENING_PAGE (coa_opening_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaOpeningPage, coa_opening_page, COA, OPENING_PAGE, AdwBin)

GtkWidget *coa_opening_page_new (GFile *location);
void coa_opening_page_stop (CoaOpeningPage *self);

G_END_DECLS
