/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/list/coa-items.h"

G_BEGIN_DECLS

#define COA_TYPE_LIST (coa_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaList, coa_list, COA, LIST, GObject)

CoaList *coa_list_new (GType item_type) G_GNUC_WARN_UNUSED_RESULT;

void coa_list_take (CoaList *self, gpointer item);
void coa_list_sort (CoaList *self, GCompareFunc compare);
CoaItems **coa_list_get_items (CoaList *self);

guint coa_list_get_length (CoaList *self);
gpointer coa_list_get (CoaList *self, guint position);

G_END_DECLS
