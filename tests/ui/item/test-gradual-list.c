/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/item/listing/coa-gradual-list.h"

typedef struct {
  guint shown;
  guint largest_step;
  guint filled;
} Counts;

static GListModel *
numbers (guint n)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++) {
    g_autofree char *number = g_strdup_printf ("%u", i);

    gtk_string_list_append (list, number);
  }
  return G_LIST_MODEL (list);
}

static void
shown_changed (GListModel *shown, guint position, guint removed, guint added, Counts *counts)
{
  counts->shown = g_list_model_get_n_items (shown);
  counts->largest_step = MAX (counts->largest_step, added);
}

static void
filled_cb (CoaGradualList *list, Counts *counts)
{
  counts->filled++;
}

/* A list of the widget, which owns it, and what becomes of it. */
static CoaGradualList *
list_new (GtkWidget *widget, const char *name, Counts *counts)
{
  CoaGradualList *list = coa_gradual_list_new (widget);

  g_object_set_data_full (G_OBJECT (widget), name, list, g_object_unref);
  g_signal_connect (coa_gradual_list_get_shown (list), "items-changed", G_CALLBACK (shown_changed),
                    counts);
  g_signal_connect (list, "filled", G_CALLBACK (filled_cb), counts);
  return list;
}

/* A widget that is not on screen has the first. */
static void
test_not_on_screen (void)
{
  g_autoptr (GListModel) model = numbers (100);
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new ("W"));
  Counts counts = { 0 };
  CoaGradualList *list = list_new (widget, "list", &counts);

  g_assert_true (coa_gradual_list_is_filled (list));
  g_assert_cmpuint (g_list_model_get_n_items (coa_gradual_list_get_shown (list)), ==, 0);
  coa_gradual_list_show (list, model, 2, 50);
  g_assert_false (coa_gradual_list_is_filled (list));
  g_assert_cmpuint (counts.shown, ==, 2);
  g_assert_cmpuint (counts.filled, ==, 0);

  coa_gradual_list_show (list, NULL, 2, 50);
  g_assert_true (coa_gradual_list_is_filled (list));
  g_assert_cmpuint (counts.shown, ==, 0);
  g_assert_cmpuint (counts.filled, ==, 1);
}

/* On screen the first are there at once, and then a few more each frame. */
static void
test_grows (void)
{
  g_autoptr (GListModel) model = numbers (100);
  GtkWidget *widget = gtk_label_new ("W");
  Counts counts = { 0 };
  CoaGradualList *list = list_new (widget, "list", &counts);
  GtkWindow *window = ui_test_show (widget);

  coa_gradual_list_show (list, model, 2, 20);
  g_assert_cmpuint (counts.shown, ==, 2);
  g_assert_false (coa_gradual_list_is_filled (list));
  ui_test_wait (coa_gradual_list_is_filled (list));
  g_assert_cmpuint (counts.shown, ==, 20);
  g_assert_cmpuint (counts.largest_step, <, 5);
  g_assert_cmpuint (counts.filled, ==, 1);

  ui_test_settle (window);
  g_assert_cmpuint (counts.shown, ==, 20);
  g_assert_cmpuint (counts.filled, ==, 1);
  ui_test_close (window);
}

/* A list that comes after another has only its first things until that is filled. */
static void
test_after (void)
{
  g_autoptr (GListModel) model = numbers (30);
  GtkWidget *widget = gtk_label_new ("W");
  Counts counts = { 0 };
  Counts later_counts = { 0 };
  CoaGradualList *list = list_new (widget, "list", &counts);
  CoaGradualList *later = list_new (widget, "later", &later_counts);
  GtkWindow *window = ui_test_show (widget);

  coa_gradual_list_set_after (later, list);
  coa_gradual_list_show (list, model, 0, 100);
  coa_gradual_list_show (later, model, 1, 100);
  while (!coa_gradual_list_is_filled (list)) {
    g_assert_cmpuint (later_counts.shown, ==, 1);
    g_main_context_iteration (NULL, TRUE);
  }
  ui_test_wait (coa_gradual_list_is_filled (later));
  g_assert_cmpuint (later_counts.shown, ==, 30);

  coa_gradual_list_set_after (later, NULL);
  coa_gradual_list_show (later, model, 0, 10);
  ui_test_wait (coa_gradual_list_is_filled (later));
  g_assert_cmpuint (later_counts.shown, ==, 10);
  ui_test_close (window);
}

