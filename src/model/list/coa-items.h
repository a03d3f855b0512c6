/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _CoaItems CoaItems;

GListModel *coa_items_ensure_list (CoaItems **items, GType item_type);
void coa_items_clear (CoaItems **items);

void coa_items_add (CoaItems **items, gpointer item);
void coa_items_take (CoaItems **items, gpointer item);
void coa_items_trim (CoaItems **items);
void coa_items_sort (CoaItems **items, GCompareFunc compare);
void coa_items_reorder (CoaItems **items, const gpointer *order);
void coa_items_remove_all_of (CoaItems **items, GHashTable *left_out);
gboolean coa_items_drop_last (CoaItems **items);

guint coa_items_get_length (const CoaItems *self);
gpointer coa_items_get (const CoaItems *self, guint position);

G_END_DECLS
