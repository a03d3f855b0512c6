/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"
#include "ui-test.h"
#include "ui/coa-application.h"
#include "ui/window/coa-window.h"

typedef void (*Check) (GApplication *application);

typedef struct {
  GApplication *application;
  Check check;
} Run;

static void
check_and_quit (gpointer data)
{
  const Run *run = data;

  run->check (run->application);
  g_application_quit (run->application);
}

/* Runs the program as the session bus starts it: as a service, without a window. */
static void
test_service (gconstpointer data)
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  CoaApplication *application = coa_application_new ();
  Run run = { G_APPLICATION (application), (Check) data };

  g_test_dbus_up (bus);
  g_application_set_flags (run.application, G_APPLICATION_IS_SERVICE);
  g_application_hold (run.application);
  g_idle_add_once (check_and_quit, &run);
  g_assert_cmpint (g_application_run (run.application, 0, NULL), ==, 0);
  g_assert_finalize_object (application);
  g_test_dbus_down (bus);
}

static void
answered (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  *(GVariant **) data = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  g_assert_no_error (error);
}

/* Calls a method as GNOME Shell does. */
static GVariant *
call (GApplication *application, const char *method, const char *arguments)
{
  GVariant *answer = NULL;

  g_dbus_connection_call (g_application_get_dbus_connection (application), APPLICATION_ID,
                          RESOURCE_PATH "/SearchProvider", "org.gnome.Shell.SearchProvider2",
                          method, g_variant_new_parsed (arguments), NULL, G_DBUS_CALL_FLAGS_NONE,
                          -1, NULL, answered, &answer);
  ui_test_wait (answer != NULL);
  return answer;
}

static void
check_find (GApplication *application)
{
  static const struct {
    const char *method;
    const char *arguments;
    const char *first;
  } cases[] = {
    { "GetInitialResultSet", "(['kanna'],)", "younadam-kanna" },
    { "GetInitialResultSet", "(['RAFIDEIN', 'national'],)", "al-rafidein-region" },
    { "GetInitialResultSet", "(['ائتلاف', 'النصر'],)", "al-nasr" },
    { "GetSubsearchResultSet", "(['al-nasr'], ['younadam', 'kan'])", "younadam-kanna" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GVariant) answer = call (application, cases[i].method, cases[i].arguments);
    g_autofree const char **ids = NULL;

    g_variant_get (answer, "(^a&s)", &ids);
    g_assert_cmpstr (ids[0], ==, cases[i].first);
  }
}

static void
check_find_nothing (GApplication *application)
{
  static const char *const arguments[] = { "(['zzzz'],)", "(@as [],)", "(['', ' '],)" };

  for (gsize i = 0; i < G_N_ELEMENTS (arguments); i++) {
    g_autoptr (GVariant) answer = call (application, "GetInitialResultSet", arguments[i]);
    g_autoptr (GVariant) ids = g_variant_get_child_value (answer, 0);

    g_assert_cmpuint (g_variant_n_children (ids), ==, 0);
  }
}

static void
check_describe (GApplication *application)
{
  g_autoptr (GVariant) answer = call (application, "GetResultMetas",
                                      "(['al-nasr', 'unknown', 'younadam-kanna', 'topic-women'],)");
  g_autoptr (GVariant) metas = g_variant_get_child_value (answer, 0);
  g_autoptr (GVariant) first = g_variant_get_child_value (metas, 0);
  const char *string;

  g_assert_cmpuint (g_variant_n_children (metas), ==, 2);
  g_assert_true (g_variant_lookup (first, "id", "&s", &string));
  g_assert_cmpstr (string, ==, "al-nasr");
  g_assert_true (g_variant_lookup (first, "name", "&s", &string));
  g_assert_cmpstr (string, ==, "Al Nasr Coalition");
  g_assert_true (g_variant_lookup (first, "description", "&s", &string));
  g_assert_nonnull (strstr (string, "2018"));
}

/* What is chosen in the overview opens in the window. */
static void
check_activate (GApplication *application)
{
  g_autoptr (GVariant) answer =
    call (application, "ActivateResult", "('damascus-declaration', ['damascus'], @u 0)");
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_autoptr (CoaItem) item = NULL;

  g_object_get (window, "item", &item, NULL);
  g_assert_cmpstr (coa_item_get_id (item), ==, "damascus-declaration");
  gtk_window_destroy (window);
}

/* The name of the program in the overview leads to all that is found. */
static void
check_launch_search (GApplication *application)
{
  g_autoptr (GVariant) answer = call (application, "LaunchSearch", "(['younadam', 'kan'], @u 0)");
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));
  GtkEditable *entry = ui_test_find (window, GTK_TYPE_SEARCH_ENTRY);

  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "younadam kan");
  ui_test_wait (ui_test_find_text (window, "People and Organizations (1)") != NULL);
  gtk_window_destroy (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_data_func ("/search-provider/find", check_find, test_service);
  g_test_add_data_func ("/search-provider/find-nothing", check_find_nothing, test_service);
  g_test_add_data_func ("/search-provider/describe", check_describe, test_service);
  g_test_add_data_func ("/search-provider/activate", check_activate, test_service);
  g_test_add_data_func ("/search-provider/launch-search", check_launch_search, test_service);

  return g_test_run ();
}
