/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/search/coa-result-list.h"
#include "ui/sidebar/coa-sidebar-row.h"
#include "ui/window/coa-window.h"

static GtkWindow *
show_results (CoaCollection *collection, GtkWidget **results)
{
  *results = g_object_new (COA_TYPE_RESULT_LIST, "collection", collection, NULL);
  return ui_test_show (*results);
}

/* Looks for something until a text is shown. */
static void
search (GtkWidget *results, const char *search, const char *shown)
{
  g_object_set (results, "search", search, NULL);
  ui_test_wait (ui_test_find_text (results, shown) != NULL);
}

static void
test_groups (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'persons': [{'id': 'ana', 'name': 'Ana River'}],"
                  "'topics': [{'id': 'rivers', 'label': 'Rivers & <seas>'},"
                  "           {'id': 'water', 'label': 'Water', 'description': 'River water.'}],"
                  "'coalitions': [{'id': 'one', 'name': 'River Alliance', 'goals': ["
                  "  {'id': 'one-1', 'text': 'Calls for clean rivers', 'stance': 'for',"
                  "   'topics': ['rivers']},"
                  "  {'id': 'one-2', 'text': 'Calls for a river council', 'stance': 'for'}]}],"
                  "'events': [{'id': 'event', 'name': 'River day', 'date': '2017-03-07',"
                  "            'coalition_ids': ['one']}]");
  GtkWidget *results;
  GtkWindow *window = show_results (collection, &results);

  search (results, "river", "Goals (2)");
  ui_test_wait (ui_test_count (results, COA_TYPE_SIDEBAR_ROW) == 7);
  g_assert_nonnull (ui_test_find_text (results, "Coalitions (1)"));
  g_assert_nonnull (ui_test_find_text (results, "People and Organizations (1)"));
  g_assert_nonnull (ui_test_find_text (results, "Topics (2)"));
  g_assert_nonnull (ui_test_find_text (results, "Rivers & <seas>"));
  g_assert_nonnull (ui_test_find_text (results, "1 goal"));
  g_assert_nonnull (ui_test_find_text (results, "River water."));
  g_assert_nonnull (ui_test_find_text (results, "Events (1)"));
  g_assert_nonnull (ui_test_find_text (results, "7 March 2017 · River Alliance"));

  search (results, "\"river council\"", "Goals (1)");
  ui_test_wait (ui_test_count (results, COA_TYPE_SIDEBAR_ROW) == 1);
  ui_test_close (window);
}

/* The words that match are marked, and nothing else. */
static void
test_marks (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'one', 'name': 'Alliance', 'other_names': ["
                  "  {'name': 'Clean River Alliance', 'lang': 'en'}]}]");
  GtkWidget *results;
  GtkWindow *window = show_results (collection, &results);
  GtkLabel *line;
  PangoAttrIterator *iterator;
  int start;
  int end;

  search (results, "riv", "Clean River Alliance");
  g_assert_null (gtk_label_get_attributes (ui_test_find_text (results, "Alliance")));
  line = ui_test_find_text (results, "Clean River Alliance");
  iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (line));
  g_assert_true (pango_attr_iterator_next (iterator));
  pango_attr_iterator_range (iterator, &start, &end);
  g_assert_nonnull (pango_attr_iterator_get (iterator, PANGO_ATTR_WEIGHT));
  g_assert_cmpint (start, ==, 6);
  g_assert_cmpint (end, ==, 9);
  pango_attr_iterator_destroy (iterator);
  ui_test_close (window);
}

/* Of a long text that part is shown in which the words are. */
static void
test_passage (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (
    "'coalitions': [{'id': 'one', 'name': 'Alliance', 'summary': 'It begins with many words that "
    "have nothing to do with what is looked for, then it comes to the river in the middle of it, "
    "and goes on for a long while after that, until nobody listens any longer to what it says.'}]");
  GtkWidget *results;
  GtkWindow *window = show_results (collection, &results);

  search (results, "river",
          "…is looked for, then it comes to the river in the middle of it, and goes on for a long "
          "while after that, until nobody…");
  search (results, "begins",
          "It begins with many words that have nothing to do with what is looked for, then it "
          "comes to the river in the middle of…");
  ui_test_close (window);
}

