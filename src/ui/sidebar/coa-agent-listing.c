/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-agent-listing.h"

#include <gtk/gtk.h>

/**
 * coa_list_agents:
 * @object: (nullable): whose template calls
 * @collection: (nullable): a collection
 *
 * Returns: (transfer full): its people and organizations, without the coalitions,
 *   which have a list of their own
 */
GListModel *
coa_list_agents (gpointer object, CoaCollection *collection)
{
  static const char *const kinds[] = { "persons", "organizations" };
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);

  for (guint i = 0; collection != NULL && i < G_N_ELEMENTS (kinds); i++) {
    g_autoptr (GListModel) list = NULL;

    g_object_get (collection, kinds[i], &list, NULL);
    g_list_store_append (lists, list);
  }
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
}
