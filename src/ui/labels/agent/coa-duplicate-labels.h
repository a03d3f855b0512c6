/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-item.h"

G_BEGIN_DECLS

char *coa_label_duplicate_kind (gpointer object, CoaItem *item);
char *coa_label_duplicate_name (gpointer object, CoaItem *item);
char *coa_label_duplicate_names (gpointer object, CoaItem *item);
char *coa_label_duplicate_line (gpointer object, CoaItem *item);
char *coa_label_duplicate_belongings (gpointer object, CoaItem *item);

G_END_DECLS
