/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"
#include "ui-test.h"
#include "ui/agent/heading/coa-link-view.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/coalition/coa-coalition-page.h"
#include "ui/coalition/goal/coa-goal-view.h"
#include "ui/coalition/relation/coa-relation-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/item/coa-fact.h"
#include "ui/item/list/coa-list-dialog.h"
#include "ui/shortcuts/coa-shortcuts-dialog.h"
#include "ui/sidebar/coa-sidebar-row.h"
#include "ui/sidebar/coa-sidebar.h"

#define LONG_NAME                                                                                  \
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"               \
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

typedef struct {
  CoaCollection *collection;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_reset (settings, "last-coalition");
  fixture->collection = ui_test_file ("strange-texts.json");
  fixture->window = ui_test_show_window (fixture->collection, settings);
  g_object_set (fixture->window, "item", ui_test_item (fixture->collection, "strange-coalition"),
                NULL);
  ui_test_wait (ui_test_count (fixture->window, COA_TYPE_EVENT_VIEW) == 2);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_clear_object (&fixture->collection);
}

static AdwNavigationPage *
get_page (Fixture *fixture)
{
  return adw_navigation_view_get_visible_page (
    ui_test_find (fixture->window, ADW_TYPE_NAVIGATION_VIEW));
}

/* The row of a list around the first widget of this type on the page, else in the window. */
static GtkWidget *
row_of (Fixture *fixture, GType type)
{
  GtkWidget *on_page = ui_test_find (get_page (fixture), type);
  GtkWidget *row = on_page != NULL ? on_page : ui_test_find (fixture->window, type);

  while (row != NULL && !GTK_IS_LIST_BOX_ROW (row) &&
         !g_str_equal (gtk_widget_get_css_name (row), "row"))
    row = gtk_widget_get_parent (row);
  g_assert_nonnull (row);
  return row;
}

/* The title of the page, those of its parts, and the headings in lists. */
static void
test_headings (Fixture *fixture, gconstpointer data)
{
  static const char *const headings[] = {
    "<b>Clean</b> & free delta",
    "Goals",
    "Signatories",
    "Members Without a Recorded Signature",
    "Other Documents",
    "Timeline",
    "2016",
    "2017",
    "Where Sources Differ",
    "Related Coalitions",
    "Notes",
    "Sources",
  };
  gpointer page = ui_test_find (fixture->window, COA_TYPE_COALITION_PAGE);

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++) {
    GtkAccessible *label = ui_test_find_text (page, headings[i]);

    g_assert_nonnull (label);
    gtk_test_accessible_assert_role (label, GTK_ACCESSIBLE_ROLE_HEADING);
  }
  gtk_test_accessible_assert_role (
    ui_test_find_text (ui_test_find (fixture->window, COA_TYPE_SIDEBAR), "Land <& sea>"),
    GTK_ACCESSIBLE_ROLE_HEADING);
}

static guint
check_lists (GtkWidget *widget)
{
  guint n = 0;

  if (GTK_IS_LIST_BOX (widget) || GTK_IS_LIST_VIEW (widget)) {
    gtk_test_accessible_assert_role (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_ROLE_LIST);
    g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL));
    n++;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += check_lists (child);

  return n;
}

/* Each list says what it is a list of. */
static void
test_lists (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (check_lists (GTK_WIDGET (fixture->window)), >=, 8);
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (ui_test_find (fixture->window, GTK_TYPE_LIST_VIEW)),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "Coalitions");
}

