/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "model/value/text/coa-text.h"
#include "test-locale.h"

#define HEADER "Content-Type: text/plain; charset=UTF-8\nLanguage: ar\n"

static gboolean
is_arabic (void)
{
  return g_str_has_prefix (setlocale (LC_ALL, NULL), "ar");
}

static void
test_one_language (void)
{
  g_autoptr (CoaText) text = coa_text_new (NULL, "Sûr", "ku");
  g_autoptr (CoaText) unknown = coa_text_new (NULL, "", NULL);

  g_assert_cmpstr (coa_text_get_string (text), ==, "Sûr");
  g_assert_cmpstr (coa_text_get_language (text), ==, "ku");
  g_assert_cmpstr (coa_text_get_original (text), ==, "Sûr");
  g_assert_cmpstr (coa_text_get_string (unknown), ==, "");
  g_assert_null (coa_text_get_language (unknown));
}

static void
test_choose (void)
{
  static const char *const languages[] = { "en", "ar-EG", "ar", "ckb", "zh-Hant", NULL };
  static const char *const strings[] = { "one", "two", "three", "four", "five", NULL };
  static const struct {
    const char *wanted[4];
    const char *string;
    const char *language;
  } cases[] = {
    { { NULL }, "one", "en" },
    { { "fr" }, "one", "en" },
    { { "ar" }, "three", "ar" },
    { { "ar-SY", "ar" }, "three", "ar" },
    { { "ar-EG", "ar" }, "two", "ar-EG" },
    { { "fr", "ckb" }, "four", "ckb" },
    { { "ckb-IQ", "ar" }, "four", "ckb" },
    { { "zh" }, "five", "zh-Hant" },
    { { "zh-Hant-TW" }, "five", "zh-Hant" },
    { { "en-GB" }, "one", "en" },
  };
  g_autoptr (CoaText) text = coa_text_new_map (NULL, languages, strings);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const char *language;

    g_assert_cmpstr (coa_text_choose (text, cases[i].wanted, &language), ==, cases[i].string);
    g_assert_cmpstr (language, ==, cases[i].language);
    g_assert_cmpstr (coa_text_choose (text, cases[i].wanted, NULL), ==, cases[i].string);
  }
  g_assert_cmpstr (coa_text_get_original (text), ==, "one");
}

static void
test_user_language (void)
{
  static const char *const languages[] = { "en", "ar", "tr", NULL };
  static const char *const strings[] = { "charter", "ميثاق", "bildirge", NULL };
  g_autoptr (CoaText) text = coa_text_new_map (NULL, languages, strings);
  const char *locale = setlocale (LC_ALL, NULL);
  guint expected = is_arabic () ? 1 : g_str_has_prefix (locale, "tr") ? 2 : 0;

  g_assert_cmpstr (coa_text_get_string (text), ==, strings[expected]);
  g_assert_cmpstr (coa_text_get_language (text), ==, languages[expected]);
}

/* A catalogue with the header and one message, as the GNU gettext manual lays it out: seven words,
 * then length and place of each message, then of each translation, then all of them. */
static void
write_catalogue (const char *path, const char *message, const char *translation)
{
  const guint32 first = (7 + 4 + 4) * sizeof (guint32);
  const guint32 second = first + 1;
  const guint32 third = second + (guint32) strlen (message) + 1;
  const guint32 fourth = third + sizeof (HEADER);
  const guint32 words[] = {
    0x950412de,
    0,
    2,
    7 * sizeof (guint32),
    11 * sizeof (guint32),
    0,
    0,
    0,
    first,
    (guint32) strlen (message),
    second,
    sizeof (HEADER) - 1,
    third,
    (guint32) strlen (translation),
    fourth,
  };
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GError) error = NULL;

  g_byte_array_append (bytes, (const guint8 *) words, sizeof (words));
  g_byte_array_append (bytes, (const guint8 *) "", 1);
  g_byte_array_append (bytes, (const guint8 *) message, (guint) strlen (message) + 1);
  g_byte_array_append (bytes, (const guint8 *) HEADER, sizeof (HEADER));
  g_byte_array_append (bytes, (const guint8 *) translation, (guint) strlen (translation) + 1);
  g_file_set_contents (path, (const char *) bytes->data, bytes->len, &error);
  g_assert_no_error (error);
}

