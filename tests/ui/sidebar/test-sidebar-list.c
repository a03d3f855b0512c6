/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/sidebar/coa-sidebar-list.h"

static GtkWindow *
show_list (CoaCollection *collection, GtkWidget **list)
{
  *list = g_object_new (COA_TYPE_SIDEBAR_LIST, "model", coa_collection_get_coalitions (collection),
                        "label", "Coalitions", NULL);
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

/* The list of the model that the property of a collection holds, as text. */
static char *
listed (CoaCollection *collection, const char *property, gboolean has_sections)
{
  g_autoptr (GListModel) model = NULL;
  GtkWidget *list = NULL;
  GtkWindow *window = NULL;
  char *texts = NULL;

  g_object_get (collection, property, &model, NULL);
  list = g_object_new (COA_TYPE_SIDEBAR_LIST, "model", model, "has-sections", has_sections, NULL);
  window = ui_test_show (list);
  texts = joined_texts (window);
  ui_test_close (window);
  return texts;
}

/* By the family name where the collection gives it, with the first role. */
static void
test_people (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'persons': [{'id': 'p1', 'name': 'Ada Young', 'sort_name': 'Young, Ada'},"
                  "            {'id': 'p2', 'name': 'Zoe Adams', 'sort_name': 'Adams, Zoe'},"
                  "            {'id': 'p3', 'name': 'Mill & <son>'}],"
                  "'coalitions': [{'id': 'c', 'name': 'C',"
                  "                'members': [{'agent_id': 'p2', 'role': 'Speaker'}]}]");
  g_autofree char *texts = listed (collection, "persons", TRUE);

  g_assert_cmpstr (texts, ==, "People|Zoe Adams|Speaker|Mill & <son>|Ada Young");
}

static void
test_organizations (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'organizations': [{'id': 'o1', 'name': 'Wells'},"
                  "                  {'id': 'o2', 'name': 'Mills', 'classification': 'Party'}]");
  g_autofree char *texts = listed (collection, "organizations", TRUE);

  g_assert_cmpstr (texts, ==, "Organizations|Mills|Party|Wells");
}

/* Without headings, and with the number of goals. */
static void
test_topics (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (
    "'topics': [{'id': 't1', 'label': 'Water'}, {'id': 't2', 'label': 'Air'},"
    "           {'id': 't3', 'label': 'Bread'}],"
    "'coalitions': [{'id': 'c', 'name': 'C', 'goals': ["
    "  {'id': 'g1', 'text': 'A', 'topics': ['t1', 't2']}, {'id': 'g2', 'text': 'B', 'topics': "
    "['t1']}]}]");
  g_autofree char *texts = listed (collection, "topics", FALSE);

  g_assert_cmpstr (texts, ==, "Air|1 goal|Bread|Water|2 goals");
}

static void
count (guint *counter)
{
  (*counter)++;
}

static CoaItem *
get_chosen (GtkWidget *list)
{
  g_autoptr (CoaItem) item = NULL;

  g_object_get (list, "item", &item, NULL);
  return item; /* the collection keeps it */
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

/* A chosen thing whose row goes stays chosen, and is selected when the row is back. */
static void
test_keeps_choice (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  g_autoptr (GListStore) nothing = g_list_store_new (COA_TYPE_ITEM);
  gpointer bare = ui_test_item (collection, "bare-coalition");
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  guint row;

  g_object_set (list, "item", bare, NULL);
  row = selected_row (list);
  g_object_set (list, "model", nothing, NULL);
  g_assert_true (get_chosen (list) == bare);
  g_assert_cmpuint (selected_row (list), ==, GTK_INVALID_LIST_POSITION);
  g_object_set (list, "model", coa_collection_get_coalitions (collection), NULL);
  g_assert_true (get_chosen (list) == bare);
  g_assert_cmpuint (selected_row (list), ==, row);
  ui_test_close (window);
}

static GtkWidget *
find_selected (GtkWidget *widget)
{
  GtkWidget *found =
    (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_SELECTED) != 0 ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_selected (child);
  return found;
}

/* The row that is selected is in sight from the beginning, though those before it are of different
 * heights, which are not known before they are filled. */
static void
test_begins_with_choice (void)
{
  g_autofree char *low = ui_test_objects ("{'id': 'a#', 'name': 'A #'}", 1001, 1003);
  g_autofree char *high = ui_test_objects (
    "{'id': 'b#', 'classification': 'Alliance', 'name': 'B # of everybody for peace, justice, "
    "water and development in the region, on both sides of the river and of the mountains'}",
    1001, 1060);
  g_autofree char *members = g_strdup_printf ("'coalitions': [%s, %s]", low, high);
  g_autoptr (CoaCollection) collection = ui_test_made (members);
  GtkWidget *list = g_object_new (COA_TYPE_SIDEBAR_LIST, "item", ui_test_item (collection, "b1040"),
                                  "model", coa_collection_get_coalitions (collection), NULL);
  GtkWindow *window = ui_test_show (list);
  graphene_rect_t row;

  ui_test_settle (window);
  g_assert_true (gtk_widget_compute_bounds (find_selected (list), list, &row));
  g_assert_cmpfloat (row.origin.y, >=, 0);
  g_assert_cmpfloat (row.origin.y + row.size.height, <=, (float) gtk_widget_get_height (list));
  ui_test_close (window);
}

static void
check_neighbour (GtkWidget *list, int steps, const char *id)
{
  g_autoptr (CoaItem) neighbour = coa_sidebar_list_get_neighbour (COA_SIDEBAR_LIST (list), steps);

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
  g_object_set (list, "model", NULL, NULL);
  check_neighbour (list, 1, NULL);
  ui_test_close (window);
}

/* A row opens what it shows, also by what it offers to assistive technologies. */
static void
test_activate (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  g_autofree char *shown = NULL;
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);

  ui_test_catch (window, "show", &shown);
  g_assert_true (gtk_widget_activate_action (ui_test_find (list, GTK_TYPE_LIST_VIEW),
                                             "list.activate-item", "u", 1u));
  g_assert_cmpstr (shown, ==, "bare-coalition");

  g_clear_pointer (&shown, g_free);
  g_assert_true (
    gtk_widget_activate_action (ui_test_find_text (list, "Bare coalition"), "row.open", NULL));
  g_assert_cmpstr (shown, ==, "bare-coalition");
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/sidebar-list/sections", test_sections);
  g_test_add_func ("/sidebar-list/select", test_select);
  g_test_add_func ("/sidebar-list/keeps-choice", test_keeps_choice);
  g_test_add_func ("/sidebar-list/other-sections", test_other_sections);
  g_test_add_func ("/sidebar-list/people", test_people);
  g_test_add_func ("/sidebar-list/organizations", test_organizations);
  g_test_add_func ("/sidebar-list/topics", test_topics);
  g_test_add_func ("/sidebar-list/neighbour", test_neighbour);
  g_test_add_func ("/sidebar-list/activate", test_activate);
  g_test_add_func ("/sidebar-list/begins-with-choice", test_begins_with_choice);

  return g_test_run ();
}
