/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/navigation/coa-pages.h"

G_BEGIN_DECLS

#define COA_TYPE_PLACE (coa_place_get_type ())

G_DECLARE_FINAL_TYPE (CoaPlace, coa_place, COA, PLACE, GObject)

CoaPlace *coa_place_new (CoaPages *pages) G_GNUC_WARN_UNUSED_RESULT;

void coa_place_renew (CoaPlace *self, CoaCollection *collection);
void coa_place_return (CoaPlace *self, CoaPages *pages);

G_END_DECLS
