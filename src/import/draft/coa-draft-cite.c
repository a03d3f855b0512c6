/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "import/draft/coa-draft-private.h"
#include "model/json/coa-json.h"

/* What stands for a title in brackets, where nobody said the title. */
static char *
describe_page (const char *url)
{
  const char *host = strstr (url, "//") + 2;

  return g_strdup_printf ("[%s]", host);
}

static const char *
add_source (CoaDraft *self, const char *url, const char *title)
{
  g_autofree char *shown = title != NULL ? g_strdup (title) : describe_page (url);
  JsonObject *source =
    coa_draft_add (self, "sources", shown, url != NULL ? strstr (url, "//") + 2 : NULL);

  if (url != NULL) {
    json_object_set_string_member (source, "type", "webpage");
    json_object_set_string_member (source, "URL", url);
  }
  return json_object_get_string_member (source, "id");
}

/**
 * coa_draft_cite:
 * @self: a draft
 * @url: (nullable): the http or https address of a page
 * @title: (nullable): its title, which must be there where no address is
 *
 * Names a source, which is added to the draft once.
 *
 * Returns: (transfer full) (nullable): the id of the source, or %NULL if @url is
 *   no address that can be opened
 */
char *
coa_draft_cite (CoaDraft *self, const char *url, const char *title)
{
  const char *key = url != NULL ? url : title;
  const char *id;

  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);
  g_return_val_if_fail (key != NULL && *key != '\0', NULL);

  if (url != NULL && !coa_json_is_link (url))
    return NULL;

  id = g_hash_table_lookup (self->pages, key);
  if (id == NULL) {
    id = add_source (self, url, title);
    g_hash_table_insert (self->pages, g_strdup (key), g_strdup (id));
  }
  return g_strdup (id);
}