static void
test_nothing_found (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'one', 'name': 'Clean <i>River</i> Alliance'}]");
  GtkWidget *results;
  GtkWindow *window = show_results (collection, &results);

  search (results, "zz <b>", "Nothing in the collection contains “zz <b>”.");
  g_assert_null (ui_test_find_text (results, "Clean <i>River</i> Alliance"));

  search (results, "Cleam", "Search for “Clean <i>River</i> Alliance”");
  ui_test_click (results, "Search for “Clean <i>River</i> Alliance”");
  ui_test_wait (ui_test_find_text (results, "Coalitions (1)") != NULL);
  ui_test_close (window);
}

/* Each further step opens another result, and none leads out of the list. */
static void
test_open (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'a', 'name': 'River A'}, {'id': 'b', 'name': 'River B'}]");
  static const struct {
    int steps;
    const char *opened;
  } cases[] = { { 0, "a" }, { 1, "b" }, { 1, "b" }, { -1, "a" }, { -1, "a" }, { 0, "a" } };
  GtkWidget *results;
  GtkWindow *window = show_results (collection, &results);
  g_autofree char *opened = NULL;

  ui_test_catch (window, "open-result", &opened);
  coa_result_list_open (COA_RESULT_LIST (results), 1);
  g_assert_null (opened);
  search (results, "river", "Coalitions (2)");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    coa_result_list_open (COA_RESULT_LIST (results), cases[i].steps);
    g_assert_cmpstr (opened, ==, cases[i].opened);
  }
  ui_test_close (window);
}

/* Where the list is scrolled now, once all is drawn. */
static double
scrolled (GtkWidget *results)
{
  ui_test_settle (results);
  return gtk_adjustment_get_value (
    gtk_scrollable_get_vadjustment (ui_test_find (results, GTK_TYPE_LIST_VIEW)));
}

/* New results begin with their first heading, however far one was in those before. */
static void
test_begins_at_top (void)
{
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  GtkWidget *results;
  GtkWindow *window = show_results (collection, &results);
  static const char *const searches[] = { "a", "the", "kurd", "of" };

  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++) {
    GtkListView *list = ui_test_find (results, GTK_TYPE_LIST_VIEW);
    GtkSelectionModel *before = gtk_list_view_get_model (list);
    const guint n_before = g_list_model_get_n_items (G_LIST_MODEL (before));

    g_object_set (results, "search", searches[i], NULL);
    ui_test_wait (g_list_model_get_n_items (G_LIST_MODEL (before)) != n_before);
    g_assert_cmpfloat_with_epsilon (scrolled (results), 0, 0.1);
    ui_test_wait (g_list_model_get_n_items (G_LIST_MODEL (before)) > 20);
    gtk_list_view_scroll_to (list, 20, GTK_LIST_SCROLL_NONE, NULL);
    ui_test_wait (scrolled (results) > 0);
  }
  ui_test_close (window);
}

/* Many searches after one another end with what was looked for last. */
static void
test_fast_typing (void)
{
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  GtkWidget *results;
  GtkWindow *window = show_results (collection, &results);
  static const char typed[] = "kurdistan independence alliance";

  for (gsize i = 1; i < strlen (typed); i++) {
    g_autofree char *beginning = g_strndup (typed, i);

    g_object_set (results, "search", beginning, NULL);
    g_main_context_iteration (NULL, FALSE);
  }
  search (results, typed, "Coalitions (1)");
  g_object_set (results, "search", "turk", NULL);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/results/groups", test_groups);
  g_test_add_func ("/results/marks", test_marks);
  g_test_add_func ("/results/passage", test_passage);
  g_test_add_func ("/results/nothing-found", test_nothing_found);
  g_test_add_func ("/results/open", test_open);
  g_test_add_func ("/results/begins-at-top", test_begins_at_top);
  g_test_add_func ("/results/fast-typing", test_fast_typing);

  return g_test_run ();
}
