/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "config.h"
#include "model/coalition/coa-coalition.h"
#include "ui-test.h"
#include "ui/coalition/coa-coalition-page.h"
#include "ui/page/coa-page.h"
#include "ui/page/coa-pages.h"
#include "ui/shortcuts/coa-shortcuts-dialog.h"
#include "ui/sidebar/coa-sidebar.h"

typedef struct {
  CoaCollection *collection;
  GSettings *settings;
  GtkWindow *window;
} Fixture;

static inline void
open_window (Fixture *fixture)
{
  fixture->window = ui_test_show_window (fixture->collection, fixture->settings);
}

/* With the bundled collection, or that in the file which is named. */
static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char *const keys[] = { "last-coalition", "timeline-view", "timeline-grouped",
                                      "window-width",   "window-height", "window-maximized" };

  fixture->collection = data == NULL ? ui_test_bundled () : ui_test_file (data);
  fixture->settings = g_settings_new (APPLICATION_ID);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (fixture->settings, keys[i]);
  open_window (fixture);
}

/* With its window, all of a collection goes. */
static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->collection));
  g_clear_object (&fixture->settings);
}

/* libadwaita 1.7 keeps the pages of a split view that was collapsed while the focus was in one. */
static inline void
tear_down_collapsed (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  g_clear_object (&fixture->collection);
  g_clear_object (&fixture->settings);
}

static inline CoaItem *
get_item (gpointer object)
{
  g_autoptr (CoaItem) item = NULL;

  g_object_get (object, "item", &item, NULL);
  return item; /* the collection keeps it */
}

static inline const char *
get_id (gpointer object)
{
  CoaItem *item = get_item (object);

  return item == NULL ? NULL : coa_item_get_id (item);
}

static inline AdwNavigationSplitView *
get_split_view (Fixture *fixture)
{
  return ui_test_find (fixture->window, ADW_TYPE_NAVIGATION_SPLIT_VIEW);
}

static inline AdwNavigationView *
get_view (Fixture *fixture)
{
  return ui_test_find (fixture->window, ADW_TYPE_NAVIGATION_VIEW);
}

static inline GtkSingleSelection *
get_selection (Fixture *fixture)
{
  GtkListView *list = ui_test_find (fixture->window, GTK_TYPE_LIST_VIEW);

  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (list));
}

static inline void
activate (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
}

static inline void
activate_for (Fixture *fixture, const char *action, const char *id)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, "s", id));
}

/* The page in view and the selected row, if any, are of the thing with this id. */
static inline void
check (Fixture *fixture, const char *id)
{
  gpointer item = ui_test_item (fixture->collection, id);

  g_assert_true (get_item (fixture->window) == item);
  g_assert_true (!COA_IS_COALITION (item) ||
                 gtk_single_selection_get_selected_item (get_selection (fixture)) == item);
}
