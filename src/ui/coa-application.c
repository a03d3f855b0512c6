/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coa-application.h"

#include "config.h"
#include "model/collection/coa-collection.h"
#include "model/value/language/coa-language.h"
#include "ui/coa-about-dialog.h"
#include "ui/coa-command-line.h"
#include "ui/import/coa-import-actions.h"
#include "ui/opening/coa-location.h"
#include "ui/opening/coa-open-actions.h"
#include "ui/shell/coa-overview-search.h"
#include "ui/shortcuts/coa-shortcuts-dialog.h"
#include "ui/window/coa-window.h"

/**
 * CoaApplication:
 *
 * The program: it opens the bundled collection in a [class@Window], and each
 * file or folder that it is given in one of its own.
 *
 * A link `coalitions:ID` opens the page of what has this id.
 */
struct _CoaApplication {
  AdwApplication parent_instance;

  CoaCollection *collection;   /* (owned) (nullable) */
  GThread *reading;            /* (owned) (nullable): gives the collection */
  CoaOverviewSearch *overview; /* (owned) (nullable): while on the bus */
};

G_DEFINE_FINAL_TYPE (CoaApplication, coa_application, ADW_TYPE_APPLICATION)

static void
about_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  adw_dialog_present (coa_about_dialog_new (), GTK_WIDGET (window));
}

static void
shortcuts_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  adw_dialog_present (coa_shortcuts_dialog_new (), GTK_WIDGET (window));
}

static void
quit_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static const GActionEntry actions[] = {
  { "about", about_activated },
  { "quit", quit_activated },
  { "shortcuts", shortcuts_activated },
};

static void
report_problems (CoaCollection *collection)
{
  GListModel *problems = coa_collection_get_problems (collection);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    g_warning ("Bundled data: %s: %s: %s", coa_problem_get_file (problem),
               coa_problem_get_path (problem), coa_problem_get_message (problem));
  }
}

/* The toolkit does not know of each language that it is read from right to left. */
static void
follow_language (void)
{
  const char *language = coa_language_get_translated ();

  if (language != NULL)
    gtk_widget_set_default_direction (coa_language_is_right_to_left (language) ? GTK_TEXT_DIR_RTL
                                                                               : GTK_TEXT_DIR_LTR);
}

static gpointer
read_thread (gpointer data)
{
  return coa_collection_new_from_resource (RESOURCE_PATH "/collection");
}

/* The collection is read while the toolkit sets itself up, which takes longer. The locale is set
 * already, and must not be set again while it is asked for. */
static void
coa_application_startup (GApplication *application)
{
  CoaApplication *self = COA_APPLICATION (application);
  GtkApplication *gtk_application = GTK_APPLICATION (application);

  if (!gtk_is_initialized ())
    gtk_disable_setlocale ();
  self->reading = g_thread_try_new ("collection", read_thread, NULL, NULL);
  G_APPLICATION_CLASS (coa_application_parent_class)->startup (application);
  follow_language ();

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  coa_open_actions_add (gtk_application);
  coa_import_actions_add (gtk_application);
  gtk_application_set_accels_for_action (gtk_application, "app.quit",
                                         (const char *[]) { "<Control>q", NULL });
  gtk_application_set_accels_for_action (gtk_application, "app.shortcuts",
                                         (const char *[]) { "<Control>question", NULL });
}

static gboolean
is_same_location (GFile *a, GFile *b)
{
  return a == NULL || b == NULL ? a == b : coa_location_equal (a, b);
}

/* The window that shows the collection of these files, or the bundled one if %NULL. */
static GtkWindow *
ensure_window (CoaApplication *self, GFile *location)
{
  GtkApplication *application = GTK_APPLICATION (self);
  GList *windows = gtk_application_get_windows (application);
  g_autoptr (GSettings) settings = NULL;

  for (GList *link = windows; link != NULL; link = link->next)
    if (COA_IS_WINDOW (link->data) &&
        is_same_location (location, coa_window_get_location (link->data)))
      return link->data;

  settings = g_settings_new (APPLICATION_ID);
  if (location != NULL)
    return coa_window_new_for_location (application, location, settings);
  return coa_window_new (application, coa_application_get_collection (self), settings);
}

static void
coa_application_activate (GApplication *application)
{
  gtk_window_present (ensure_window (COA_APPLICATION (application), NULL));
}

/* The id in a link such as `coalitions:hamgami`, which a file system may have
 * turned into `coalitions:///hamgami`. */
