/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/window/coa-window-private.h"

#include "config.h"
#include "import/coa-foreign-kind.h"
#include "ui/opening/coa-file-banners.h"
#include "ui/opening/coa-opening-page.h"
#include "ui/opening/coa-recent.h"
#include "ui/problems/coa-problems-page.h"

static void
show_contents (CoaWindow *self)
{
  if (gtk_widget_get_parent (self->opening) != NULL)
    adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), GTK_WIDGET (self->toasts));
  g_clear_object (&self->opening);
}

static void
show_opening (CoaWindow *self)
{
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), self->opening);
}

/* Where there is nothing to keep, what went wrong is told until it is tried again. */
static void
show_progress (CoaWindow *self)
{
  if (self->collection == NULL)
    g_object_set (self, "failure", NULL, NULL);
  show_opening (self);
}

static void
opened_cb (CoaWindow *self, CoaCollection *collection)
{
  if (self->collection == NULL) {
    g_object_set (self, "collection", collection, NULL);
    show_contents (self);
    self->wants_first = TRUE;
    coa_window_show_wanted (self);
  } else {
    show_contents (self);
    coa_window_renew (self, collection);
  }
  g_object_set (self, "failure", NULL, NULL);
  coa_recent_add (self->location);
}

/* What was read before is kept, also where there is nothing to be read any more. */
static void
failed_cb (CoaWindow *self, CoaProblem *problem)
{
  if (self->collection == NULL)
    show_opening (self);
  else
    show_contents (self);
  g_object_set (self, "failure", problem, NULL);
}

/* Who will not wait keeps what there was. */
static void
cancelled_cb (CoaWindow *self)
{
  coa_file_watch_remember (self->watch);
  if (self->collection == NULL)
    gtk_window_close (GTK_WINDOW (self));
  else
    show_contents (self);
}

/* What is shown stays in sight as long as there is nothing to be said of the reading. */
static void
read_files (CoaWindow *self)
{
  coa_file_watch_forget (self->watch);
  self->opening = g_object_ref_sink (coa_opening_page_new (self->location));
  g_signal_connect_object (self->opening, "seen", G_CALLBACK (show_progress), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->opening, "opened", G_CALLBACK (opened_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->opening, "failed", G_CALLBACK (failed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->opening, "cancelled", G_CALLBACK (cancelled_cb), self,
                           G_CONNECT_SWAPPED);
  if (self->collection == NULL)
    show_opening (self);
}

static void
reload (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);

  if (coa_window_has_failed (self))
    gtk_widget_activate_action (self->opening, "opening.start", NULL);
  else if (self->location != NULL && self->opening == NULL)
    read_files (self);
}

static void
show_problems (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);

  if (COA_IS_PROBLEMS_PAGE (coa_pages_get_page (self->pages)))
    return;

  coa_window_show_pages (self);
  coa_pages_open_view (self->pages, coa_problems_page_new (self->collection));
}

static void
import (CoaWindow *self, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_widget_activate_action (GTK_WIDGET (self), "app.import-location", "s", uri);
}

/* Collections that are dropped open in windows of their own, and tables are imported. */
static gboolean
dropped_cb (CoaWindow *self, const GValue *value)
{
  g_autoptr (GSList) list = gdk_file_list_get_files (g_value_get_boxed (value));
  g_autoptr (GPtrArray) files = g_ptr_array_new ();
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (application == NULL || list == NULL)
    return FALSE;

  for (GSList *link = list; link != NULL; link = link->next) {
    if (coa_foreign_kind_is_table (link->data))
      import (self, link->data);
    else
      g_ptr_array_add (files, link->data);
  }
  if (files->len > 0)
    g_application_open (G_APPLICATION (application), (GFile **) files->pdata, (int) files->len, "");
  return TRUE;
}

/**
 * coa_window_install_file_actions:
 * @widget_class: the class of windows
 *
 * Gives windows the actions for the files that a collection comes from.
 */
void
coa_window_install_file_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload);
  gtk_widget_class_install_action (widget_class, "win.problems", NULL, show_problems);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_r, GDK_CONTROL_MASK, "win.reload",
                                       NULL);
}

/**
 * coa_window_take_files:
 * @self: a window
 *
 * Lets files be dropped on a window.
 */
