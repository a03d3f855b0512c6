/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "config.h"
#include "model/value/text/coa-visible.h"
#include "ui-test.h"

/* Each text of the file turns the direction of what follows, ends an isolate that it did not begin,
 * and has an escape sequence. Wherever such a text is shown, that stands there by its code. */

static void
check_text (const char *text)
{
  gboolean has_hidden;
  g_autofree char *shown = coa_visible_text (text, &has_hidden);

  g_test_message ("%s", shown);
  g_assert_false (has_hidden);
}

static guint
count_codes (GtkWindow *window)
{
  g_auto (GStrv) texts = ui_test_texts (window);
  guint n_codes = 0;

  for (guint i = 0; texts[i] != NULL; i++) {
    check_text (texts[i]);
    n_codes += strstr (texts[i], "[U+202E]evil[U+2069][U+001B]") != NULL;
  }
  return n_codes;
}

static void
test_page (gconstpointer id)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("hidden-signs.json");
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GtkWindow *window = ui_test_show_window (collection, settings);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show", "s", id);
  ui_test_settle (window);
  g_assert_cmpuint (count_codes (window), >=, 5);
  ui_test_close (window);
}

static void
test_search (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("hidden-signs.json");
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GtkWindow *window = ui_test_show_window (collection, settings);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.find", "s", "evil");
  ui_test_settle (window);
  ui_test_wait (count_codes (window) >= 5);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  static const char *const ids[] = { "strange-coalition", "long-coalition", "strange-person",
                                     "strange-union", "strange-topic" };

  ui_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autofree char *path = g_strdup_printf ("/hidden-signs/page/%s", ids[i]);

    g_test_add_data_func (path, ids[i], test_page);
  }
  g_test_add_func ("/hidden-signs/search", test_search);

  return g_test_run ();
}
