/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "comparable.h"
#include "config.h"
#include "ui/compare/coa-compare-page.h"
#include "ui/compare/heading/coa-compare-chooser.h"
#include "ui/compare/heading/coa-compare-heading.h"
#include "ui/compare/table/coa-compare-cell.h"
#include "ui/compare/table/coa-compare-row.h"
#include "ui/compare/table/coa-compare-table.h"
#include "ui/navigation/coa-pages.h"

typedef struct {
  CoaCollection *collection;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_reset (settings, "window-width");
  g_settings_reset (settings, "window-height");
  fixture->collection = comparable_new ();
  fixture->window = ui_test_show_window (fixture->collection, settings);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_assert_finalize_object (g_steal_pointer (&fixture->collection));
}

/* libadwaita 1.7 keeps the pages of a split view that was collapsed while the focus was in one. */
static void
tear_down_collapsed (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  g_clear_object (&fixture->collection);
}

static gpointer
get_page (Fixture *fixture)
{
  return coa_pages_get_page (ui_test_find (fixture->window, COA_TYPE_PAGES));
}

static void
ask (Fixture *fixture, const char *ids)
{
  g_auto (GStrv) split = g_strsplit (ids, " ", -1);

  g_assert_true (
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.compare", "^as", split));
}

static gpointer
open (Fixture *fixture, const char *ids)
{
  gpointer page;

  ask (fixture, ids);
  page = get_page (fixture);
  g_assert_true (COA_IS_COMPARE_PAGE (page));
  ui_test_wait (coa_compare_page_is_filled (page));
  ui_test_settle (fixture->window);
  return page;
}

/* The first row of the page with this title; NULL if there is none. */
static CoaCompareRow *
find_row (gpointer from, const char *title)
{
  CoaCompareRow *found = NULL;

  if (COA_IS_COMPARE_ROW (from) && gtk_widget_get_mapped (from)) {
    CoaCompareLine *line = coa_compare_row_get_line (from);

    return line != NULL && g_strcmp0 (coa_compare_line_get_title (line), title) == 0 ? from : NULL;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, title);
  return found;
}

/* A heading for each, and below it what is recorded of it. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  gpointer page = open (fixture, "alpha beta gamma");

  g_assert_cmpuint (ui_test_count (page, COA_TYPE_COMPARE_HEADING), ==, 3);
  g_assert_nonnull (ui_test_find_text (page, "Alpha"));
  g_assert_nonnull (ui_test_find_text (page, "Facts"));
  g_assert_cmpuint (ui_test_count (find_row (page, "Kind"), COA_TYPE_COMPARE_CELL), ==, 3);
  g_assert_cmpuint (ui_test_count (find_row (page, "Facts"), COA_TYPE_COMPARE_CELL), ==, 0);
}

/* A cell stands below its heading; without our style, a row has a little room around it. */
static void
test_columns (Fixture *fixture, gconstpointer data)
{
  gpointer page = open (fixture, "alpha beta gamma");
  GtkWidget *heading = ui_test_find (page, COA_TYPE_COMPARE_HEADING);
  GtkWidget *cell = ui_test_find (find_row (page, "Kind"), COA_TYPE_COMPARE_CELL);

  for (guint i = 0; i < 3; i++) {
    graphene_rect_t heading_bounds, cell_bounds;

    g_assert_true (gtk_widget_compute_bounds (heading, page, &heading_bounds));
    g_assert_true (gtk_widget_compute_bounds (cell, page, &cell_bounds));
    g_assert_cmpfloat_with_epsilon (heading_bounds.origin.x, cell_bounds.origin.x, 2.1);
    g_assert_cmpfloat_with_epsilon (heading_bounds.size.width, cell_bounds.size.width, 2.1);
    heading = gtk_widget_get_next_sibling (heading);
    cell = gtk_widget_get_next_sibling (cell);
  }
}

/* The parts of a table are told as such, and a row says all that is in it. */
static void
test_roles (Fixture *fixture, gconstpointer data)
{
  gpointer page = open (fixture, "alpha beta gamma");
  GtkWidget *row = GTK_WIDGET (find_row (page, "Founded"));

  gtk_test_accessible_assert_role (ui_test_find (page, GTK_TYPE_LIST_VIEW),
                                   GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (row), GTK_ACCESSIBLE_ROLE_ROW);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Founded · Alpha: 2005 · Beta: 2007 · Gamma: Not recorded");
  gtk_test_accessible_assert_role (ui_test_find (row, COA_TYPE_COMPARE_CELL),
                                   GTK_ACCESSIBLE_ROLE_CELL);
  gtk_test_accessible_assert_role (ui_test_find (page, COA_TYPE_COMPARE_HEADING),
                                   GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
}

/* What cannot be compared opens nothing, and is told. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  static const char *const asked[] = { "alpha", "alpha none", "alpha beta gamma delta omega" };
  gpointer page = get_page (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (asked); i++) {
    ask (fixture, asked[i]);
    g_assert_true (get_page (fixture) == page);
  }
  ui_test_wait (
    ui_test_find_text (fixture->window, "Only two to four coalitions can be compared") != NULL);
}

/* Three can lose one, two none. */
static void
test_remove (Fixture *fixture, gconstpointer data)
{
  gpointer page = open (fixture, "alpha beta gamma");

  ui_test_click (page, "Remove Beta");
  ui_test_wait (ui_test_count (page, COA_TYPE_COMPARE_HEADING) == 2);
  ui_test_settle (fixture->window);
  g_assert_null (ui_test_find_text (page, "Beta"));
  g_assert_cmpuint (ui_test_count (find_row (page, "Kind"), COA_TYPE_COMPARE_CELL), ==, 2);
  gtk_widget_activate_action (page, "compare.remove", "s", "alpha");
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_COMPARE_HEADING), ==, 2);
}

