/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-types.h"
#include "model/list/coa-list.h"
#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_DATED_ITEM (coa_dated_item_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaDatedItem, coa_dated_item, COA, DATED_ITEM, CoaItem)

/**
 * CoaDatedItemClass:
 * @date_need: whether there is nothing to tell without the date
 * @name_member: the JSON member that says what it is
 *
 * How a class of dated items differs from others.
 */
struct _CoaDatedItemClass {
  CoaItemClass parent_class;

  CoaJsonNeed date_need;
  const char *name_member;
};

CoaText *coa_dated_item_get_name (CoaDatedItem *self);
CoaDate *coa_dated_item_get_date (CoaDatedItem *self);
CoaText *coa_dated_item_get_date_note (CoaDatedItem *self);
CoaText *coa_dated_item_get_classification (CoaDatedItem *self);

GListModel *coa_dated_item_get_coalitions (CoaDatedItem *self);
CoaItems *coa_dated_item_peek_coalitions (CoaDatedItem *self);
int coa_dated_item_compare (gconstpointer a, gconstpointer b);
void coa_dated_item_sort_list (CoaList *list);

G_END_DECLS
