/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"

#include <libintl.h>
#include <locale.h>

#include "ui/item/list/coa-item-list.h"
#include "ui/window/coa-window.h"

enum {
  PATIENCE_SECONDS = 20,
  WAKE_MS = 20,
};

/* Whether the machine has the locale of the environment; if not, all tests are skipped. */
gboolean
ui_test_locale_is_there (void)
{
  if (setlocale (LC_ALL, "") != NULL)
    return TRUE;

  g_print ("1..0 # SKIP the locale %s is not on this machine\n", g_getenv ("LC_ALL"));
  return FALSE;
}

/* With the translations that were built with the program. */
void
ui_test_init (int *argc, char ***argv)
{
  g_autofree char *translations = NULL;

  gtk_test_init (argc, argv, NULL);
  adw_init ();

  /* GTK takes the locale C for tests. */
  setlocale (LC_ALL, "");
  translations = g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);
  bindtextdomain (GETTEXT_PACKAGE, translations);
  textdomain (GETTEXT_PACKAGE);
}

gint64
ui_test_deadline (void)
{
  return g_get_monotonic_time () + PATIENCE_SECONDS * G_TIME_SPAN_SECOND;
}

static gboolean
stay_awake (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* One turn of the main loop, which ends soon also when nothing happens. */
void
ui_test_iterate (gint64 deadline, const char *failure, const char *place)
{
  guint wake;

  if (g_get_monotonic_time () > deadline)
    g_error ("%s: %s", place, failure);

  wake = g_timeout_add (WAKE_MS, stay_awake, NULL);
  g_main_context_iteration (NULL, TRUE);
  g_source_remove (wake);
}

/* Lists get their rows a few a frame. */
static gboolean
is_filled (GtkWidget *widget)
{
  gboolean filled = TRUE;

  if (COA_IS_ITEM_LIST (widget) && gtk_widget_get_mapped (widget))
    g_object_get (widget, "filled", &filled, NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && filled;
       child = gtk_widget_get_next_sibling (child))
    filled = is_filled (child);

  return filled;
}

/* Waits until what has changed is drawn. */
void
ui_test_settle (gpointer widget)
{
  ui_test_wait (is_filled (widget));
  gtk_test_widget_wait_for_draw (widget);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* A drawn window with nothing but the widget. */
GtkWindow *
ui_test_show (gpointer child)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 800, 600);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  ui_test_settle (window);
  return GTK_WINDOW (window);
}

/* The program's window, drawn, with a coalition chosen if there is one. */
GtkWindow *
ui_test_show_window (CoaCollection *collection, GSettings *settings)
{
  GtkWindow *window = coa_window_new (NULL, collection, settings);

  gtk_window_present (window);
  ui_test_settle (window);
  return window;
}

static gboolean
has_size (GtkWindow *window, int width, int height)
{
  return gtk_widget_get_width (GTK_WIDGET (window)) == width &&
         gtk_widget_get_height (GTK_WIDGET (window)) == height;
}

void
ui_test_resize (GtkWindow *window, int width, int height)
{
  gtk_window_set_default_size (window, width, height);
  ui_test_wait (has_size (window, width, height));
  ui_test_settle (window);
}

/* Clicks the button with this label or tooltip, as the keyboard would. */
void
ui_test_click (gpointer from, const char *name)
{
  GtkWidget *button = ui_test_find_named (from, GTK_TYPE_WIDGET, name);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_true (gtk_widget_activate (button));
  ui_test_settle (button);
}

static void
caught (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_set_str ((char **) user_data, g_variant_get_string (parameter, NULL));
}

/* Keeps what this action of the program's window is activated with, in one that has none. */
void
ui_test_catch (GtkWindow *window, const char *action, char **value)
{
  const GActionEntry entries[] = { { action, caught, "s" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), value);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "win", G_ACTION_GROUP (group));
}

static void
freed (gpointer data, GObject *where_the_object_was)
{
  g_hash_table_remove (data, where_the_object_was);
}

static void
watch (GtkWidget *widget, GHashTable *left)
{
  /* GTK keeps one for all windows of a display. */
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkTooltipWindow"))
    return;

  g_hash_table_insert (left, widget, g_strdup (G_OBJECT_TYPE_NAME (widget)));
  g_object_weak_ref (G_OBJECT (widget), freed, left);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    watch (child, left);
}

/* Closes the window and fails if any widget in it is kept. */
void
ui_test_close (GtkWindow *window)
{
  g_autoptr (GHashTable) left = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  const gint64 deadline = ui_test_deadline ();

  watch (GTK_WIDGET (window), left);
  gtk_window_destroy (window);
  while (g_hash_table_size (left) > 0) {
    g_autoptr (GPtrArray) kept = g_hash_table_get_values_as_ptr_array (left);
    g_autofree char *names = NULL;

    g_ptr_array_add (kept, NULL);
    names = g_strjoinv (", ", (char **) kept->pdata);
    ui_test_iterate (deadline, names, "kept when the window was closed");
  }
}
