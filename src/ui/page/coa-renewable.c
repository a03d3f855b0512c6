/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-renewable.h"

/**
 * CoaRenewable:
 *
 * A page that stays in view when the files of a collection are read again.
 */
G_DEFINE_INTERFACE (CoaRenewable, coa_renewable, ADW_TYPE_NAVIGATION_PAGE)

static void
coa_renewable_default_init (CoaRenewableInterface *iface)
{
}

/**
 * coa_renewable_renew:
 * @self: a page
 * @collection: (transfer none): what was read from the same files
 *
 * Lets the page show the same things as they are told of now. What the user has
 * chosen on it stays, as far as it is there. A page that shows @collection
 * already stays as it is.
 *
 * Returns: whether anything is left to show
 */
gboolean
coa_renewable_renew (CoaRenewable *self, CoaCollection *collection)
{
  g_return_val_if_fail (COA_IS_RENEWABLE (self), FALSE);
  g_return_val_if_fail (COA_IS_COLLECTION (collection), FALSE);

  return COA_RENEWABLE_GET_IFACE (self)->renew (self, collection);
}

/**
 * coa_renewable_find:
 * @collection: (transfer none): what was read again
 * @old: (nullable): something that was told of before
 *
 * Returns: (transfer none) (nullable): what has the id of @old now, if it is of the
 *   same kind
 */
gpointer
coa_renewable_find (CoaCollection *collection, gpointer old)
{
  CoaItem *item = old == NULL ? NULL : coa_collection_lookup (collection, coa_item_get_id (old));

  return item == NULL || G_OBJECT_TYPE (item) != G_OBJECT_TYPE (old) ? NULL : item;
}