static char *
dup_id (GFile *link)
{
  g_autofree char *uri = g_file_get_uri (link);
  const char *id = uri + strlen ("coalitions:");

  while (*id == '/')
    id++;
  return g_utf8_make_valid (id, -1);
}

static void
coa_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++) {
    const gboolean is_link = g_file_has_uri_scheme (files[i], "coalitions");
    GtkWindow *window = ensure_window (COA_APPLICATION (application), is_link ? NULL : files[i]);

    if (is_link) {
      g_autofree char *id = dup_id (files[i]);

      gtk_widget_activate_action (GTK_WIDGET (window), "win.open", "s", id);
    }
    gtk_window_present (window);
  }
}

static int
coa_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  return coa_command_line_handle (options);
}

static gboolean
coa_application_dbus_register (GApplication *application, GDBusConnection *connection,
                               const char *object_path, GError **error)
{
  CoaApplication *self = COA_APPLICATION (application);
  g_autofree char *provider_path = g_strconcat (object_path, "/SearchProvider", NULL);

  if (!G_APPLICATION_CLASS (coa_application_parent_class)
         ->dbus_register (application, connection, object_path, error))
    return FALSE;

  self->overview = coa_overview_search_new (application);
  return coa_overview_search_export (self->overview, connection, provider_path, error);
}

static void
coa_application_dbus_unregister (GApplication *application, GDBusConnection *connection,
                                 const char *object_path)
{
  CoaApplication *self = COA_APPLICATION (application);

  if (self->overview != NULL)
    coa_overview_search_unexport (self->overview);
  g_clear_object (&self->overview);

  G_APPLICATION_CLASS (coa_application_parent_class)
    ->dbus_unregister (application, connection, object_path);
}

static void
coa_application_dispose (GObject *object)
{
  CoaApplication *self = COA_APPLICATION (object);

  g_clear_object (&self->overview);
  if (self->reading != NULL)
    g_object_unref (g_thread_join (g_steal_pointer (&self->reading)));
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_application_parent_class)->dispose (object);
}

static void
coa_application_class_init (CoaApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_application_dispose;
  application_class->startup = coa_application_startup;
  application_class->activate = coa_application_activate;
  application_class->open = coa_application_open;
  application_class->handle_local_options = coa_application_handle_local_options;
  application_class->dbus_register = coa_application_dbus_register;
  application_class->dbus_unregister = coa_application_dbus_unregister;
}

static void
coa_application_init (CoaApplication *self)
{
  coa_command_line_describe (G_APPLICATION (self));
}

/**
 * coa_application_new:
 *
 * Returns: (transfer full): the program, not yet running
 */
CoaApplication *
coa_application_new (void)
{
  return g_object_new (COA_TYPE_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path",
                       RESOURCE_PATH, "flags", G_APPLICATION_HANDLES_OPEN, NULL);
}

/**
 * coa_application_get_collection:
 * @self: the program
 *
 * Waits for the bundled collection when it is first asked for.
 *
 * Returns: (transfer none): the collection
 */
CoaCollection *
coa_application_get_collection (CoaApplication *self)
{
  g_return_val_if_fail (COA_IS_APPLICATION (self), NULL);

  if (self->collection == NULL) {
    self->collection =
      self->reading != NULL ? g_thread_join (g_steal_pointer (&self->reading)) : read_thread (NULL);
    report_problems (self->collection);
  }
  return self->collection;
}

/* Shows the window, and lets it do something with a text. */
static void
act_in_window (CoaApplication *self, const char *action, const char *text)
{
  GtkWindow *window = ensure_window (self, NULL);

  gtk_widget_activate_action (GTK_WIDGET (window), action, "s", text);
  gtk_window_present (window);
}

/**
 * coa_application_open_item:
 * @self: the program
 * @id: the id of something in the collection
 *
 * Shows the page of something.
 */
void
coa_application_open_item (CoaApplication *self, const char *id)
{
  g_return_if_fail (COA_IS_APPLICATION (self));
  g_return_if_fail (id != NULL);

  act_in_window (self, "win.open", id);
}

/**
 * coa_application_search:
 * @self: the program
 * @text: what to look for, UTF-8
 *
 * Shows what a search finds.
 */
void
coa_application_search (CoaApplication *self, const char *text)
{
  g_return_if_fail (COA_IS_APPLICATION (self));
  g_return_if_fail (text != NULL);

  act_in_window (self, "win.find", text);
}
