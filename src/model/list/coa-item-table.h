/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-item.h"

G_BEGIN_DECLS

typedef struct _CoaItemTable CoaItemTable;

CoaItemTable *coa_item_table_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_item_table_free (CoaItemTable *self);

gboolean coa_item_table_add (CoaItemTable *self, CoaItem *item);
CoaItem *coa_item_table_lookup (CoaItemTable *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaItemTable, coa_item_table_free)

G_END_DECLS
