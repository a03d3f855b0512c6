/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/id/coa-ids.h"

#include "import/draft/id/coa-slug.h"
#include "model/json/coa-json.h"
#include "model/value/coa-string-hash.h"

struct _CoaIds {
  GHashTable *taken;   /* (owned) (element-type utf8): a set */
  GHashTable *numbers; /* (owned) (element-type utf8 guint): the last one behind each slug */
};

/**
 * coa_ids_new:
 *
 * Returns: (transfer full): no ids yet
 */
CoaIds *
coa_ids_new (void)
{
  CoaIds *self = g_new (CoaIds, 1);

  self->taken = g_hash_table_new_full (coa_string_hash, g_str_equal, g_free, NULL);
  self->numbers = g_hash_table_new_full (coa_string_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * coa_ids_free:
 * @self: (transfer full): some ids
 *
 * Frees them.
 */
void
coa_ids_free (CoaIds *self)
{
  g_clear_pointer (&self->taken, g_hash_table_unref);
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_free (self);
}

/* Sets a number behind @slug where it stands alone already. One with which nothing begins, as a
 * kind, has a number in any case. */
static char *
add_number (CoaIds *self, const char *slug, gboolean is_kind)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, slug));
  char *id = NULL;

  if (number == 0 && !is_kind) {
    number = 1;
    id = g_strdup (slug);
  }
  while (id == NULL || g_hash_table_contains (self->taken, id)) {
    g_free (id);
    id = g_strdup_printf ("%s-%u", slug, ++number);
  }
  g_hash_table_insert (self->numbers, g_strdup (slug), GUINT_TO_POINTER (number));
  return id;
}

/**
 * coa_ids_take:
 * @self: some ids
 * @wanted_id: (nullable): the id that is wanted
 * @name: (nullable): the name of what is to have the id
 * @kind: what it is, as "person"
 *
 * Makes an id that nothing has yet: @wanted_id if it can be one, or else what is
 * most like it, or like @name, maybe with a number; or else @kind with a number.
 *
 * Returns: (transfer full): the id
 */
char *
coa_ids_take (CoaIds *self, const char *wanted_id, const char *name, const char *kind)
{
  g_autofree char *slug = NULL;
  char *id;

  if (wanted_id != NULL && coa_json_is_id (wanted_id) &&
      !g_hash_table_contains (self->taken, wanted_id)) {
    id = g_strdup (wanted_id);
  } else {
    if (wanted_id != NULL)
      slug = coa_slug_of_id (wanted_id);
    if (slug == NULL && name != NULL)
      slug = coa_slug_of_name (name);
    id = add_number (self, slug != NULL ? slug : kind, slug == NULL);
  }

  g_hash_table_add (self->taken, g_strdup (id));
  return id;
}
