/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-text.h"

#include <string.h>

#include <glib/gi18n.h>

/**
 * CoaText:
 *
 * A text in one language or in several.
 *
 * It follows the language maps of JSON-LD 1.1 (section 4.6.2): each string has
 * a BCP 47 language tag. The texts of the bundled collection are English
 * messages whose translations come through gettext. A text never changes.
 */
struct _CoaText {
  gatomicrefcount ref_count;
  gboolean is_message;
  guint n_strings;
  struct {
    const char *language; /* (nullable), interned */
    char *string;         /* (owned) (not nullable) */
  } strings[];
};

G_DEFINE_BOXED_TYPE (CoaText, coa_text, coa_text_ref, coa_text_unref)

static CoaText *
text_alloc (guint n_strings)
{
  CoaText *self = g_malloc0 (sizeof (CoaText) + n_strings * sizeof (self->strings[0]));

  g_atomic_ref_count_init (&self->ref_count);
  self->n_strings = n_strings;
  return self;
}

/**
 * coa_text_new:
 * @string: the text, UTF-8
 * @language: (nullable): its BCP 47 language tag, or %NULL if not known
 *
 * Makes a text in one language.
 *
 * Returns: (transfer full): the text
 */
CoaText *
coa_text_new (const char *string, const char *language)
{
  CoaText *self;

  g_return_val_if_fail (string != NULL, NULL);

  self = text_alloc (1);
  self->strings[0].language = g_intern_string (language);
  self->strings[0].string = g_strdup (string);
  return self;
}

/**
 * coa_text_new_message:
 * @string: the text, UTF-8
 * @language: (nullable): its BCP 47 language tag, or %NULL if not known
 *
 * Makes a text whose translations are in the program's gettext catalogue.
 *
 * Returns: (transfer full): the text
 */
CoaText *
coa_text_new_message (const char *string, const char *language)
{
  CoaText *self = coa_text_new (string, language);

  self->is_message = TRUE;
  return self;
}

/**
 * coa_text_new_map:
 * @languages: (array zero-terminated=1): BCP 47 language tags
 * @strings: (array zero-terminated=1): as many texts, UTF-8
 *
 * Makes a text in several languages. The first is taken where none of the
 * wanted languages is there.
 *
 * Returns: (transfer full): the text
 */
CoaText *
coa_text_new_map (const char *const *languages, const char *const *strings)
{
  guint n_strings = g_strv_length ((char **) strings);
  CoaText *self;

  g_return_val_if_fail (n_strings > 0, NULL);
  g_return_val_if_fail (g_strv_length ((char **) languages) == n_strings, NULL);

  self = text_alloc (n_strings);
  for (guint i = 0; i < n_strings; i++) {
    self->strings[i].language = g_intern_string (languages[i]);
    self->strings[i].string = g_strdup (strings[i]);
  }
  return self;
}

/**
 * coa_text_ref:
 * @self: a text
 *
 * Returns: (transfer full): @self, held once more
 */
CoaText *
coa_text_ref (CoaText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * coa_text_unref:
 * @self: (transfer full): a text
 *
 * Lets go of @self, and frees it when nobody holds it any more.
 */
void
coa_text_unref (CoaText *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < self->n_strings; i++)
    g_free (self->strings[i].string);
  g_free (self);
}

/* Whether the tag @language is @range or starts with it (RFC 4647 section 3.3.1). */
static gboolean
language_matches (const char *language, const char *range)
{
  gsize length = strlen (range);

  return language != NULL && g_ascii_strncasecmp (language, range, length) == 0 &&
         (language[length] == '\0' || language[length] == '-');
}

/**
 * coa_text_choose:
 * @self: a text
 * @wanted: (array zero-terminated=1): BCP 47 language ranges, the best first
 * @out_language: (out) (optional) (nullable) (transfer none): the language of
 *   what is returned
 *
 * Finds the string in the first wanted language that there is, by basic
 * filtering (RFC 4647 section 3.3.1); else the first string.
 *
 * Returns: (transfer none): the string, UTF-8
 */
const char *
coa_text_choose (const CoaText *self, const char *const *wanted, const char **out_language)
{
  guint chosen = 0;

  g_return_val_if_fail (self != NULL, NULL);

  for (gboolean found = FALSE; !found && *wanted != NULL; wanted++) {
    for (guint i = 0; !found && i < self->n_strings; i++) {
      found = language_matches (self->strings[i].language, *wanted);
      if (found)
        chosen = i;
    }
  }

  if (out_language != NULL)
    *out_language = self->strings[chosen].language;
  return self->strings[chosen].string;
}

/**
 * coa_text_get_string:
 * @self: a text
 *
 * Gives the text as the user reads it: translated by gettext if it is a
 * message, else in the best of the user's languages.
 *
 * Returns: (transfer none): the string, UTF-8
 */
const char *
coa_text_get_string (const CoaText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->is_message && *self->strings[0].string != '\0')
    return dgettext (GETTEXT_PACKAGE, self->strings[0].string);

  return coa_text_choose (self, g_get_language_names (), NULL);
}
