/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "model/value/coa-language.h"
#include "ui-test.h"
#include "ui/coa-application.h"

/* That a reader gets the program in the language of the locale. */

static const struct {
  const char *locale;
  const char *language;
  GtkTextDirection direction;
} languages[] = {
  { "C", NULL, GTK_TEXT_DIR_LTR },       { "ar_EG", "ar", GTK_TEXT_DIR_RTL },
  { "ckb_IQ", "ckb", GTK_TEXT_DIR_RTL }, { "fa_IR", "fa", GTK_TEXT_DIR_RTL },
  { "ku_TR", "kmr", GTK_TEXT_DIR_LTR },  { "tr_TR", "tr", GTK_TEXT_DIR_LTR },
};

static guint
find_language (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    if (g_str_has_prefix (setlocale (LC_ALL, NULL), languages[i].locale))
      return i;
  }
  g_assert_not_reached ();
}

static void
test_catalogue (void)
{
  g_assert_cmpstr (coa_language_get_translated (), ==, languages[find_language ()].language);
}

static void
test_direction (void)
{
  g_autoptr (CoaApplication) application = coa_application_new ();
  g_autoptr (GError) error = NULL;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, languages[find_language ()].direction);
}

int
main (int argc, char *argv[])
{
  if (!ui_test_locale_is_there ())
    return 0;

  ui_test_init (&argc, &argv);

  g_test_add_func ("/languages/catalogue", test_catalogue);
  g_test_add_func ("/languages/direction", test_direction);

  return g_test_run ();
}
