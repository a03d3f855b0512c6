/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/writing/coa-canonical.h"
#include "import/draft/coa-draft.h"
#include "import/draft/id/coa-ids.h"
#include "import/draft/writing/coa-member-order.h"

static void
copy_header (JsonObject *collection, JsonObject *header)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, header);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    json_object_set_member (collection, name, json_node_copy (node));
}

static void
set_header (JsonObject *collection, const char *title, const char *language)
{
  g_autoptr (CoaIds) ids = coa_ids_new ();
  g_autofree char *id = coa_ids_take (ids, NULL, title, "collection");

  json_object_set_string_member (collection, "format", "coalitions-collection");
  json_object_set_int_member (collection, "version", 1);
  json_object_set_string_member (collection, "id", id);
  json_object_set_string_member (collection, "title", title);
  if (language != NULL)
    json_object_set_string_member (collection, "language", language);
}

static JsonArray *
to_json (GPtrArray *records)
{
  JsonArray *list = json_array_sized_new (records->len);

  for (guint i = 0; i < records->len; i++)
    json_array_add_object_element (list, json_object_ref (g_ptr_array_index (records, i)));
  return list;
}

/**
 * coa_draft_to_bytes:
 * @self: a draft
 * @title: the title of the collection
 * @language: (nullable): the language of texts that do not say theirs
 *
 * Returns: (transfer full): the file of the collection, in canonical form
 */
GBytes *
coa_draft_to_bytes (CoaDraft *self, const char *title, const char *language)
{
  g_autoptr (JsonObject) collection = json_object_new ();
  gsize length;
  char *json;

  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);
  g_return_val_if_fail (title != NULL && *title != '\0', NULL);

  copy_header (collection, coa_draft_get_header (self));
  set_header (collection, title, language);
  for (const CoaMemberOrder *list = coa_member_order_get (); list->name != NULL; list++) {
    GPtrArray *records = list->inside != NULL ? coa_draft_get_records (self, list->name) : NULL;

    if (records != NULL && records->len > 0)
      json_object_set_array_member (collection, list->name, to_json (records));
  }
  json = coa_canonical_write (collection, &length);
  return g_bytes_new_take (json, length);
}
