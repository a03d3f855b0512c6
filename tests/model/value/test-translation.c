/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/language/coa-translation.h"
#include "test-locale.h"

/* How much is translated is counted when the program is built. */
static void
test_status (void)
{
  static const char *const cases[][2] = {
    { "ar", "^Translation into Arabic: .*\\b\\d+ % done" },
    { "ckb", "^Translation into Kurdish \\(Sorani\\): .*\\b\\d+ % done" },
    { "fa", "^Translation into Persian: .*\\b\\d+ % done" },
    { "kmr", "^Translation into Kurdish \\(Kurmanji\\): .*\\b\\d+ % done" },
    { "tr", "^Translation into Turkish: .*\\b\\d+ % done" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *status = coa_translation_dup_status (cases[i][0]);

    g_assert_nonnull (status);
    g_test_message ("%s", status);
    g_assert_true (g_regex_match_simple (cases[i][1], status, G_REGEX_DEFAULT, 0));
  }
}

static void
test_no_translation (void)
{
  g_assert_null (coa_translation_dup_status (NULL));
  g_assert_null (coa_translation_dup_status ("en"));
  g_assert_null (coa_translation_dup_status ("ar-EG"));
}

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/translation/status", test_status);
  g_test_add_func ("/translation/no-translation", test_no_translation);
  return g_test_run ();
}
