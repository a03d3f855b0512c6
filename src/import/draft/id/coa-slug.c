/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/id/coa-slug.h"

#include <string.h>

#include "import/draft/id/coa-latin-letters.h"

/* In bytes. A number may follow, and an id has 128 of them at most. */
#define MAX_NAME_LENGTH 64
#define MAX_ID_LENGTH 112

typedef struct {
  GString *slug; /* (owned) */
  const char *kept;
  gsize max_length;
  gboolean has_gap; /* whether something stands before the next letter that is none */
} Writing;

static void
append (Writing *self, const char *letters)
{
  if (*letters == '\0')
    return;
  if (self->has_gap && self->slug->len > 0)
    g_string_append_c (self->slug, '-');
  self->has_gap = FALSE;
  g_string_append (self->slug, letters);
}

/* What a character is in Latin letters and digits; %NULL if it is neither letter nor digit, or of
 * a script that is not known here. */
static const char *
find_letters (gunichar c, char *one)
{
  one[0] = '\0';
  one[1] = '\0';
  if (c < 0x80 && g_ascii_isalnum ((char) c))
    one[0] = g_ascii_tolower ((char) c);
  else if (g_unichar_isdigit (c))
    one[0] = (char) ('0' + g_unichar_digit_value (c));
  else if (!g_unichar_ismark (c) && c != '\'')
    return coa_latin_letters_find (c);
  return one;
}

static void
append_character (Writing *self, gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts = 1;
  char one[2];
  const char *letters = find_letters (c, one);

  if (letters != NULL) {
    append (self, letters);
    return;
  }
  if (c < 0x80 && strchr (self->kept, (char) c) != NULL && self->slug->len > 0) {
    g_string_append_c (self->slug, (char) c);
    self->has_gap = FALSE;
    return;
  }

  n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++) {
    letters = find_letters (parts[i], one);
    if (letters != NULL)
      append (self, letters);
    else
      self->has_gap = TRUE;
  }
}

static char *
slug_of (const char *text, const char *kept, gsize max_length)
{
  Writing self = { g_string_new (NULL), kept, max_length, FALSE };

  for (const char *at = text; *at != '\0' && self.slug->len < max_length;
       at = g_utf8_next_char (at))
    append_character (&self, g_utf8_get_char (at));
  g_string_truncate (self.slug, MIN (self.slug->len, max_length));
  while (self.slug->len > 0 && !g_ascii_isalnum (self.slug->str[self.slug->len - 1]))
    g_string_truncate (self.slug, self.slug->len - 1);

  if (self.slug->len > 0)
    return g_string_free_and_steal (self.slug);
  g_string_free (self.slug, TRUE);
  return NULL;
}

/**
 * coa_slug_of_name:
 * @name: a name, in any script
 *
 * Writes a name in small Latin letters, digits and hyphens, so that it is an id
 * that people can tell from others. How it is spoken it need not say.
 *
 * Returns: (transfer full) (nullable): the slug, if anything Latin is left
 */
char *
coa_slug_of_name (const char *name)
{
  return slug_of (name, "", MAX_NAME_LENGTH);
}

/**
 * coa_slug_of_id:
 * @id: an id of another system, as "ocd-person/0A1B" or an address
 *
 * Returns: (transfer full) (nullable): what is most like it of the ids that are
 *   allowed here, if anything is
 */
char *
coa_slug_of_id (const char *id)
{
  return slug_of (id, "._-", MAX_ID_LENGTH);
}