static void
test_message (void)
{
  g_autoptr (CoaText) text = coa_text_new_message (NULL, "Federalism", "en");
  g_autoptr (CoaText) other = coa_text_new_message (NULL, "Not in the catalogue", "en");
  g_autoptr (CoaText) empty = coa_text_new_message (NULL, "", "en");
  const char *expected = is_arabic () ? "الفيدرالية" : "Federalism";

  g_assert_cmpstr (coa_text_get_string (text), ==, expected);
  g_assert_cmpstr (coa_text_get_language (text), ==, is_arabic () ? "ar" : "en");
  g_assert_cmpstr (coa_text_get_original (text), ==, "Federalism");
  g_assert_cmpstr (coa_text_get_string (other), ==, "Not in the catalogue");
  g_assert_cmpstr (coa_text_get_language (other), ==, "en");
  g_assert_cmpstr (coa_text_get_string (empty), ==, "");
  g_assert_cmpstr (coa_text_get_language (empty), ==, "en");
}

static void
test_shared (void)
{
  g_autoptr (CoaText) text = coa_text_new (NULL, "x", "en");
  g_autoptr (CoaText) shared = g_boxed_copy (COA_TYPE_TEXT, text);

  g_assert_true (shared == text);
}

/* However many they are, each string is found at its place, an empty one too. */
static void
test_nth (void)
{
  static const char *const languages[] = { "en", "ar", "ckb", "ku-Latn", NULL };
  static const char *const strings[] = { "one", "", "سێ", "çar", NULL };

  for (guint length = 1; length <= 4; length++) {
    g_auto (GStrv) some_languages = g_strdupv ((char **) languages);
    g_auto (GStrv) some_strings = g_strdupv ((char **) strings);
    g_autoptr (CoaText) text = NULL;

    for (guint i = length; i < 4; i++) {
      g_clear_pointer (&some_languages[i], g_free);
      g_clear_pointer (&some_strings[i], g_free);
    }
    text = coa_text_new_map (NULL, (const char *const *) some_languages,
                             (const char *const *) some_strings);

    g_assert_cmpuint (coa_text_get_length (text), ==, length);
    for (guint i = 0; i < length; i++) {
      const char *language;

      g_assert_cmpstr (coa_text_get_nth (text, i, &language), ==, strings[i]);
      g_assert_cmpstr (language, ==, languages[i]);
    }
  }
}

/* A file may have a million language tags, and is let go of again. */
static void
test_language_is_let_go (void)
{
  static const char *const languages[] = { "en", "x-kept-by-nobody", NULL };
  static const char *const strings[] = { "one", "two", NULL };
  g_autoptr (CoaText) text = coa_text_new_map (NULL, languages, strings);
  const char *language;

  g_assert_cmpstr (coa_text_get_nth (text, 1, &language), ==, "two");
  g_assert_cmpstr (language, ==, "x-kept-by-nobody");
  g_assert_true (g_quark_try_string (language) == 0);
}

int
main (int argc, char *argv[])
{
  g_autofree char *top = NULL;
  g_autofree char *language = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *catalogue = NULL;
  int result;

  if (!test_locale_is_there ())
    return 0;

  g_test_init (&argc, &argv, NULL);
  top = g_dir_make_tmp ("coalitions-XXXXXX", NULL);
  language = g_build_filename (top, "ar", NULL);
  folder = g_build_filename (language, "LC_MESSAGES", NULL);
  catalogue = g_build_filename (folder, GETTEXT_PACKAGE ".mo", NULL);
  g_mkdir_with_parents (folder, 0700);
  write_catalogue (catalogue, "Federalism", "الفيدرالية");
  bindtextdomain (GETTEXT_PACKAGE, top);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  g_test_add_func ("/text/one-language", test_one_language);
  g_test_add_func ("/text/choose", test_choose);
  g_test_add_func ("/text/user-language", test_user_language);
  g_test_add_func ("/text/message", test_message);
  g_test_add_func ("/text/shared", test_shared);
  g_test_add_func ("/text/nth", test_nth);
  g_test_add_func ("/text/language-is-let-go", test_language_is_let_go);
  result = g_test_run ();

  g_unlink (catalogue);
  g_rmdir (folder);
  g_rmdir (language);
  g_rmdir (top);
  return result;
}
