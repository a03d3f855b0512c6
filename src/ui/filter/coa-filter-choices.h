/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"
#include "ui/filter/coa-coalition-filter.h"

G_BEGIN_DECLS

void coa_filter_choices_fill (AdwComboRow *row, CoaCollection *collection, CoaFilterPart part,
                              const CoaFilter *asked);
gpointer coa_filter_choices_get_item (AdwComboRow *row);
const char *coa_filter_choices_get_text (AdwComboRow *row);

int coa_filter_choices_find_first_year (CoaCollection *collection);
int coa_filter_choices_find_this_year (void);

G_END_DECLS
