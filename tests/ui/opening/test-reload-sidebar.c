/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "reload-fixture.h"
#include "ui/choose/coa-choice-row.h"
#include "ui/compare/coa-compare-page.h"
#include "ui/filter/coa-coalition-filter.h"
#include "ui/filter/coa-filter-dialog.h"
#include "ui/search/coa-result-list.h"
#include "ui/sidebar/coa-sidebar-selection.h"
#include "ui/sidebar/coa-sidebar.h"

static CoaCoalitionFilter *
get_filter (OwnFile *self)
{
  g_autoptr (CoaCoalitionFilter) filter = NULL;

  g_object_get (ui_test_find (self->window, COA_TYPE_SIDEBAR), "filter", &filter, NULL);
  return filter; /* the sidebar keeps it */
}

/* How many coalitions the filter leaves. */
static guint
count_left (OwnFile *self)
{
  GListModel *coalitions = coa_collection_get_coalitions (own_file_get_collection (self));
  g_autoptr (GPtrArray) left =
    coa_filter_find (coa_coalition_filter_get_asked (get_filter (self)), coalitions);

  return left->len;
}

static void
test_filter (OwnFile *self, gconstpointer data)
{
  start (self);
  coa_coalition_filter_ask (
    get_filter (self),
    &(CoaFilter) { .area = ui_test_item (own_file_get_collection (self), "there"),
                   .topic = ui_test_item (own_file_get_collection (self), "t") });
  g_assert_cmpuint (count_left (self), ==, N_COALITIONS / 2);
  reload (self, NULL);
  g_assert_cmpuint (count_left (self), ==, N_COALITIONS / 2);
  g_assert_nonnull (ui_test_find_text (ui_test_find (self->window, COA_TYPE_SIDEBAR), "there"));
  g_assert_false (is_told (self));

  reload (self, "there");
  g_assert_true (is_told (self));
  g_assert_null (coa_coalition_filter_get_asked (get_filter (self))->area);
  g_assert_nonnull (coa_coalition_filter_get_asked (get_filter (self))->topic);
}

/* A dialog that asks for what is gone closes. */
static void
test_dialog (OwnFile *self, gconstpointer data)
{
  start (self);
  g_assert_true (gtk_widget_activate_action (ui_test_find (self->window, COA_TYPE_SIDEBAR),
                                             "sidebar.filter", NULL));
  ui_test_wait (ui_test_count (self->window, COA_TYPE_FILTER_DIALOG) == 1);
  reload (self, NULL);
  ui_test_wait (ui_test_count (self->window, COA_TYPE_FILTER_DIALOG) == 0);
}

/* Which list is to be seen. */
static const char *
get_mode (OwnFile *self)
{
  return adw_toggle_group_get_active_name (
    ui_test_find (ui_test_find (self->window, COA_TYPE_SIDEBAR), ADW_TYPE_TOGGLE_GROUP));
}

static void
test_mode (OwnFile *self, gconstpointer data)
{
  start (self);
  adw_toggle_group_set_active_name (
    ui_test_find (ui_test_find (self->window, COA_TYPE_SIDEBAR), ADW_TYPE_TOGGLE_GROUP), "agents");
  ui_test_settle (self->window);
  reload (self, NULL);
  g_assert_cmpstr (get_mode (self), ==, "agents");
  ui_test_wait (ui_test_find_text (ui_test_find (self->window, COA_TYPE_SIDEBAR), "Other Name") !=
                NULL);
}

/* What is looked for is looked for in what is there now. To leave the search leads back to where it
 * began, as far as that is there. */
static void
test_search (OwnFile *self, gconstpointer data)
{
  CoaResultList *results;

  start (self);
  act (self, "win.show", "c3");
  act (self, "win.open", "p");
  act (self, "win.find", "other name");
  results = ui_test_find (self->window, COA_TYPE_RESULT_LIST);
  ui_test_wait (ui_test_find_text (results, "No Results Found") != NULL);
  act (self, "win.open-result", "c5");
  reload (self, NULL);
  own_file_check_item (self, "c5");
  ui_test_wait (ui_test_find_text (results, "Other Name") != NULL);
  reload (self, "p");
  own_file_activate (self, "win.leave-search");
  ui_test_settle (self->window);
  own_file_check_item (self, "c3");
}

static void
choose (gpointer selection, const char *name)
{
  GtkWidget *label = ui_test_find_text (selection, name);
  GtkWidget *row;

  g_assert_nonnull (label);
  row = gtk_widget_get_ancestor (label, COA_TYPE_CHOICE_ROW);
  gtk_check_button_set_active (ui_test_find (row, GTK_TYPE_CHECK_BUTTON), TRUE);
}

static void
test_selection (OwnFile *self, gconstpointer data)
{
  gpointer selection;

  start (self);
  coa_sidebar_start_selection (ui_test_find (self->window, COA_TYPE_SIDEBAR));
  selection = ui_test_find (self->window, COA_TYPE_SIDEBAR_SELECTION);
  ui_test_wait (ui_test_find_text (selection, "Coalition 02") != NULL);
  choose (selection, "Coalition 00");
  choose (selection, "Coalition 02");
  choose (selection, "Coalition 04");
  reload (self, NULL);
  g_assert_nonnull (ui_test_find_text (selection, "3 Selected"));
  reload (self, "c2");
  g_assert_nonnull (ui_test_find_text (selection, "2 Selected"));
  g_assert_true (is_told (self));
  ui_test_click (selection, "Compare 2");
  ui_test_wait (COA_IS_COMPARE_PAGE (get_page (self)));
}

/* Who types in the search goes on doing so. */
static void
test_focus (OwnFile *self, gconstpointer data)
{
  GtkWidget *focus;

  start (self);
  own_file_activate (self, "win.search");
  ui_test_settle (self->window);
  focus = gtk_window_get_focus (self->window);
  g_assert_nonnull (focus);
  reload (self, NULL);
  g_assert_true (gtk_window_get_focus (self->window) == focus);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/reload-sidebar/" path, OwnFile, NULL, own_file_set_up, function, own_file_tear_down)

  ADD ("filter", test_filter);
  ADD ("dialog", test_dialog);
  ADD ("mode", test_mode);
  ADD ("search", test_search);
  ADD ("selection", test_selection);
  ADD ("focus", test_focus);

#undef ADD

  return g_test_run ();
}