void
coa_window_take_files (CoaWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static GtkWidget *
add_banners (CoaWindow *self, AdwNavigationPage *page)
{
  GtkWidget *banners = coa_file_banners_add (page, self->watch, COA_IS_PROBLEMS_PAGE (page));

  if (banners != NULL) {
    g_object_bind_property (self, "collection", banners, "collection", G_BINDING_SYNC_CREATE);
    g_object_bind_property (self, "failure", banners, "failure", G_BINDING_SYNC_CREATE);
  }
  return banners;
}

/* Each page has its banners when it comes into view. */
static void
add_page_banners (CoaWindow *self)
{
  AdwNavigationPage *page = coa_pages_get_page (self->pages);

  if (page != NULL)
    add_banners (self, page);
}

/* Those of the sidebar are seen where the pages are behind it. */
static void
add_sidebar_banners (CoaWindow *self)
{
  GtkWidget *banners = add_banners (self, ADW_NAVIGATION_PAGE (self->sidebar));

  g_object_bind_property (self->split_view, "collapsed", banners, "visible", G_BINDING_SYNC_CREATE);
}

static void
show_first (CoaWindow *self)
{
  g_autoptr (CoaItem) first = NULL;

  if (self->wants_first)
    first = coa_sidebar_get_neighbour (self->sidebar, 0);
  if (first == NULL)
    return;

  self->wants_first = FALSE;
  coa_pages_show (self->pages, first);
}

/* The window may be closed by then. */
static gboolean
show_first_cb (gpointer user_data)
{
  CoaWindow *self = user_data;

  if (self->pages != NULL)
    show_first (self);
  return G_SOURCE_REMOVE;
}

/* Not in the same turn of the main loop. */
static void
painted_cb (CoaWindow *self, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, painted_cb, self);
  g_idle_add_full (G_PRIORITY_DEFAULT, show_first_cb, g_object_ref (self), g_object_unref);
}

/**
 * coa_window_show_wanted:
 * @self: a window
 *
 * Shows the first coalition, if that is wanted and it is known by now which that
 * is: many are sorted for a while. Where the window is in sight, the list is
 * drawn first, as both take the time of a frame.
 */
void
coa_window_show_wanted (CoaWindow *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  if (!self->wants_first)
    return;
  if (clock == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self))) {
    show_first (self);
    return;
  }

  g_signal_handlers_disconnect_by_func (clock, painted_cb, self);
  g_signal_connect_object (clock, "after-paint", G_CALLBACK (painted_cb), self, G_CONNECT_SWAPPED);
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
}

/* What could not be read again may be other than it was by now. */
static void
changed_cb (CoaWindow *self)
{
  gboolean is_changed;

  g_object_get (self->watch, "changed", &is_changed, NULL);
  if (is_changed && self->collection != NULL)
    g_object_set (self, "failure", NULL, NULL);
}

/**
 * coa_window_new_for_location:
 * @application: (nullable): the program it belongs to
 * @location: (transfer none): a file, or a folder of files
 * @settings: (transfer none): where windows keep their size, and views their state
 *
 * Opens a collection of the user's own.
 *
 * Returns: (transfer none): the window, owned by the toolkit
 */
GtkWindow *
coa_window_new_for_location (GtkApplication *application, GFile *location, GSettings *settings)
{
  CoaWindow *self =
    g_object_new (COA_TYPE_WINDOW, "application", application, "location", location,
                  "default-width", g_settings_get_int (settings, "window-width"), "default-height",
                  g_settings_get_int (settings, "window-height"), NULL);

  self->settings = g_object_ref (settings);
  self->watch = coa_file_watch_new (location);
  g_signal_connect_object (self->watch, "notify::changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  add_sidebar_banners (self);
  g_signal_connect_object (self->pages, "notify::item", G_CALLBACK (add_page_banners), self,
                           G_CONNECT_SWAPPED);
  read_files (self);
  return GTK_WINDOW (self);
}

/**
 * coa_window_has_failed:
 * @self: a window
 *
 * Returns: whether it shows no collection, but why it could not be opened
 */
gboolean
coa_window_has_failed (CoaWindow *self)
{
  g_return_val_if_fail (COA_IS_WINDOW (self), FALSE);

  return self->collection == NULL && self->failure != NULL;
}
