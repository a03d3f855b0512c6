/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/text/coa-text.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/value/language/coa-language.h"

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
  guint n_strings : 31;
  guint is_message : 1;
  guint32 later[]; /* where the second language begins, and those after it */
};

/* Behind that stand the strings, each after its language, which is empty if it is not known. */

G_DEFINE_BOXED_TYPE (CoaText, coa_text, coa_text_ref, coa_text_unref)

static char *
get_start (const CoaText *self, guint position)
{
  if (position == 0)
    return (char *) &self->later[self->n_strings - 1];
  return (char *) self + self->later[position - 1];
}

static const char *
get_string (const CoaText *self, guint position)
{
  const char *language = get_start (self, position);

  return language + strlen (language) + 1;
}

static const char *
get_language (const CoaText *self, guint position)
{
  const char *language = get_start (self, position);

  return *language != '\0' ? language : NULL;
}

/* A text is one piece of memory, as a collection may have a million of them. */
static CoaText *
text_new (CoaBlock **block, guint n_strings, const char *const *languages,
          const char *const *strings)
{
  CoaText *self = NULL;
  gsize size = sizeof (CoaText) + (n_strings - 1) * sizeof (self->later[0]);
  char *end;

  for (guint i = 0; i < n_strings; i++)
    size += (languages[i] != NULL ? strlen (languages[i]) : 0) + 1 + strlen (strings[i]) + 1;

  self = coa_block_cut (block, size);
  g_atomic_ref_count_init (&self->ref_count);
  self->is_message = FALSE;
  self->n_strings = n_strings & G_MAXINT;

  end = get_start (self, 0);
  for (guint i = 0; i < n_strings; i++) {
    if (i > 0)
      self->later[i - 1] = (guint32) (end - (char *) self);
    end = g_stpcpy (end, languages[i] != NULL ? languages[i] : "") + 1;
    end = g_stpcpy (end, strings[i]) + 1;
  }
  return self;
}

/**
 * coa_text_new:
 * @block: (inout) (nullable): as in [func@block_cut]
 * @string: the text, UTF-8
 * @language: (nullable): its BCP 47 language tag, or %NULL if not known
 *
 * Makes a text in one language.
 *
 * Returns: (transfer full): the text
 */
CoaText *
coa_text_new (CoaBlock **block, const char *string, const char *language)
{
  g_return_val_if_fail (string != NULL, NULL);

  return text_new (block, 1, &language, &string);
}

/**
 * coa_text_new_message:
 * @block: (inout) (nullable): as in [func@block_cut]
 * @string: the text, UTF-8
 * @language: (nullable): its BCP 47 language tag, or %NULL if not known
 *
 * Makes a text whose translations are in the program's gettext catalogue.
 *
 * Returns: (transfer full): the text
 */
CoaText *
coa_text_new_message (CoaBlock **block, const char *string, const char *language)
{
  CoaText *self = coa_text_new (block, string, language);

  g_return_val_if_fail (self != NULL, NULL);

  self->is_message = TRUE;
  return self;
}

/**
 * coa_text_new_map:
 * @block: (inout) (nullable): as in [func@block_cut]
 * @languages: (array zero-terminated=1): BCP 47 language tags
 * @strings: (array zero-terminated=1): as many texts, UTF-8
 *
 * Makes a text in several languages. The first is taken where none of the
 * wanted languages is there.
 *
 * Returns: (transfer full): the text
 */
CoaText *
coa_text_new_map (CoaBlock **block, const char *const *languages, const char *const *strings)
{
  guint n_strings = g_strv_length ((char **) strings);

  g_return_val_if_fail (n_strings > 0, NULL);
  g_return_val_if_fail (g_strv_length ((char **) languages) == n_strings, NULL);

  return text_new (block, n_strings, languages, strings);
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

  if (g_atomic_ref_count_dec (&self->ref_count))
    coa_block_free_piece (self);
}

/**
 * coa_text_choose:
 * @self: a text
 * @wanted: (array zero-terminated=1): BCP 47 language ranges, the best first
 * @out_language: (out) (optional) (nullable) (transfer none): the language of
 *   what is returned
 *
 * Finds the string in the language that fits @wanted best, as
 * [func@language_get_rank] tells; else the first string.
 *
 * Returns: (transfer none): the string, UTF-8
 */
const char *
coa_text_choose (const CoaText *self, const char *const *wanted, const char **out_language)
{
  guint chosen = 0;
  guint best = COA_LANGUAGE_NO_RANK;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (wanted != NULL, NULL);

  for (guint i = 0; i < self->n_strings; i++) {
    guint rank = coa_language_get_rank (get_language (self, i), wanted);

    if (rank < best) {
      best = rank;
      chosen = i;
    }
  }

  if (out_language != NULL)
    *out_language = get_language (self, chosen);
  return get_string (self, chosen);
}

/* The string that the user reads, and its language. */
static const char *
find_string (const CoaText *self, const char **language)
{
  const char *original = get_string (self, 0);
  const char *translated;

  if (!self->is_message)
    return coa_text_choose (self, coa_language_get_wanted (), language);

  /* The translation of an empty message is the header of the catalogue. */
  translated = *original != '\0' ? dgettext (GETTEXT_PACKAGE, original) : original;
  if (language != NULL && translated != original)
    *language = coa_language_get_translated ();
  else if (language != NULL)
    *language = get_language (self, 0);
  return translated;
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

  return find_string (self, NULL);
}

/**
 * coa_text_get_language:
 * @self: a text
 *
 * Gives the language of what [method@Text.get_string] returns.
 *
 * Returns: (transfer none) (nullable): a BCP 47 language tag, or %NULL if not
 *   known
 */
const char *
coa_text_get_language (const CoaText *self)
{
  const char *language = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  find_string (self, &language);
  return language;
}

/**
 * coa_text_get_original:
 * @self: a text
 *
 * Gives the text as it was first written, in whatever language.
 *
 * Returns: (transfer none): the first string, UTF-8
 */
const char *
coa_text_get_original (const CoaText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_string (self, 0);
}

/**
 * coa_text_get_length:
 * @self: a text
 *
 * Returns: in how many languages it is, from 1
 */
guint
coa_text_get_length (const CoaText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_strings;
}

/**
 * coa_text_get_nth:
 * @self: a text
 * @position: a number less than its length
 * @out_language: (out) (optional) (nullable) (transfer none): the language of
 *   what is returned
 *
 * Gives the text in one of its languages, as they were given.
 *
 * Returns: (transfer none): the string, UTF-8
 */
const char *
coa_text_get_nth (const CoaText *self, guint position, const char **out_language)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->n_strings, NULL);

  if (out_language != NULL)
    *out_language = get_language (self, position);
  return get_string (self, position);
}