static void
count_up (guint *count)
{
  (*count)++;
}

/* What is shown at once has a frame of its own. */
static void
test_rests (void)
{
  g_autoptr (GListModel) model = numbers (30);
  GtkWidget *widget = gtk_label_new ("W");
  Counts counts = { 0 };
  CoaGradualList *list = list_new (widget, "list", &counts);
  GtkWindow *window = ui_test_show (widget);
  guint n_frames = 0;

  g_signal_connect_swapped (gtk_widget_get_frame_clock (widget), "update", G_CALLBACK (count_up),
                            &n_frames);
  coa_gradual_list_show (list, model, 2, 30);
  ui_test_wait (n_frames == 1);
  g_assert_cmpuint (counts.shown, ==, 2);
  ui_test_wait (coa_gradual_list_is_filled (list));
  ui_test_close (window);
}

/* A list waits for all that come before it, also if the one just before has nothing to wait for. */
static void
test_chain (void)
{
  g_autoptr (GListModel) model = numbers (30);
  GtkWidget *widget = gtk_label_new ("W");
  Counts counts = { 0 };
  Counts empty_counts = { 0 };
  Counts later_counts = { 0 };
  CoaGradualList *list = list_new (widget, "list", &counts);
  CoaGradualList *empty = list_new (widget, "empty", &empty_counts);
  CoaGradualList *later = list_new (widget, "later", &later_counts);
  GtkWindow *window = ui_test_show (widget);

  coa_gradual_list_set_after (empty, list);
  coa_gradual_list_set_after (later, empty);
  coa_gradual_list_show (list, model, 0, 100);
  coa_gradual_list_show (empty, NULL, 0, 100);
  coa_gradual_list_show (later, model, 1, 100);
  while (!coa_gradual_list_is_filled (list)) {
    g_assert_cmpuint (later_counts.shown, ==, 1);
    g_main_context_iteration (NULL, TRUE);
  }
  ui_test_wait (coa_gradual_list_is_filled (later));
  g_assert_cmpuint (later_counts.shown, ==, 30);
  ui_test_close (window);
}

/* Other things take the place of those that were still coming. */
static void
test_change (void)
{
  g_autoptr (GListModel) many = numbers (300);
  g_autoptr (GListModel) few = numbers (4);
  GtkWidget *widget = gtk_label_new ("W");
  Counts counts = { 0 };
  CoaGradualList *list = list_new (widget, "list", &counts);
  GtkWindow *window = ui_test_show (widget);

  coa_gradual_list_show (list, many, 0, 300);
  ui_test_wait (counts.shown > 3);
  coa_gradual_list_show (list, few, 0, 300);
  g_assert_cmpuint (counts.shown, ==, 0);
  ui_test_wait (coa_gradual_list_is_filled (list));
  g_assert_cmpuint (counts.shown, ==, 4);
  g_assert_cmpuint (counts.filled, ==, 1);

  /* Nothing is left behind when the widget goes meanwhile. */
  coa_gradual_list_show (list, many, 0, 300);
  ui_test_close (window);
}

static void
note_least (GListModel *shown, guint position, guint removed, guint added, guint *least)
{
  *least = MIN (*least, g_list_model_get_n_items (shown));
}

