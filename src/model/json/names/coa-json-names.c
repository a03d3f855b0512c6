/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/names/coa-json-names.h"

#include <string.h>

#include "model/value/text/coa-spelling.h"

/**
 * coa_json_names_new:
 * @owner: (nullable): the class of the records that have such members
 *
 * Returns: (transfer full): no names yet
 */
CoaJsonNames *
coa_json_names_new (gconstpointer owner)
{
  CoaJsonNames *self = g_new0 (CoaJsonNames, 1);

  self->owner = owner;
  self->keys = g_array_new (FALSE, FALSE, sizeof (guint64));
  self->names = g_ptr_array_new ();
  return self;
}

/**
 * coa_json_names_free:
 * @self: (transfer full): names
 *
 * Frees them.
 */
void
coa_json_names_free (CoaJsonNames *self)
{
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_free (self);
}

static gboolean
has (const CoaJsonNames *self, guint64 key, const char *name)
{
  const guint64 *keys = (const guint64 *) (gconstpointer) self->keys->data;

  for (guint i = 0; i < self->keys->len; i++) {
    if (keys[i] == key && strcmp (g_ptr_array_index (self->names, i), name) == 0)
      return TRUE;
  }
  return FALSE;
}

/**
 * coa_json_names_add:
 * @self: names
 * @name: (transfer none): a name, which is static
 *
 * Adds one that is not there yet.
 */
void
coa_json_names_add (CoaJsonNames *self, const char *name)
{
  guint64 key = coa_json_name_key (name);

  if (has (self, key, name))
    return;

  g_array_append_val (self->keys, key);
  g_ptr_array_add (self->names, (gpointer) name);
}

/**
 * coa_json_names_has:
 * @self: names
 * @member: the member of an object
 *
 * Returns: whether its name is one of them
 */
gboolean
coa_json_names_has (const CoaJsonNames *self, const CoaJsonValue *member)
{
  return has (self, member->name_key, member->name);
}

/* The characters of a name, as they are compared: “URL” and “url”, “source-id” and “source_id”
 * are one to who writes them. */
static glong
spell (const char *name, gunichar *letters)
{
  glong n = 0;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_unichar_tolower (g_utf8_get_char (at));

    if (n == COA_SPELLING_MAX_LENGTH)
      return -1;
    letters[n++] = c == '-' || c == ' ' ? '_' : c;
  }
  return n;
}

/* How far a name is from one that is known. That an id is asked for is easily forgotten. */
static guint
get_distance (const gunichar *wrong, glong n_wrong, const gunichar *right, glong n_right)
{
  static const gunichar id[] = { '_', 'i', 'd' };
  const glong n_id = G_N_ELEMENTS (id);

  if (n_right >= n_wrong + n_id && n_right <= n_wrong + n_id + 1 &&
      memcmp (wrong, right, (gsize) n_wrong * sizeof *wrong) == 0 &&
      memcmp (right + n_wrong, id, sizeof id) == 0)
    return 1;
  return coa_spelling_get_distance (wrong, n_wrong, right, n_right);
}

/**
 * coa_json_names_find_nearest:
 * @self: names
 * @name: another name, UTF-8
 *
 * Returns: (nullable): the one that was likely meant
 */
const char *
coa_json_names_find_nearest (const CoaJsonNames *self, const char *name)
{
  gunichar wrong[COA_SPELLING_MAX_LENGTH];
  gunichar right[COA_SPELLING_MAX_LENGTH];
  const glong n_wrong = spell (name, wrong);
  guint best = coa_spelling_get_reach (n_wrong + 1) + 1; /* few names are near each other */
  const char *nearest = NULL;

  if (n_wrong <= 0)
    return NULL;

  for (guint i = 0; i < self->names->len; i++) {
    const char *known = g_ptr_array_index (self->names, i);
    const glong n_right = spell (known, right);
    const guint distance = n_right < 0 ? best : get_distance (wrong, n_wrong, right, n_right);

    if (distance < best) {
      best = distance;
      nearest = known;
    }
  }
  return nearest;
}
