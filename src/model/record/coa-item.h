/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-record.h"

G_BEGIN_DECLS

#define COA_TYPE_ITEM (coa_item_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaItem, coa_item, COA, ITEM, CoaRecord)

/**
 * CoaItemTraits:
 * @COA_ITEM_HAS_ID: it has an id, by which others name it
 * @COA_ITEM_HAS_SOURCES: it may say which sources tell so
 * @COA_ITEM_IS_STATEMENT: it ought to say so, and there is a warning if it does not
 *
 * How a class of items differs from others.
 */
typedef enum {
  COA_ITEM_HAS_ID = 1 << 0,
  COA_ITEM_HAS_SOURCES = 1 << 1,
  COA_ITEM_IS_STATEMENT = 1 << 2,
} CoaItemTraits;

struct _CoaItemClass {
  CoaRecordClass parent_class;

  CoaItemTraits traits;
};

const char *coa_item_get_id (CoaItem *self);
GListModel *coa_item_get_sources (CoaItem *self);

const char *const *coa_item_get_id_place (CoaItem *self);
CoaItem *coa_item_of_id_place (gconstpointer place);

void coa_item_share_sources (CoaItem *self, CoaItem *other);
void coa_item_cite_on_page (CoaItem *self, CoaItem *page);

G_END_DECLS
