/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_NAMED_ITEM (coa_named_item_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaNamedItem, coa_named_item, COA, NAMED_ITEM, CoaItem)

/**
 * CoaNamedItemClass:
 * @has_translated_name: whether the names of the bundled collection are
 *   messages of the program's catalogue
 *
 * How a class of named items differs from others.
 */
struct _CoaNamedItemClass {
  CoaItemClass parent_class;

  gboolean has_translated_name;
};

CoaText *coa_named_item_get_name (CoaNamedItem *self);
GListModel *coa_named_item_get_names (CoaNamedItem *self);
const char *coa_named_item_get_display_name (CoaNamedItem *self);

G_END_DECLS
