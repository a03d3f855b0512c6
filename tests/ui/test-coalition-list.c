/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/sidebar/coa-coalition-list.h"

#define LONG_NAME "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

static GtkWindow *
show_list (CoaCollection *collection, GtkWidget **list)
{
  *list = g_object_new (COA_TYPE_COALITION_LIST, "collection", collection, NULL);
  return ui_test_show (*list);
}

static char *
joined_texts (gpointer from)
{
  g_auto (GStrv) texts = ui_test_texts (from);

  return g_strjoinv ("|", texts);
}

static void
test_sections (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (
    "'areas': [{'id': 'z', 'name': 'Zealand'}, {'id': 'a', 'name': 'Andorra'},"
    "          {'id': 'v', 'name': 'Vella', 'parent_id': 'a'}],"
    "'coalitions': [{'id': 'c1', 'name': 'North & <sea>', 'area_id': 'z'},"
    "               {'id': 'c2', 'name': 'West', 'area_id': 'v'},"
    "               {'id': 'c3', 'name': 'East', 'area_id': 'a', 'classification': 'List'}]");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  g_autofree char *texts = joined_texts (window);

  g_assert_cmpstr (texts, ==, "Andorra|East|List|West|Vella|Zealand|North & <sea>");
  ui_test_close (window);
}

/* What is at home in no single country comes last. */
static void
test_other_sections (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (
    "'areas': [{'id': 'z', 'name': 'Zealand'}, {'id': 'a', 'name': 'Andorra'},"
    "          {'id': 'v', 'name': 'Vella', 'parent_id': 'a'}],"
    "'coalitions': [{'id': 'c1', 'name': 'One'}, {'id': 'c2', 'name': 'Two', 'area_ids': ['v', "
    "'z']},"
    "               {'id': 'c3', 'name': 'Three', 'area_ids': ['v', 'a']},"
    "               {'id': 'c4', 'name': 'Four', 'area_id': 'z', 'area_ids': ['a', 'z']}]");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  g_autofree char *texts = joined_texts (window);

  g_assert_cmpstr (texts, ==,
                   "Andorra|Three|Vella|Zealand|Four|Several Countries|Two|Elsewhere|One");
  ui_test_close (window);
}

static char *
many_coalitions (guint n)
{
  GString *members = g_string_new ("'coalitions': [");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (members, "%s{'id': 'c%02u', 'name': 'Number %02u'}", i > 0 ? "," : "",
                            i, i);
  g_string_append (members, "]");
  return g_string_free_and_steal (members);
}

/* The row of a coalition that is chosen elsewhere comes into sight. */
static void
test_scrolls (void)
{
  g_autofree char *members = many_coalitions (60);
  g_autoptr (CoaCollection) collection = ui_test_made (members);
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  GtkAdjustment *adjustment =
    gtk_scrollable_get_vadjustment (ui_test_find (list, GTK_TYPE_LIST_VIEW));

  g_object_set (list, "item", ui_test_item (collection, "c50"), NULL);
  ui_test_wait (gtk_adjustment_get_value (adjustment) > 0);
  g_object_set (list, "item", ui_test_item (collection, "c00"), NULL);
  ui_test_settle (window);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), 0, 0.1);
  ui_test_close (window);
}

static void
count (guint *counter)
{
  (*counter)++;
}

static CoaCoalition *
get_chosen (GtkWidget *list)
{
  g_autoptr (CoaCoalition) coalition = NULL;

  g_object_get (list, "item", &coalition, NULL);
  return coalition; /* the collection keeps it */
}

static GtkSelectionModel *
get_selection (GtkWidget *list)
{
  return gtk_list_view_get_model (ui_test_find (list, GTK_TYPE_LIST_VIEW));
}

static guint
selected_row (GtkWidget *list)
{
  return gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (get_selection (list)));
}

static void
test_select (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  gpointer bare = ui_test_item (collection, "bare-coalition");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  guint notified = 0;

  g_assert_null (get_chosen (list));
  g_assert_cmpuint (selected_row (list), ==, GTK_INVALID_LIST_POSITION);
  g_signal_connect_swapped (list, "notify::item", G_CALLBACK (count), &notified);

  gtk_selection_model_select_item (get_selection (list), 0, TRUE);
  g_assert_nonnull (get_chosen (list));
  g_assert_cmpuint (notified, ==, 1);

  g_object_set (list, "item", bare, NULL);
  g_assert_true (get_chosen (list) == bare);
  g_assert_cmpuint (notified, ==, 2);
  g_assert_true (
    gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (get_selection (list))) == bare);
  g_object_set (list, "item", bare, NULL);
  g_assert_cmpuint (notified, ==, 2);
  ui_test_close (window);
}

