/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/language/coa-language.h"

#include <string.h>

#include <glib/gi18n.h>

/* What a locale says after "@" that a language tag says too. */
static const char *
get_script (const char *modifier)
{
  static const struct {
    const char *modifier;
    const char *script;
  } scripts[] = {
    { "arabic", "Arab" },  { "cyrillic", "Cyrl" }, { "devanagari", "Deva" }, { "ethiopic", "Ethi" },
    { "iqtelif", "Latn" }, { "latin", "Latn" },    { "syriac", "Syrc" },
  };

  for (gsize i = 0; modifier != NULL && i < G_N_ELEMENTS (scripts); i++) {
    if (g_ascii_strcasecmp (modifier, scripts[i].modifier) == 0)
      return scripts[i].script;
  }
  return NULL;
}

/* The language tag of a locale as "sr_RS.UTF-8@latin"; NULL where it is none, as "C". */
static char *
tag_from_locale (const char *locale)
{
  g_auto (GStrv) parts = g_strsplit (locale, "@", 2);
  g_auto (GStrv) places = NULL;
  g_autofree char *tag = NULL;
  const char *script;

  if (parts[0] == NULL)
    return NULL;

  parts[0][strcspn (parts[0], ".")] = '\0';
  places = g_strsplit (parts[0], "_", 2);
  if (places[0] == NULL)
    return NULL;

  script = get_script (parts[1]);
  tag = g_strconcat (places[0], script != NULL ? "-" : "", script != NULL ? script : "",
                     places[1] != NULL ? "-" : "", places[1], NULL);
  if (!coa_language_is_valid_tag (tag) || g_ascii_strcasecmp (tag, "POSIX") == 0)
    return NULL;

  return g_steal_pointer (&tag);
}

static void
add_once (GPtrArray *tags, const char *tag)
{
  if (!g_ptr_array_find_with_equal_func (tags, tag, g_str_equal, NULL))
    g_ptr_array_add (tags, g_strdup (tag));
}

/**
 * coa_language_list_from_locales:
 * @locales: (array zero-terminated=1): names of locales
 *
 * Turns names of locales as [func@GLib.get_language_names] gives them into BCP
 * 47 language tags, without the locales C and POSIX. Kurmanji goes by two tags,
 * so who wants the one gets the other after it.
 *
 * Returns: (transfer full) (array zero-terminated=1): the tags, each once
 */
char **
coa_language_list_from_locales (const char *const *locales)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new_null_terminated (8, g_free, TRUE);

  for (; *locales != NULL; locales++) {
    g_autofree char *tag = tag_from_locale (*locales);

    if (tag == NULL)
      continue;

    add_once (tags, tag);
    if (g_str_equal (tag, "ku"))
      add_once (tags, "kmr");
    else if (g_str_equal (tag, "kmr"))
      add_once (tags, "ku");
  }
  return (char **) g_ptr_array_free (g_steal_pointer (&tags), FALSE);
}

/**
 * coa_language_get_wanted:
 *
 * Gives the user's languages, the best first, as they are when it is first
 * called.
 *
 * Returns: (transfer none) (array zero-terminated=1): BCP 47 language tags
 */
const char *const *
coa_language_get_wanted (void)
{
  static char **wanted;

  if (g_once_init_enter_pointer (&wanted))
    g_once_init_leave_pointer (&wanted, coa_language_list_from_locales (g_get_language_names ()));

  return (const char *const *) wanted;
}

/* How long @range is without its last subtag, and without a singleton that then would be the last;
 * 0 if nothing is left. */
static gsize
shorten_range (const char *range, gsize length)
{
  do {
    while (length > 0 && range[length - 1] != '-')
      length--;
    length -= length > 0 ? 1 : 0;
  } while (length == 1 || (length > 1 && range[length - 2] == '-'));
  return length;
}

/* 0 if @tag is @range, 1 if it starts with it, and 2 more for each time that the end of @range is
 * left out for that; otherwise %COA_LANGUAGE_NO_RANK. */
