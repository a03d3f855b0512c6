/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/shortcuts/coa-shortcut-row.h"
#include "ui/shortcuts/coa-shortcuts-dialog.h"

static void
test_row (void)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row =
    g_object_new (COA_TYPE_SHORTCUT_ROW, "title", "Do <this> & that", "accelerator", NULL, NULL);
  GtkWindow *window;
  g_autofree char *accelerator = NULL;

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  window = ui_test_show (list);
  g_object_set (row, "accelerator", "<Control>Page_Down", NULL);
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (window, "Do <this> & that"));
  g_assert_nonnull (ui_test_find_text (window, "Ctrl+Page Down"));
  g_object_get (row, "accelerator", &accelerator, NULL);
  g_assert_cmpstr (accelerator, ==, "<Control>Page_Down");

  g_object_set (row, "accelerator", "no key", NULL);
  g_assert_null (ui_test_find_text (window, "no key"));
  ui_test_close (window);
}

static void
test_dialog (void)
{
  static const char *const texts[] = { "Keyboard Shortcuts", "Search", "Ctrl+F",  "Ctrl+Q",
                                       "Ctrl+Page Down",     "F9",     "Alt+Left" };
  GtkWindow *window = ui_test_show (gtk_label_new ("behind"));
  AdwDialog *dialog = coa_shortcuts_dialog_new ();

  adw_dialog_present (dialog, GTK_WIDGET (window));
  ui_test_wait (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  ui_test_settle (window);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    ui_test_wait (ui_test_find_text (dialog, texts[i]) != NULL);
  adw_dialog_close (dialog);
  ui_test_wait (ui_test_find (window, COA_TYPE_SHORTCUTS_DIALOG) == NULL);
  ui_test_close (window);
}

/* Each row tells of keys that GTK understands. */
static void
test_all_have_keys (void)
{
  GtkWindow *window = ui_test_show (gtk_label_new ("behind"));
  AdwDialog *dialog = coa_shortcuts_dialog_new ();
  g_auto (GStrv) texts = NULL;

  adw_dialog_present (dialog, GTK_WIDGET (window));
  ui_test_wait (ui_test_count (dialog, COA_TYPE_SHORTCUT_ROW) > 5);
  ui_test_settle (window);
  texts = ui_test_texts (dialog);
  for (gsize i = 0; texts[i] != NULL; i++)
    g_assert_cmpstr (texts[i], !=, "");
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/shortcut-row/keys", test_row);
  g_test_add_func ("/shortcuts-dialog/texts", test_dialog);
  g_test_add_func ("/shortcuts-dialog/all-have-keys", test_all_have_keys);

  return g_test_run ();
}