/* Names in any language are found, by any part of them. */
static void
test_search (void)
{
  static const char *const searches[] = { "clean", "<b>CLEAN</b> & free", "دلتا", "paqij", "C&D" };
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);

  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++) {
    g_object_set (list, "search", searches[i], NULL);
    ui_test_settle (window);
    g_assert_nonnull (ui_test_find_text (list, "<b>Clean</b> & free delta"));
    g_assert_null (ui_test_find_text (list, "Bare coalition"));
  }
  g_object_set (list, "search", "", NULL);
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (list, "Bare coalition"));
  ui_test_close (window);
}

static void
test_nothing_found (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);

  g_object_set (list, "search", "<b>&no", NULL);
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (list, "No Results Found"));
  g_assert_nonnull (ui_test_find_text (list, "No name of a coalition contains “<b>&no”."));
  ui_test_close (window);
}

/* A search that hides the chosen coalition leaves it chosen, and selected when it is back. */
static void
test_search_keeps_choice (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  gpointer bare = ui_test_item (collection, "bare-coalition");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  guint row;

  g_object_set (list, "item", bare, NULL);
  row = selected_row (list);
  g_object_set (list, "search", "clean", NULL);
  g_assert_true (get_chosen (list) == bare);
  g_assert_cmpuint (selected_row (list), ==, GTK_INVALID_LIST_POSITION);
  g_object_set (list, "search", NULL, NULL);
  g_assert_true (get_chosen (list) == bare);
  g_assert_cmpuint (selected_row (list), ==, row);
  ui_test_close (window);
}

static void
check_neighbour (GtkWidget *list, int steps, const char *id)
{
  g_autoptr (CoaItem) neighbour =
    coa_coalition_list_get_neighbour (COA_COALITION_LIST (list), steps);

  g_assert_cmpstr (neighbour == NULL ? NULL : coa_item_get_id (COA_ITEM (neighbour)), ==, id);
}

static void
test_neighbour (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'a', 'name': 'A'}, {'id': 'b', 'name': 'B'}]");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);

  check_neighbour (list, 1, "a");
  g_object_set (list, "item", ui_test_item (collection, "a"), NULL);
  check_neighbour (list, 0, "a");
  check_neighbour (list, 1, "b");
  check_neighbour (list, 9, "b");
  check_neighbour (list, -1, "a");
  g_object_set (list, "search", "B", NULL);
  check_neighbour (list, 1, "b");
  g_object_set (list, "search", "nothing", NULL);
  check_neighbour (list, 1, NULL);
  ui_test_close (window);
}

static void
test_activate (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  guint activated = 0;

  g_signal_connect_swapped (list, "activated", G_CALLBACK (count), &activated);
  g_assert_true (gtk_widget_activate_action (ui_test_find (list, GTK_TYPE_LIST_VIEW),
                                             "list.activate-item", "u", 0u));
  g_assert_cmpuint (activated, ==, 1);
  coa_coalition_list_choose_first (COA_COALITION_LIST (list));
  g_assert_cmpuint (activated, ==, 2);
  g_assert_nonnull (get_chosen (list));

  g_object_set (list, "search", "nothing", NULL);
  coa_coalition_list_choose_first (COA_COALITION_LIST (list));
  g_assert_cmpuint (activated, ==, 2);
  ui_test_close (window);
}

/* What a row offers to assistive technologies: it opens its coalition. */
static void
test_row_open (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  g_autofree char *opened = NULL;
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  gpointer row = ui_test_find_text (list, "Bare coalition");

  ui_test_catch (window, "open", &opened);
  g_assert_true (gtk_widget_activate_action (row, "row.open", NULL));
  g_assert_cmpstr (opened, ==, "bare-coalition");
  ui_test_close (window);
}

static void
test_long_name (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'a', 'name': '" LONG_NAME LONG_NAME "'}]");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  int minimum;

  gtk_widget_measure (list, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 200);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/coalition-list/sections", test_sections);
  g_test_add_func ("/coalition-list/select", test_select);
  g_test_add_func ("/coalition-list/search", test_search);
  g_test_add_func ("/coalition-list/nothing-found", test_nothing_found);
  g_test_add_func ("/coalition-list/search-keeps-choice", test_search_keeps_choice);
  g_test_add_func ("/coalition-list/other-sections", test_other_sections);
  g_test_add_func ("/coalition-list/scrolls", test_scrolls);
  g_test_add_func ("/coalition-list/neighbour", test_neighbour);
  g_test_add_func ("/coalition-list/activate", test_activate);
  g_test_add_func ("/coalition-list/row-open", test_row_open);
  g_test_add_func ("/coalition-list/long-name", test_long_name);

  return g_test_run ();
}