/* A row says all that is in it, at once. */
static void
test_rows (Fixture *fixture, gconstpointer data)
{
  GtkAccessible *goal = GTK_ACCESSIBLE (row_of (fixture, COA_TYPE_GOAL_VIEW));
  GtkAccessible *event = GTK_ACCESSIBLE (row_of (fixture, COA_TYPE_EVENT_VIEW));

  gtk_test_accessible_assert_role (goal, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (goal, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1. Calls for <clean> water & air");
  gtk_test_accessible_assert_role (event, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (event, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "about 2016: Flood (context)");
}

/* What is told of a record in words is read as they are. */
static void
test_basis (Fixture *fixture, gconstpointer data)
{
  GtkAccessible *label =
    ui_test_find_text (fixture->window, "This record rests on part of the text of its documents.");

  g_assert_nonnull (label);
  gtk_test_accessible_assert_role (label, GTK_ACCESSIBLE_ROLE_LABEL);
}

/* A related coalition is told with what it is, and can be opened without a pointer. */
static void
test_relation (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  ui_test_settle (fixture->window);
  row = row_of (fixture, COA_TYPE_RELATION_VIEW);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Not to be confused with: " LONG_NAME);
  g_assert_true (gtk_widget_get_focusable (row));
  g_assert_true (gtk_widget_activate_action (ui_test_find (fixture->window, COA_TYPE_RELATION_VIEW),
                                             "row.open", NULL));
  ui_test_wait (ui_test_find (get_page (fixture), COA_TYPE_RELATION_VIEW) != NULL &&
                gtk_widget_get_mapped (ui_test_find (get_page (fixture), COA_TYPE_RELATION_VIEW)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row_of (fixture, COA_TYPE_RELATION_VIEW)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Not to be confused with: <b>Clean</b> & free delta");
}

/* A button to a web page is called what the page is. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button =
    ui_test_find (ui_test_find (fixture->window, COA_TYPE_LINK_VIEW), GTK_TYPE_BUTTON);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_BUTTON);
  g_assert_true (
    gtk_test_accessible_has_relation (GTK_ACCESSIBLE (button),
                                      GTK_ACCESSIBLE_RELATION_LABELLED_BY) ||
    gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL));
}

static void
test_sidebar_row (Fixture *fixture, gconstpointer data)
{
  GtkAccessible *row = GTK_ACCESSIBLE (row_of (fixture, COA_TYPE_SIDEBAR_ROW));

  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "<b>Clean</b> & free delta");
  g_assert_true (gtk_test_accessible_has_state (row, GTK_ACCESSIBLE_STATE_SELECTED));
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry = ui_test_find (fixture->window, GTK_TYPE_SEARCH_ENTRY);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_ROLE_SEARCH_BOX);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Search");
}

/* The popover has a name, and the buttons in it say what they do. */
static void
test_citations (Fixture *fixture, gconstpointer data)
{
  GtkMenuButton *button =
    ui_test_find (ui_test_find (fixture->window, COA_TYPE_CITATION_BUTTON), GTK_TYPE_MENU_BUTTON);
  GtkPopover *popover;

  g_assert_nonnull (gtk_widget_get_tooltip_text (GTK_WIDGET (button)));
  gtk_menu_button_popup (button);
  popover = gtk_menu_button_get_popover (button);
  ui_test_wait (gtk_widget_get_mapped (GTK_WIDGET (popover)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       gtk_widget_get_tooltip_text (GTK_WIDGET (button)));
  gtk_test_accessible_assert_role (
    GTK_ACCESSIBLE (ui_test_find_named (popover, GTK_TYPE_BUTTON, "Copy Citation")),
    GTK_ACCESSIBLE_ROLE_BUTTON);
}

/* What only adorns is passed over. */
static void
test_presentation (Fixture *fixture, gconstpointer data)
{
  GtkWidget *fact = ui_test_find (fixture->window, COA_TYPE_FACT);
  GtkWidget *event = ui_test_find (fixture->window, COA_TYPE_EVENT_VIEW);
  GtkWidget *line = gtk_widget_get_parent (ui_test_find (event, GTK_TYPE_SEPARATOR));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (ui_test_find (fact, GTK_TYPE_IMAGE)),
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
check_dialog (Fixture *fixture, AdwDialog *dialog)
{
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  ui_test_wait (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_ROLE_DIALOG);
  g_assert_true (
    gtk_test_accessible_has_property (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_PROPERTY_LABEL) ||
    gtk_test_accessible_has_relation (GTK_ACCESSIBLE (dialog),
                                      GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

static void
test_shortcuts (Fixture *fixture, gconstpointer data)
{
  check_dialog (fixture, coa_shortcuts_dialog_new ());
}

static void
test_list_dialog (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListModel) goals = NULL;
  AdwDialog *dialog;

  g_object_get (ui_test_item (fixture->collection, "strange-coalition"), "goals", &goals, NULL);
  dialog = coa_list_dialog_new ("All goals", goals, COA_TYPE_GOAL_VIEW);
  check_dialog (fixture, dialog);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ui_test_find (dialog, GTK_TYPE_LIST_VIEW)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "All goals");
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (ui_test_find (dialog, GTK_TYPE_SEARCH_ENTRY)), GTK_ACCESSIBLE_PROPERTY_LABEL,
    "Search this list");
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function) g_test_add ("/roles/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("headings", test_headings);
  ADD ("lists", test_lists);
  ADD ("rows", test_rows);
  ADD ("basis", test_basis);
  ADD ("relation", test_relation);
  ADD ("link", test_link);
  ADD ("sidebar-row", test_sidebar_row);
  ADD ("search", test_search);
  ADD ("citations", test_citations);
  ADD ("presentation", test_presentation);
  ADD ("shortcuts", test_shortcuts);
  ADD ("list-dialog", test_list_dialog);

#undef ADD

  return g_test_run ();
}
