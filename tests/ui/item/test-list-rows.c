/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/item/coa-item-view.h"
#include "ui/item/list/coa-list-rows.h"
#include "ui/item/list/coa-row-space.h"
#include "ui/sidebar/coa-sidebar-row.h"

/* Where those begin whose name takes more than one line. */
enum {
  LONG = 200,
  FAR = 300,
  N_TOPICS = 400,
};

typedef struct {
  CoaCollection *collection;
  GListModel *topics;
  GtkListView *list;
  GtkWindow *window;
  guint n_drawn; /* rows in sight, in the frames that were drawn */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *short_names = ui_test_objects ("{'id': 't#', 'label': 'Topic #'}", 0, LONG - 1);
  g_autofree char *long_names = ui_test_objects (
    "{'id': 't#', 'label': 'Topic # with a name that does not end before the line'}", LONG,
    N_TOPICS - 1);
  g_autofree char *members = g_strdup_printf ("'topics': [%s, %s]", short_names, long_names);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkSelectionModel *selection;

  fixture->collection = ui_test_made (members);
  fixture->topics = coa_collection_get_topics (fixture->collection);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (fixture->topics)));
  fixture->list = GTK_LIST_VIEW (gtk_list_view_new (selection, NULL));
  coa_list_rows_new (fixture->list, COA_TYPE_SIDEBAR_ROW);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scrolled, 240, 300);
  gtk_widget_set_halign (scrolled, GTK_ALIGN_CENTER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (fixture->list));
  fixture->window = ui_test_show (scrolled);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_object_unref (fixture->collection);
}

/* What the row of a list view shows, in sight or not. */
static const char *
get_shown (GtkWidget *view)
{
  GtkWidget *box = gtk_widget_get_first_child (view);

  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (box)));
}

static char *
dup_label (GtkWidget *view)
{
  return coa_item_view_dup_label (COA_TYPE_SIDEBAR_ROW,
                                  coa_item_view_get_item (COA_ITEM_VIEW (view)));
}

static gboolean
is_waiting (GtkWidget *view)
{
  g_autofree char *label = COA_IS_ROW_SPACE (view) ? NULL : dup_label (view);

  return label == NULL || !g_str_equal (get_shown (view), label);
}

/* Before each frame is drawn. */
static void
check_rows_in_sight (Fixture *fixture)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (fixture->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row)) {
    if (gtk_widget_get_mapped (row)) {
      g_assert_false (is_waiting (gtk_widget_get_first_child (row)));
      fixture->n_drawn++;
    }
  }
}

static void
watch (Fixture *fixture)
{
  fixture->n_drawn = 0;
  g_signal_connect_swapped (gtk_widget_get_frame_clock (GTK_WIDGET (fixture->list)), "paint",
                            G_CALLBACK (check_rows_in_sight), fixture);
}

static guint
count_waiting (Fixture *fixture)
{
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (fixture->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    n += is_waiting (gtk_widget_get_first_child (row)) ? 1 : 0;
  return n;
}

/* Rows out of sight are made too, but only later. */
static void
test_all_are_made (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (count_waiting (fixture), >, 50);
  ui_test_wait (count_waiting (fixture) == 0);
}

/* All that is ever to be seen is filled, from the first frame after a jump on. */
static void
test_jump (Fixture *fixture, gconstpointer data)
{
  ui_test_wait (count_waiting (fixture) == 0);
  watch (fixture);
  gtk_list_view_scroll_to (fixture->list, FAR, GTK_LIST_SCROLL_NONE, NULL);
  ui_test_wait (fixture->n_drawn > 0);
  g_assert_cmpuint (count_waiting (fixture), >, 50);
  ui_test_wait (count_waiting (fixture) == 0);
  g_assert_nonnull (
    ui_test_find_text (fixture->list, "Topic 300 with a name that does not end before the line"));
}

/* As with the wheel, while rows are still to be made. */
static void
test_scrolling (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture->list));

  watch (fixture);
  for (guint i = 0; i < 20; i++) {
    const guint drawn = fixture->n_drawn;

    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + 700);
    ui_test_wait (fixture->n_drawn > drawn);
  }
}

/* A row that is not filled yet has the name, and opens the page, of what it will show. */
static void
test_waiting_rows (Fixture *fixture, gconstpointer data)
{
  guint n_waiting = 0;

  ui_test_wait (count_waiting (fixture) == 0);
  gtk_list_view_scroll_to (fixture->list, FAR, GTK_LIST_SCROLL_NONE, NULL);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (fixture->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row)) {
    GtkWidget *view = gtk_widget_get_first_child (row);

    if (COA_IS_ITEM_VIEW (view) && is_waiting (view)) {
      g_autofree char *label = dup_label (view);

      gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
      n_waiting++;
    }
  }
  g_assert_cmpuint (n_waiting, >, 50);
}

/* What is not to be seen waits, and is there when it is shown again. */
static void
test_hidden (Fixture *fixture, gconstpointer data)
{
  GtkWidget *scrolled = gtk_widget_get_parent (GTK_WIDGET (fixture->list));
  g_autoptr (GListStore) other = g_list_store_new (COA_TYPE_ITEM);

  ui_test_wait (count_waiting (fixture) == 0);
  for (guint i = 0; i < 50; i++) {
    g_autoptr (CoaItem) item = g_list_model_get_item (fixture->topics, FAR + i);

    g_list_store_append (other, item);
  }
  gtk_window_set_focus (fixture->window, NULL); /* GTK would keep what is hidden with the focus */
  gtk_widget_set_visible (scrolled, FALSE);
  g_object_set (gtk_list_view_get_model (fixture->list), "model", other, NULL);
  ui_test_settle (fixture->window);
  g_assert_cmpuint (count_waiting (fixture), >, 0);

  gtk_widget_set_visible (scrolled, TRUE);
  watch (fixture);
  ui_test_wait (count_waiting (fixture) == 0);
  g_assert_cmpuint (fixture->n_drawn, >, 0);
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/list-rows/all-are-made", test_all_are_made },
    { "/list-rows/jump", test_jump },
    { "/list-rows/scrolling", test_scrolling },
    { "/list-rows/waiting-rows", test_waiting_rows },
    { "/list-rows/hidden", test_hidden },
  };

  ui_test_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
