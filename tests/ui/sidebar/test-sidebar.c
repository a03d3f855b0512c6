/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/sidebar/coa-sidebar-list.h"
#include "ui/sidebar/coa-sidebar.h"

#define LONG_NAME "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

static GtkWindow *
show_sidebar (CoaCollection *collection, GtkWidget **sidebar)
{
  *sidebar = g_object_new (COA_TYPE_SIDEBAR, "collection", collection, NULL);
  return ui_test_show (*sidebar);
}

static GtkSearchBar *
find_bar (GtkWidget *sidebar)
{
  return ui_test_find (sidebar, GTK_TYPE_SEARCH_BAR);
}

static GtkEditable *
find_entry (GtkWidget *sidebar)
{
  return ui_test_find (sidebar, GTK_TYPE_SEARCH_ENTRY);
}

static gboolean
has_focus (GtkWindow *window, gpointer widget)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static void
test_start_search (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *sidebar;
  GtkWindow *window = show_sidebar (collection, &sidebar);
  GtkToggleButton *button = ui_test_find_named (sidebar, GTK_TYPE_TOGGLE_BUTTON, "Search");

  g_assert_false (gtk_search_bar_get_search_mode (find_bar (sidebar)));
  g_assert_false (gtk_toggle_button_get_active (button));
  coa_sidebar_start_search (COA_SIDEBAR (sidebar));
  ui_test_wait (has_focus (window, find_entry (sidebar)));
  g_assert_true (gtk_search_bar_get_search_mode (find_bar (sidebar)));
  g_assert_true (gtk_toggle_button_get_active (button));

  gtk_toggle_button_set_active (button, FALSE);
  g_assert_false (gtk_search_bar_get_search_mode (find_bar (sidebar)));
  ui_test_close (window);
}

/* What is found takes the place of the list until the search is closed. */
static void
test_search (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *sidebar;
  GtkWindow *window = show_sidebar (collection, &sidebar);

  coa_sidebar_start_search (COA_SIDEBAR (sidebar));
  coa_sidebar_set_search (COA_SIDEBAR (sidebar), "bare");
  ui_test_wait (ui_test_find_text (sidebar, "Coalitions (1)") != NULL);
  g_assert_null (ui_test_find_text (sidebar, "<b>Clean</b> & free delta"));
  g_assert_nonnull (ui_test_find_text (sidebar, "Bare coalition"));

  gtk_search_bar_set_search_mode (find_bar (sidebar), FALSE);
  g_assert_cmpstr (gtk_editable_get_text (find_entry (sidebar)), ==, "");
  ui_test_wait (ui_test_find_text (sidebar, "<b>Clean</b> & free delta") != NULL);
  ui_test_close (window);
}

static void
count (guint *counter)
{
  (*counter)++;
}

/* Return in the search opens the first found. */
static void
test_search_activate (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *sidebar;
  GtkWindow *window = show_sidebar (collection, &sidebar);
  g_autofree char *opened = NULL;

  ui_test_catch (window, "open-result", &opened);
  coa_sidebar_start_search (COA_SIDEBAR (sidebar));
  coa_sidebar_set_search (COA_SIDEBAR (sidebar), "bare");
  ui_test_wait (ui_test_find_text (sidebar, "Coalitions (1)") != NULL);
  g_signal_emit_by_name (find_entry (sidebar), "activate");
  g_assert_cmpstr (opened, ==, "bare-coalition");
  ui_test_close (window);
}

/* The sidebar and its list have the same coalition, whoever chooses it. */
static void
test_coalition (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  gpointer bare = ui_test_item (collection, "bare-coalition");
  gpointer strange = ui_test_item (collection, "strange-coalition");
  GtkWidget *sidebar;
  GtkWindow *window = show_sidebar (collection, &sidebar);
  gpointer list = ui_test_find (sidebar, COA_TYPE_SIDEBAR_LIST);
  g_autoptr (GObject) of_list = NULL;
  g_autoptr (GObject) of_sidebar = NULL;
  guint notified = 0;

  g_signal_connect_swapped (sidebar, "notify::item", G_CALLBACK (count), &notified);
  g_object_set (sidebar, "item", bare, NULL);
  g_object_get (list, "item", &of_list, NULL);
  g_assert_true (of_list == bare);
  g_object_set (list, "item", strange, NULL);
  g_object_get (sidebar, "item", &of_sidebar, NULL);
  g_assert_true (of_sidebar == strange);
  g_assert_cmpuint (notified, ==, 2);
  ui_test_close (window);
}

