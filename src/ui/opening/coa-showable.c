/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-showable.h"

static gboolean
has_any (CoaCollection *collection, const char *list)
{
  g_autoptr (GListModel) items = NULL;

  g_object_get (collection, list, &items, NULL);
  return g_list_model_get_n_items (items) > 0;
}

/**
 * coa_showable:
 * @collection: what was read
 *
 * Returns: whether it is worth a window: there is something that has a page, or
 *   else nothing that is wrong. A file of something else is not
 */
gboolean
coa_showable (CoaCollection *collection)
{
  return has_any (collection, "coalitions") || has_any (collection, "topics") ||
         has_any (collection, "organizations") || has_any (collection, "persons") ||
         !has_any (collection, "problems");
}
