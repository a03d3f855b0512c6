/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/item/list/coa-list-choice.h"
#include "ui/sidebar/coa-sidebar-list.h"

static GtkWindow *
show_list (CoaCollection *collection, GtkWidget **list)
{
  *list = g_object_new (COA_TYPE_SIDEBAR_LIST, "model", coa_collection_get_coalitions (collection),
                        "label", "Coalitions", NULL);
  return ui_test_show (*list);
}

/* All in one country. */
static char *
many_coalitions (guint n)
{
  GString *members = g_string_new ("'areas': [{'id': 'l', 'name': 'Land'}], 'coalitions': [");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (members, "%s{'id': 'c%02u', 'name': 'Number %02u', 'area_id': 'l'}",
                            i > 0 ? "," : "", i, i);
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

/* The list begins with its first heading, also where a row further down is chosen before it is
 * filled. */
static void
test_begins_at_top (void)
{
  g_autofree char *members = many_coalitions (60);
  g_autoptr (CoaCollection) collection = ui_test_made (members);
  static const struct {
    const char *chosen;
    gboolean at_top;
  } cases[] = { { NULL, TRUE }, { "c00", TRUE }, { "c03", TRUE }, { "c50", FALSE } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    gpointer item = cases[i].chosen == NULL ? NULL : ui_test_item (collection, cases[i].chosen);
    GtkWidget *list =
      g_object_new (COA_TYPE_SIDEBAR_LIST, "item", item, "model",
                    coa_collection_get_coalitions (collection), "label", "Coalitions", NULL);
    GtkWindow *window = ui_test_show (list);
    GtkAdjustment *adjustment =
      gtk_scrollable_get_vadjustment (ui_test_find (list, GTK_TYPE_LIST_VIEW));

    ui_test_wait ((gtk_adjustment_get_value (adjustment) < 1) == cases[i].at_top);
    ui_test_settle (window);
    g_assert_true ((gtk_adjustment_get_value (adjustment) < 1) == cases[i].at_top);
    g_assert_true (item == NULL ||
                   ui_test_find_text (list, cases[i].at_top ? "Land" : "Number 50"));
    ui_test_close (window);
  }
}

/* The focus goes with what is chosen elsewhere, so that it is on a row to be seen. */
static void
test_focus_follows (void)
{
  g_autofree char *members = many_coalitions (60);
  g_autoptr (CoaCollection) collection = ui_test_made (members);
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);

  g_assert_true (gtk_widget_grab_focus (ui_test_find (list, GTK_TYPE_LIST_VIEW)));
  g_object_set (list, "item", ui_test_item (collection, "c50"), NULL);
  ui_test_wait (ui_test_find_text (list, "Number 50") != NULL);
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (gtk_window_get_focus (window), "Number 50"));
  g_object_set (list, "item", ui_test_item (collection, "c00"), NULL);
  ui_test_wait (ui_test_find_text (list, "Number 00") != NULL);
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (gtk_window_get_focus (window), "Number 00"));
  ui_test_close (window);
}

/* A window that is taken apart may be laid out once more, and told what is chosen. */
static void
test_without_rows (void)
{
  g_autofree char *members = many_coalitions (60);
  g_autoptr (CoaCollection) collection = ui_test_made (members);
  GtkWidget *list;
  GtkWindow *window = show_list (collection, &list);
  GtkListView *view = ui_test_find (list, GTK_TYPE_LIST_VIEW);

  coa_list_scroll_to_start (view);
  gtk_list_view_set_model (view, NULL);
  g_object_set (list, "item", ui_test_item (collection, "c50"), NULL);
  ui_test_settle (window);
  g_assert_null (ui_test_find_text (list, "Number 50"));
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/list-choice/scrolls", test_scrolls);
  g_test_add_func ("/list-choice/begins-at-top", test_begins_at_top);
  g_test_add_func ("/list-choice/focus-follows", test_focus_follows);
  g_test_add_func ("/list-choice/without-rows", test_without_rows);

  return g_test_run ();
}
