/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-community.h"

/**
 * CoaCommunity:
 *
 * The people whom somebody says they represent, as Turkmen or Yazidis.
 */
struct _CoaCommunity {
  CoaNamedItem parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaCommunity, coa_community, COA_TYPE_NAMED_ITEM)

static void
coa_community_class_init (CoaCommunityClass *klass)
{
  COA_NAMED_ITEM_CLASS (klass)->has_translated_name = TRUE;
}

static void
coa_community_init (CoaCommunity *self)
{
}
