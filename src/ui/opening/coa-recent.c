/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-recent.h"

#include "config.h"
#include "ui/labels/coa-problem-labels.h"
#include "ui/opening/coa-location.h"

enum {
  RECENT_MAX = 5
};

/**
 * coa_recent_add:
 * @location: (transfer none): a file or a folder
 *
 * Remembers that a collection was opened.
 */
void
coa_recent_add (GFile *location)
{
  g_autofree char *uri = g_file_get_uri (location);
  g_autofree char *exec = g_strconcat (g_get_prgname (), " %u", NULL);
  GtkRecentData data = {
    .mime_type = (char *) "application/vnd.coalitions+json",
    .app_name = (char *) APPLICATION_ID,
    .app_exec = exec,
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *) b),
                              gtk_recent_info_get_modified ((GtkRecentInfo *) a));
}

static void
append (GMenu *menu, GFile *location)
{
  g_autofree char *uri = g_file_get_uri (location);
  g_autofree char *name = coa_label_location (NULL, location);
  g_autoptr (GString) label = g_string_new (name);
  g_autoptr (GMenuItem) item = NULL;

  /* An underscore would mark the letter after it as a key. */
  g_string_replace (label, "_", "__", 0);
  item = g_menu_item_new (label->str, NULL);
  g_menu_item_set_action_and_target (item, "app.open-location", "s", uri);
  g_menu_append_item (menu, item);
}

static gboolean
is_collection (GtkRecentInfo *info)
{
  return gtk_recent_info_has_application (info, APPLICATION_ID) && gtk_recent_info_exists (info);
}

static gboolean
equal (gconstpointer a, gconstpointer b)
{
  return coa_location_equal ((GFile *) a, (GFile *) b);
}

static void
fill (GMenu *menu, GtkRecentManager *manager)
{
  GList *infos = gtk_recent_manager_get_items (manager);
  g_autoptr (GPtrArray) locations = g_ptr_array_new_with_free_func (g_object_unref);

  infos = g_list_sort (infos, compare_times);
  g_menu_remove_all (menu);
  for (GList *link = infos; link != NULL && locations->len < RECENT_MAX; link = link->next) {
    g_autoptr (GFile) location = g_file_new_for_uri (gtk_recent_info_get_uri (link->data));

    if (!is_collection (link->data) ||
        g_ptr_array_find_with_equal_func (locations, location, equal, NULL))
      continue;
    append (menu, location);
    g_ptr_array_add (locations, g_steal_pointer (&location));
  }
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
}

/**
 * coa_recent_fill:
 * @menu: (transfer none): where they go
 *
 * Keeps in @menu the collections that were opened last, with the action
 * `app.open-location`.
 */
void
coa_recent_fill (GMenu *menu)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();

  fill (menu, manager);
  g_signal_connect_object (manager, "changed", G_CALLBACK (fill), menu, G_CONNECT_SWAPPED);
}