static void
test_only_differences (Fixture *fixture, gconstpointer data)
{
  gpointer page = open (fixture, "alpha beta");

  g_assert_nonnull (find_row (page, "Kind"));
  g_object_set (page, "only-differences", TRUE, NULL);
  ui_test_wait (coa_compare_page_is_filled (page));
  ui_test_settle (fixture->window);
  g_assert_null (find_row (page, "Kind"));
  g_assert_nonnull (find_row (page, "Founded"));
}

/* Headings and rows lead to pages, from which one comes back. */
static void
test_links (Fixture *fixture, gconstpointer data)
{
  gpointer page = open (fixture, "alpha beta");
  CoaPages *pages = ui_test_find (fixture->window, COA_TYPE_PAGES);

  gtk_widget_activate_action (ui_test_find (page, COA_TYPE_COMPARE_HEADING), "heading.open", NULL);
  g_assert_cmpstr (coa_item_get_id (coa_pages_get_item (pages)), ==, "alpha");
  ui_test_settle (fixture->window);
  g_assert_true (coa_pages_go_back (pages));
  g_assert_true (get_page (fixture) == page);
  ui_test_settle (fixture->window);
  gtk_widget_activate_action (GTK_WIDGET (find_row (page, "Union")), "row.open", NULL);
  g_assert_cmpstr (coa_item_get_id (coa_pages_get_item (pages)), ==, "union");
}

/* Where there is no room, one subject is there at a time. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  gpointer page, chooser;

  ui_test_resize (fixture->window, 360, 640);
  page = open (fixture, "alpha beta gamma");
  chooser = ui_test_find (page, COA_TYPE_COMPARE_CHOOSER);
  g_assert_nonnull (chooser);
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_COMPARE_HEADING), ==, 0);
  g_assert_nonnull (find_row (page, "Kind"));
  g_assert_cmpuint (ui_test_count (find_row (page, "Alpha"), COA_TYPE_COMPARE_CELL), ==, 1);

  ui_test_click (chooser, "Next Topic");
  ui_test_wait (find_row (page, "Union") != NULL);
  ui_test_click (chooser, "Next Topic");
  ui_test_wait (find_row (page, "Land") != NULL);
  g_assert_nonnull (ui_test_find_text (page, "Farms"));
  ui_test_click (chooser, "Previous Topic");
  ui_test_wait (find_row (page, "Union") != NULL);
}

/* The subject stays while it is there. */
static void
test_subject_stays (Fixture *fixture, gconstpointer data)
{
  gpointer page, chooser;

  ui_test_resize (fixture->window, 360, 640);
  page = open (fixture, "alpha beta");
  chooser = ui_test_find (page, COA_TYPE_COMPARE_CHOOSER);
  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (chooser, "chooser.next", NULL);
  g_assert_cmpstr (coa_compare_line_get_title (coa_compare_chooser_get_subject (chooser)), ==,
                   "Water & <b>");
  g_object_set (page, "only-differences", TRUE, NULL);
  g_assert_cmpstr (coa_compare_line_get_title (coa_compare_chooser_get_subject (chooser)), ==,
                   "Water & <b>");
  gtk_widget_activate_action (chooser, "chooser.previous", NULL);
  gtk_widget_activate_action (chooser, "chooser.previous", NULL);
  g_assert_cmpstr (coa_compare_line_get_title (coa_compare_chooser_get_subject (chooser)), ==,
                   "Facts");
}

/* Of a long comparison, only what is to be seen is made. */
static void
test_long (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) goals = g_string_new (NULL);
  g_autofree char *members = NULL;
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaComparison) comparison = NULL;
  gpointer page;

  for (guint i = 0; i < 800; i++)
    g_string_append_printf (goals, "%s{'id': 'g%u', 'text': 'Goal %u'}", i > 0 ? "," : "", i, i);
  members = g_strdup_printf ("'coalitions': [{'id': 'a', 'name': 'A', 'goals': [%s]},"
                             "{'id': 'b', 'name': 'B'}]",
                             goals->str);
  collection = ui_test_made (members);
  comparison = compare_ids (collection, "a b");
  page = open (fixture, "alpha beta");
  g_object_set (page, "comparison", comparison, NULL);
  ui_test_wait (coa_compare_page_is_filled (page));
  ui_test_settle (fixture->window);
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_COMPARE_ROW), <, 300);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/compare-page/" path, Fixture, NULL, set_up, function, tear_down)
#define ADD_COLLAPSED(path, function)                                                              \
  g_test_add ("/compare-page/" path, Fixture, NULL, set_up, function, tear_down_collapsed)

  ADD ("open", test_open);
  ADD ("columns", test_columns);
  ADD ("roles", test_roles);
  ADD ("refused", test_refused);
  ADD ("remove", test_remove);
  ADD ("only-differences", test_only_differences);
  ADD ("links", test_links);
  ADD ("long", test_long);
  ADD_COLLAPSED ("narrow", test_narrow);
  ADD_COLLAPSED ("subject-stays", test_subject_stays);

#undef ADD
#undef ADD_COLLAPSED

  return g_test_run ();
}
