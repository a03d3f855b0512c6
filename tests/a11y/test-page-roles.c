/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

#include "ui/agent/coa-membership-view.h"
#include "ui/agent/coa-signed-document-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/filter/coa-filter-chips.h"
#include "ui/filter/coa-filter-dialog.h"
#include "ui/search/coa-result-list.h"
#include "ui/sidebar/coa-sidebar-row.h"
#include "ui/topic/coa-goal-group-view.h"

/* Opens the page of something, and returns it. */
static gpointer
open_page (Fixture *fixture, const char *id)
{
  activate_for (fixture, "win.open", id);
  ui_test_settle (fixture->window);
  return adw_navigation_view_get_visible_page (get_view (fixture));
}

static void
check_role (gpointer widget, GtkAccessibleRole role)
{
  g_assert_nonnull (widget);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (widget), role);
}

/* All these are read as headings. */
static void
check_headings (gpointer page, const char *const *headings)
{
  for (gsize i = 0; headings[i] != NULL; i++)
    check_role (ui_test_find_text (page, headings[i]), GTK_ACCESSIBLE_ROLE_HEADING);
}

/* The row around the first view of this type is a list's, and says this. */
static void
check_row (gpointer page, GType type, const char *label)
{
  GtkWidget *row = gtk_widget_get_ancestor (ui_test_find (page, type), GTK_TYPE_LIST_BOX_ROW);

  check_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  check_role (gtk_widget_get_parent (row), GTK_ACCESSIBLE_ROLE_LIST);
}

static void
test_agent (Fixture *fixture, gconstpointer data)
{
  static const char *const headings[] = { "Fishers’ Union", "Memberships", "Signatures",
                                          "Timeline",       "Sources",     NULL };
  gpointer page = open_page (fixture, "fishers-union");
  gpointer event = ui_test_find (page, COA_TYPE_EVENT_VIEW);

  check_headings (page, headings);
  check_row (page, COA_TYPE_MEMBERSHIP_VIEW, "Clean Delta");
  check_row (page, COA_TYPE_SIGNED_DOCUMENT_VIEW, "Charter · Clean Delta");
  check_row (page, COA_TYPE_EVENT_VIEW, "between 7 and 9 March 2017: Charter signed (context)");
  check_role (ui_test_find_named (event, GTK_TYPE_BUTTON, "Amal Example"),
              GTK_ACCESSIBLE_ROLE_BUTTON);

  page = open_page (fixture, "amal-example");
  g_assert_null (ui_test_find_named (page, GTK_TYPE_BUTTON, "Reaffirmed · Third party · Probable"));
  check_role (ui_test_find_text (page, "Reaffirmed · Third party · Probable"),
              GTK_ACCESSIBLE_ROLE_LABEL);
}

/* What leads to a coalition is a button that is called as it is. */
static void
test_topic (Fixture *fixture, gconstpointer data)
{
  static const char *const headings[] = { "Fish", "Goals", "Sources", NULL };
  gpointer page = open_page (fixture, "topic-fish");
  GtkWidget *button = ui_test_find (ui_test_find (page, COA_TYPE_GOAL_GROUP_VIEW), GTK_TYPE_BUTTON);

  check_headings (page, headings);
  check_role (button, GTK_ACCESSIBLE_ROLE_BUTTON);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (button),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  check_role (ui_test_find_named (page, GTK_TYPE_BUTTON, "Part of: Water"),
              GTK_ACCESSIBLE_ROLE_BUTTON);
}

/* A result says what it is and where the words were found, under the heading of its kind. */
static void
test_results (Fixture *fixture, gconstpointer data)
{
  GtkWidget *results = ui_test_find (fixture->window, COA_TYPE_RESULT_LIST);
  GtkWidget *row;

  activate_for (fixture, "win.find", "rivers");
  ui_test_wait (ui_test_find_text (results, "Topics (2)") != NULL);
  check_role (ui_test_find_text (results, "Topics (2)"), GTK_ACCESSIBLE_ROLE_HEADING);
  check_role (ui_test_find (results, GTK_TYPE_LIST_VIEW), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ui_test_find (results, GTK_TYPE_LIST_VIEW)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Search Results");

  row = gtk_widget_get_parent (ui_test_find (results, COA_TYPE_SIDEBAR_ROW));
  check_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Water");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Rivers, lakes and wells.");
}

/* Each choice of the dialog is called as what it is a choice of. */
static void
check_choices (gpointer dialog)
{
  static const char *const titles[] = { "Topic", "Community", "Area", "Kind" };

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++) {
    gpointer row = ui_test_find_named (dialog, ADW_TYPE_COMBO_ROW, titles[i]);

    check_role (row, GTK_ACCESSIBLE_ROLE_COMBO_BOX);
    g_assert_true (
      gtk_test_accessible_has_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  }
}

/* What is asked can be taken back by a button that says so. */
static void
test_filters (Fixture *fixture, gconstpointer data)
{
  gpointer sidebar = ui_test_find (fixture->window, COA_TYPE_SIDEBAR);
  gpointer chips = ui_test_find (sidebar, COA_TYPE_FILTER_CHIPS);
  GtkWidget *button = ui_test_find_named (sidebar, GTK_TYPE_BUTTON, "Filter Coalitions");
  gpointer dialog;

  check_role (button, GTK_ACCESSIBLE_ROLE_BUTTON);
  g_assert_true (gtk_widget_activate (button));
  ui_test_wait (ui_test_find (fixture->window, COA_TYPE_FILTER_DIALOG) != NULL);
  dialog = ui_test_find (fixture->window, COA_TYPE_FILTER_DIALOG);
  check_role (dialog, GTK_ACCESSIBLE_ROLE_DIALOG);
  check_choices (dialog);

  adw_combo_row_set_selected (ui_test_find_named (dialog, ADW_TYPE_COMBO_ROW, "Topic"), 1);
  ui_test_wait (gtk_widget_get_visible (chips));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ui_test_find (chips, GTK_TYPE_BUTTON)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Remove Filter “Fish”");
  g_assert_false (gtk_test_accessible_has_relation (
    GTK_ACCESSIBLE (ui_test_find (chips, GTK_TYPE_BUTTON)), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  adw_dialog_force_close (dialog);
  ui_test_wait (ui_test_find (fixture->window, COA_TYPE_FILTER_DIALOG) == NULL);
}

static GtkWidget *
get_toggle (gpointer group, const char *label)
{
  GtkWidget *toggle =
    gtk_widget_get_ancestor (ui_test_find_text (group, label), GTK_TYPE_TOGGLE_BUTTON);

  check_role (toggle, GTK_ACCESSIBLE_ROLE_RADIO);
  return toggle;
}

/* One of the kinds of things in the sidebar is chosen at a time. */
static void
test_kinds (Fixture *fixture, gconstpointer data)
{
  GtkWidget *group = ui_test_find (fixture->window, ADW_TYPE_TOGGLE_GROUP);
  GtkWidget *coalitions = get_toggle (group, "Coalitions");
  GtkWidget *people = get_toggle (group, "People");

  check_role (group, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (coalitions), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_true (gtk_widget_activate (people));
  ui_test_wait (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (people)));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (coalitions), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (people), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/page-roles/" path, Fixture, "everything.json", set_up, function, tear_down)

  ADD ("agent", test_agent);
  ADD ("topic", test_topic);
  ADD ("results", test_results);
  ADD ("filters", test_filters);
  ADD ("kinds", test_kinds);

#undef ADD

  return g_test_run ();
}
