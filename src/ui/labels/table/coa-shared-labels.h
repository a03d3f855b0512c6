/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-item.h"

G_BEGIN_DECLS

char *coa_label_shared_title (gpointer object, CoaItem *item);
char *coa_label_shared_line (gpointer object, CoaItem *item);
char *coa_label_shared_item (gpointer object, CoaItem *item);
char *coa_label_shared_section (gpointer object, CoaItem *item);

G_END_DECLS