static guint
rank_by_range (const char *tag, const char *range)
{
  guint rank = 0;

  for (gsize length = strlen (range); length > 0; length = shorten_range (range, length)) {
    if (g_ascii_strncasecmp (tag, range, length) == 0 && tag[length] == '\0')
      return rank;
    if (g_ascii_strncasecmp (tag, range, length) == 0 && tag[length] == '-')
      return rank + 1;
    rank += 2;
  }
  return COA_LANGUAGE_NO_RANK;
}

/**
 * coa_language_get_rank:
 * @tag: (nullable): a BCP 47 language tag
 * @wanted: (array zero-terminated=1): BCP 47 language ranges, the best first
 *
 * Tells how well a language fits what is wanted, by lookup (RFC 4647 section
 * 3.4), where "ar" also finds "ar-EG" if there is nothing nearer.
 *
 * Returns: the less the better, or %COA_LANGUAGE_NO_RANK if it does not fit
 */
guint
coa_language_get_rank (const char *tag, const char *const *wanted)
{
  for (guint i = 0; tag != NULL && wanted[i] != NULL; i++) {
    guint rank = rank_by_range (tag, wanted[i]);

    if (rank != COA_LANGUAGE_NO_RANK)
      return i * 256 + MIN (rank, 255);
  }
  return COA_LANGUAGE_NO_RANK;
}

/**
 * coa_language_get_translated:
 *
 * Gives the language that the program's messages are translated into, which the
 * header of their catalogue says.
 *
 * Returns: (transfer none) (nullable): a BCP 47 language tag, or %NULL if there
 *   is no catalogue for the user's languages
 */
const char *
coa_language_get_translated (void)
{
  /* The header is the translation of the empty message. */
  static const char message[] = "";
  static const char field[] = "\nLanguage: ";
  const char *header = dgettext (GETTEXT_PACKAGE, message);
  const char *start = strstr (header, field);
  g_autofree char *locale = NULL;
  g_autofree char *tag = NULL;

  if (start == NULL)
    return NULL;

  start += strlen (field);
  locale = g_strndup (start, strcspn (start, "\n"));
  tag = tag_from_locale (locale);
  return g_intern_string (tag);
}

/* clang-format would move each line more to the right than the one before. */
/* clang-format off */
static const struct {
  const char *language;
  const char *name;
} names[] = {
  { "aii", NC_ ("language", "Assyrian Neo-Aramaic") },
  { "ar", NC_ ("language", "Arabic") },
  { "az", NC_ ("language", "Azerbaijani") },
  { "ckb", NC_ ("language", "Kurdish (Sorani)") },
  { "de", NC_ ("language", "German") },
  { "en", NC_ ("language", "English") },
  { "fa", NC_ ("language", "Persian") },
  { "fr", NC_ ("language", "French") },
  { "he", NC_ ("language", "Hebrew") },
  { "kmr", NC_ ("language", "Kurdish (Kurmanji)") },
  { "ku", NC_ ("language", "Kurdish") },
  { "nl", NC_ ("language", "Dutch") },
  { "sv", NC_ ("language", "Swedish") },
  { "syr", NC_ ("language", "Syriac") },
  { "tk", NC_ ("language", "Turkmen") },
  { "tr", NC_ ("language", "Turkish") },
};
/* clang-format on */

/**
 * coa_language_get_known:
 * @position: a number, from 0
 *
 * Returns: (nullable): the tag of a language whose name is known, %NULL after the last
 */
const char *
coa_language_get_known (guint position)
{
  return position < G_N_ELEMENTS (names) ? names[position].language : NULL;
}

/**
 * coa_language_dup_name:
 * @tag: a BCP 47 language tag
 *
 * Gives the name of a language in the user's language.
 *
 * Returns: (transfer full): the name, or @tag if it is not known
 */
char *
coa_language_dup_name (const char *tag)
{
  gsize length;

  g_return_val_if_fail (tag != NULL, NULL);

  length = strcspn (tag, "-");
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    if (strlen (names[i].language) == length &&
        g_ascii_strncasecmp (tag, names[i].language, length) == 0)
      return g_strdup (g_dpgettext2 (NULL, "language", names[i].name));
  }
  return g_strdup (tag);
}