/* Each toggle shows its list, which selects what is chosen if it holds that. */
static void
test_kinds (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'c', 'name': 'Delta'}],"
                  "'persons': [{'id': 'p', 'name': 'Ada'}, {'id': 'q', 'name': 'Bob'}],"
                  "'organizations': [{'id': 'o', 'name': 'Mills'}],"
                  "'topics': [{'id': 't', 'label': 'Water'}]");
  GtkWidget *sidebar;
  GtkWindow *window = show_sidebar (collection, &sidebar);
  gpointer toggles = ui_test_find (sidebar, ADW_TYPE_TOGGLE_GROUP);
  g_autoptr (CoaItem) neighbour = NULL;

  g_assert_nonnull (ui_test_find_text (sidebar, "Delta"));
  g_object_set (sidebar, "item", ui_test_item (collection, "p"), NULL);
  g_object_set (toggles, "active-name", "agents", NULL);
  ui_test_wait (ui_test_find_text (sidebar, "Organizations") != NULL);
  ui_test_wait (ui_test_find_text (sidebar, "Mills") != NULL);
  g_assert_null (ui_test_find_text (sidebar, "Delta"));
  neighbour = coa_sidebar_get_neighbour (COA_SIDEBAR (sidebar), 1);
  g_assert_true (neighbour == ui_test_item (collection, "q"));

  g_object_set (toggles, "active-name", "topics", NULL);
  ui_test_wait (ui_test_find_text (sidebar, "Water") != NULL);
  g_assert_null (ui_test_find_text (sidebar, "Mills"));
  ui_test_close (window);
}

/* While there is something to look for, its results stand there alone. */
static void
test_kinds_in_search (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *sidebar;
  GtkWindow *window = show_sidebar (collection, &sidebar);
  GtkWidget *toggles = ui_test_find (sidebar, ADW_TYPE_TOGGLE_GROUP);

  g_object_set (toggles, "active-name", "topics", NULL);
  ui_test_wait (ui_test_find_text (sidebar, "Bare coalition") == NULL);
  coa_sidebar_start_search (COA_SIDEBAR (sidebar));
  gtk_editable_set_text (find_entry (sidebar), "bare");
  ui_test_wait (ui_test_find_text (sidebar, "Bare coalition") != NULL);
  g_assert_false (gtk_widget_get_visible (toggles));
  gtk_search_bar_set_search_mode (find_bar (sidebar), FALSE);
  ui_test_wait (ui_test_find_text (sidebar, "Bare coalition") == NULL);
  g_assert_true (gtk_widget_get_visible (toggles));
  ui_test_close (window);
}

/* The chosen coalition is in sight, wherever in the list it stands. */
static void
test_scroll (void)
{
  g_autoptr (GString) members = g_string_new ("'coalitions': [{'id': 'z', 'name': 'Zagros'}");
  g_autoptr (CoaCollection) collection = NULL;
  GtkWindow *window;
  GtkWidget *sidebar;

  for (int i = 0; i < 500; i++)
    g_string_append_printf (members, ", {'id': 'a%d', 'name': 'A %d'}", i, i);
  g_string_append_c (members, ']');
  collection = ui_test_made (members->str);
  window = show_sidebar (collection, &sidebar);

  ui_test_settle (window);
  g_assert_null (ui_test_find_text (sidebar, "Zagros"));
  g_object_set (sidebar, "item", ui_test_item (collection, "z"), NULL);
  ui_test_wait (ui_test_find_text (sidebar, "Zagros") != NULL);
  ui_test_close (window);
}

static void
test_long_name (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'a', 'name': '" LONG_NAME LONG_NAME "'}]");
  GtkWidget *sidebar;
  GtkWindow *window = show_sidebar (collection, &sidebar);
  int minimum;

  gtk_widget_measure (sidebar, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  /* The window puts it behind the pages where both would not have room. */
  g_assert_cmpint (minimum, <=, 300);
  ui_test_close (window);
}

static void
test_menu (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *sidebar;
  GtkWindow *window = show_sidebar (collection, &sidebar);
  GtkMenuButton *button = ui_test_find_named (sidebar, GTK_TYPE_MENU_BUTTON, "Main Menu");

  g_assert_true (gtk_menu_button_get_primary (button));
  g_assert_null (gtk_menu_button_get_popover (button));
  gtk_menu_button_popup (button);
  ui_test_wait (ui_test_find_text (button, "Keyboard Shortcuts") != NULL);
  g_assert_nonnull (ui_test_find_text (button, "About Coalitions"));
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/sidebar/start-search", test_start_search);
  g_test_add_func ("/sidebar/search", test_search);
  g_test_add_func ("/sidebar/search-activate", test_search_activate);
  g_test_add_func ("/sidebar/coalition", test_coalition);
  g_test_add_func ("/sidebar/kinds", test_kinds);
  g_test_add_func ("/sidebar/kinds-in-search", test_kinds_in_search);
  g_test_add_func ("/sidebar/scroll", test_scroll);
  g_test_add_func ("/sidebar/long-name", test_long_name);
  g_test_add_func ("/sidebar/menu", test_menu);

  return g_test_run ();
}
