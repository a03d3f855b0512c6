/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/reading/coa-shared.h"

#include "model/value/coa-string-hash.h"
#include "model/value/date/coa-date.h"
#include "model/value/text/coa-text.h"

#define KEYS_SIZE (16 * 1024)

/**
 * coa_shared_new:
 *
 * Returns: (transfer full): nothing that is shared yet
 */
CoaShared *
coa_shared_new (void)
{
  CoaShared *self = g_rc_box_new0 (CoaShared);

  self->texts =
    g_hash_table_new_full (coa_string_hash, g_str_equal, NULL, (GDestroyNotify) coa_text_unref);
  self->words = g_hash_table_new_full (coa_string_hash, g_str_equal,
                                       (GDestroyNotify) g_ref_string_release, NULL);
  self->dates =
    g_hash_table_new_full (coa_string_hash, g_str_equal, NULL, (GDestroyNotify) coa_date_unref);
  self->citations = g_hash_table_new_full (coa_string_hash, g_str_equal, NULL, g_object_unref);
  self->keys = g_string_chunk_new (KEYS_SIZE);
  return self;
}

/**
 * coa_shared_ref:
 * @self: what is shared
 *
 * Returns: (transfer full): @self, held once more
 */
CoaShared *
coa_shared_ref (CoaShared *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  CoaShared *self = data;

  g_hash_table_unref (self->texts);
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->dates);
  g_hash_table_unref (self->citations);
  g_string_chunk_free (self->keys);
  coa_block_clear (&self->block);
  g_free (self->language);
}

/**
 * coa_shared_unref:
 * @self: (transfer full): what is shared
 *
 * Lets go of it. What the records have, they hold.
 */
void
coa_shared_unref (CoaShared *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * coa_shared_begin:
 * @self: what is shared
 * @language: (nullable): the language of the texts that come now
 * @is_bundled: whether they are messages of the program's catalogue
 *
 * Says that a file is read, or a part of one. The same words in another
 * language are another text.
 */
void
coa_shared_begin (CoaShared *self, const char *language, gboolean is_bundled)
{
  if (g_strcmp0 (self->language, language) != 0 || self->is_bundled != is_bundled)
    g_hash_table_remove_all (self->texts);

  g_set_str (&self->language, language);
  self->is_bundled = is_bundled;
}

/**
 * coa_shared_get_word:
 * @self: what is shared
 * @string: a string
 *
 * Returns: (transfer full): the same, to be freed with g_ref_string_release()
 */
char *
coa_shared_get_word (CoaShared *self, const char *string)
{
  char *word = g_hash_table_lookup (self->words, string);

  if (word == NULL) {
    word = g_ref_string_new (string);
    g_hash_table_add (self->words, word);
  }
  return g_ref_string_acquire (word);
}

/**
 * coa_shared_insert:
 * @self: what is shared
 * @table: its dates or its citations
 * @key: what stands in the file
 * @value: (transfer full): what that is
 *
 * Keeps @value for the next record that has it.
 */
void
coa_shared_insert (CoaShared *self, GHashTable *table, const char *key, gpointer value)
{
  g_hash_table_insert (table, g_string_chunk_insert (self->keys, key), value);
}
