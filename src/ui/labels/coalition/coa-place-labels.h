/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-area.h"
#include "model/coalition/coa-coalition.h"

G_BEGIN_DECLS

CoaArea *coa_coalition_find_area (CoaCoalition *coalition);
char *coa_label_coalition_country (gpointer object, CoaCoalition *coalition);
int coa_rank_coalition_country (CoaCoalition *coalition);
char *coa_label_coalition_areas (gpointer object, CoaCoalition *coalition);

G_END_DECLS
