/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"

G_BEGIN_DECLS

char *coa_label_coalition_line (gpointer object, CoaCoalition *coalition);
char *coa_label_coalition_kind (gpointer object, CoaCoalition *coalition);
char *coa_label_coalition_communities (gpointer object, CoaCoalition *coalition);
char *coa_label_coalition_status (gpointer object, CoaCoalition *coalition);
char *coa_label_coalition_slogan (gpointer object, CoaCoalition *coalition);
char *coa_label_coalition_summary (gpointer object, CoaCoalition *coalition);

G_END_DECLS
