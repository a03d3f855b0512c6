/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/language/coa-language-tag.h"

#include <string.h>

/* The grammar has no end. RFC 5646 section 4.4.1 asks for 35 at least. */
#define MAX_LENGTH 100

typedef gboolean (*CharacterTest) (char c);

static gboolean
is_alpha (char c)
{
  return g_ascii_isalpha (c);
}

static gboolean
is_digit (char c)
{
  return g_ascii_isdigit (c);
}

static gboolean
is_alphanumeric (char c)
{
  return g_ascii_isalnum (c);
}

/* Moves @at past the subtag there if it has @min to @max characters that all pass @test. */
static gboolean
take (const char **at, gsize min, gsize max, CharacterTest test)
{
  gsize length = strcspn (*at, "-");

  if (length < min || length > max)
    return FALSE;

  for (gsize i = 0; i < length; i++) {
    if (!test ((*at)[i]))
      return FALSE;
  }

  *at += length + ((*at)[length] == '-' ? 1 : 0);
  return TRUE;
}

static gboolean
take_language (const char **at)
{
  int n_extended = 0;

  if (!take (at, 2, 3, is_alpha))
    return take (at, 4, 8, is_alpha);

  while (n_extended < 3 && take (at, 3, 3, is_alpha))
    n_extended++;
  return TRUE;
}

static gboolean
take_variant (const char **at)
{
  return take (at, 5, 8, is_alphanumeric) ||
         (g_ascii_isdigit (**at) && take (at, 4, 4, is_alphanumeric));
}

/* Takes a singleton and the subtags after it, each of @min to 8 characters; FALSE if it has none.
 */
static gboolean
take_extension (const char **at, gsize min)
{
  gboolean has_any = FALSE;

  take (at, 1, 1, is_alphanumeric);
  while (take (at, min, 8, is_alphanumeric))
    has_any = TRUE;
  return has_any;
}

static gboolean
is_private_use (const char *at)
{
  return (at[0] == 'x' || at[0] == 'X') && (at[1] == '-' || at[1] == '\0');
}

/**
 * coa_language_is_valid_tag:
 * @tag: any bytes
 *
 * Checks a language tag against the grammar of BCP 47 (RFC 5646 section 2.1).
 * Whether its subtags are registered is not looked at. The irregular tags that
 * the grammar has for the sake of the past, as "i-klingon", are refused, and so
 * are tags of more than 100 characters.
 *
 * Returns: whether @tag is well-formed
 */
gboolean
coa_language_is_valid_tag (const char *tag)
{
  const char *at = tag;

  g_return_val_if_fail (tag != NULL, FALSE);

  if (strnlen (tag, MAX_LENGTH + 1) > MAX_LENGTH || g_str_has_suffix (tag, "-"))
    return FALSE;

  if (!is_private_use (at)) {
    if (!take_language (&at))
      return FALSE;

    take (&at, 4, 4, is_alpha); /* script */
    if (!take (&at, 2, 2, is_alpha))
      take (&at, 3, 3, is_digit); /* region */
    while (take_variant (&at))
      continue;
    while (g_ascii_isalnum (at[0]) && at[1] == '-' && !is_private_use (at)) {
      if (!take_extension (&at, 2))
        return FALSE;
    }
  }

  if (is_private_use (at) && !take_extension (&at, 1))
    return FALSE;

  return *at == '\0';
}

static const char *const right_to_left_scripts[] = {
  "adlm", "arab", "aran", "armi", "avst", "chrs", "cprt", "elym", "gara", "hatr", "hebr",
  "hung", "khar", "lydi", "mand", "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo",
  "orkh", "ougr", "palm", "phli", "phlp", "phnx", "prti", "rohg", "samr", "sarb", "sogd",
  "sogo", "syrc", "syre", "syrj", "syrn", "thaa", "todr", "yezi", NULL,
};

/* Languages that are mostly written in one of these scripts. */
static const char *const right_to_left_languages[] = {
  "acm", "acq", "acw", "acx", "adf", "aeb", "aec", "afb", "aii", "ajp", "apc", "apd", "ar",  "arb",
  "arc", "arq", "ars", "ary", "arz", "azb", "bal", "bgn", "bqi", "brh", "ckb", "cld", "dv",  "fa",
  "glk", "hac", "haz", "he",  "iw",  "ji",  "jrb", "khw", "ks",  "lad", "lki", "lrc", "luz", "mid",
  "myz", "mzn", "nqo", "ota", "pbt", "pbu", "pes", "pnb", "prs", "ps",  "pst", "rhg", "sam", "sd",
  "sdh", "shu", "skr", "syc", "syr", "ug",  "ur",  "uzs", "yi",  NULL,
};

/* Languages that are written in one of these scripts in some places. */
static const char *const right_to_left_places[] = {
  "az-iq", "az-ir", "kk-af", "kk-cn", "kk-ir", "ky-cn", "pa-pk", "tg-pk", "uz-af", NULL,
};

/**
 * coa_language_is_right_to_left:
 * @tag: (nullable): a BCP 47 language tag
 *
 * Tells the direction of a language, by the script in its tag, or else by the
 * script it is mostly written in.
 *
 * Returns: whether the language is written from right to left
 */
gboolean
coa_language_is_right_to_left (const char *tag)
{
  g_autofree char *lower = g_ascii_strdown (tag != NULL ? tag : "", -1);
  g_auto (GStrv) subtags = g_strsplit (lower, "-", -1);
  g_autofree char *place = NULL;

  if (subtags[0] == NULL || strlen (subtags[0]) < 2)
    return FALSE;

  for (guint i = 1; subtags[i] != NULL && strlen (subtags[i]) > 1; i++) {
    if (strlen (subtags[i]) == 4 && g_ascii_isalpha (*subtags[i]))
      return g_strv_contains (right_to_left_scripts, subtags[i]);
    if (strlen (subtags[i]) == 2 && place == NULL)
      place = g_strdup_printf ("%s-%s", subtags[0], subtags[i]);
  }

  return g_strv_contains (right_to_left_languages, subtags[0]) ||
         (place != NULL && g_strv_contains (right_to_left_places, place));
}