/* Rows that are there are used for other things: the list is never empty meanwhile. */
static void
test_replace (void)
{
  g_autoptr (GListModel) many = numbers (300);
  g_autoptr (GListModel) fewer = numbers (200);
  GtkWidget *widget = gtk_label_new ("W");
  GtkWindow *window = ui_test_show (widget);
  Counts counts = { 0 };
  CoaGradualList *list = list_new (widget, "list", &counts);
  guint least = G_MAXUINT;

  coa_gradual_list_show (list, many, 300, 300);
  g_signal_connect (coa_gradual_list_get_shown (list), "items-changed", G_CALLBACK (note_least),
                    &least);
  coa_gradual_list_show (list, fewer, 200, 200);
  g_assert_cmpuint (counts.shown, ==, 200);
  coa_gradual_list_show (list, many, 100, 300);
  g_assert_cmpuint (counts.shown, ==, 100);
  g_assert_cmpuint (least, ==, 100);
  ui_test_wait (coa_gradual_list_is_filled (list));
  ui_test_close (window);
}

/* What is wanted now does not wait for the rows before it. */
static void
test_fill (void)
{
  g_autoptr (GListModel) model = numbers (300);
  GtkWidget *widget = gtk_label_new ("W");
  GtkWindow *window = ui_test_show (widget);
  Counts counts = { 0 };
  CoaGradualList *list = list_new (widget, "list", &counts);

  coa_gradual_list_show_in_view (list, model, GTK_INVALID_LIST_POSITION);
  g_assert_false (coa_gradual_list_is_filled (list));
  g_assert_cmpuint (counts.shown, <, 50);
  coa_gradual_list_fill (list);
  g_assert_true (coa_gradual_list_is_filled (list));
  g_assert_cmpuint (counts.shown, ==, 300);
  g_assert_cmpuint (counts.filled, ==, 1);

  coa_gradual_list_show_in_view (list, model, 200);
  g_assert_true (coa_gradual_list_is_filled (list));
  g_assert_cmpuint (counts.shown, ==, 300);
  ui_test_close (window);
}

static gpointer
note_asked (gpointer item, gpointer n_asked)
{
  (*(guint *) n_asked)++;
  return item;
}

/* Nobody asks for all of other things to find those among them that a list view showed before. */
static void
test_shorten (void)
{
  guint n_asked = 0;
  g_autoptr (GListModel) many = numbers (3000);
  GtkMapListModel *other = gtk_map_list_model_new (numbers (2900), note_asked, &n_asked, NULL);
  GtkSingleSelection *selection = gtk_single_selection_new (NULL);
  GtkWidget *view =
    gtk_list_view_new (GTK_SELECTION_MODEL (selection), gtk_signal_list_item_factory_new ());
  GtkWindow *window = ui_test_show (view);
  CoaGradualList *list = coa_gradual_list_new_for_view (view, GTK_SELECTION_MODEL (selection));
  GListModel *shown = coa_gradual_list_get_shown (list);

  g_object_set_data_full (G_OBJECT (view), "list", list, g_object_unref);
  coa_gradual_list_show_in_view (list, many, GTK_INVALID_LIST_POSITION);
  coa_gradual_list_fill (list);
  g_assert_cmpuint (g_list_model_get_n_items (shown), ==, 3000);

  coa_gradual_list_shorten (list);
  g_assert_cmpuint (g_list_model_get_n_items (shown), <, 300);
  coa_gradual_list_show_in_view (list, G_LIST_MODEL (other), 2800);
  g_assert_cmpuint (g_list_model_get_n_items (shown), ==, 2900);
  ui_test_settle (window);
  g_assert_cmpuint (n_asked, >, 0);
  g_assert_cmpuint (n_asked, <, 1000);
  ui_test_close (window);
  g_object_unref (other);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/gradual-list/not-on-screen", test_not_on_screen);
  g_test_add_func ("/gradual-list/grows", test_grows);
  g_test_add_func ("/gradual-list/after", test_after);
  g_test_add_func ("/gradual-list/rests", test_rests);
  g_test_add_func ("/gradual-list/chain", test_chain);
  g_test_add_func ("/gradual-list/change", test_change);
  g_test_add_func ("/gradual-list/replace", test_replace);
  g_test_add_func ("/gradual-list/fill", test_fill);
  g_test_add_func ("/gradual-list/shorten", test_shorten);

  return g_test_run ();
}
