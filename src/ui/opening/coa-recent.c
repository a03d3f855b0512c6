/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-recent.h"

#include "config.h"
#include "ui/labels/coa-problem-labels.h"

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
append (GMenu *menu, GtkRecentInfo *info)
{
  const char *uri = gtk_recent_info_get_uri (info);
  g_autoptr (GFile) location = g_file_new_for_uri (uri);
  g_autofree char *name = coa_label_location (NULL, location);
  g_autoptr (GString) label = g_string_new (name);
  g_autoptr (GMenuItem) item = NULL;

  /* An underscore would mark the letter after it as a key. */
  g_string_replace (label, "_", "__", 0);
  item = g_menu_item_new (label->str, NULL);
  g_menu_item_set_action_and_target (item, "app.open-location", "s", uri);
  g_menu_append_item (menu, item);
}

static void
fill (GMenu *menu, GtkRecentManager *manager)
{
  GList *infos = gtk_recent_manager_get_items (manager);
  guint n_items = 0;

  infos = g_list_sort (infos, compare_times);
  g_menu_remove_all (menu);
  for (GList *link = infos; link != NULL && n_items < RECENT_MAX; link = link->next) {
    if (!gtk_recent_info_has_application (link->data, APPLICATION_ID) ||
        !gtk_recent_info_exists (link->data))
      continue;
    append (menu, link->data);
    n_items++;
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
