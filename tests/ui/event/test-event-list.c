/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/event/list/coa-event-list.h"
#include "ui/event/list/coa-event-row.h"

#define EVENTS                                                                                     \
  "'coalitions': [{'id': 'north', 'name': 'North & <sea>', 'classification': 'List'},"             \
  "               {'id': 'west', 'name': 'West', 'classification': 'Party'},"                      \
  "               {'id': 'empty', 'name': 'Empty', 'classification': 'Club'}],"                    \
  "'events': ["                                                                                    \
  "  {'id': 'e7', 'name': 'Late', 'date': '2017-03-08', 'coalition_ids': ['west']},"               \
  "  {'id': 'e6', 'name': 'Day', 'date': '2017-03-07', 'coalition_ids': ['west', 'north']},"       \
  "  {'id': 'e5', 'name': 'Year', 'date': '2017', 'coalition_ids': ['north'], 'context': true},"   \
  "  {'id': 'e4', 'name': 'Range', 'date': '2016-12-30/2017-01-02', 'coalition_ids': ['west']},"   \
  "  {'id': 'e3', 'name': 'Long ago', 'date': '-0043-03-15?', 'coalition_ids': ['west']},"         \
  "  {'id': 'e2', 'name': 'A <day>', 'date': 'XXXX-03-15', 'coalition_ids': ['north']},"           \
  "  {'id': 'e1', 'name': 'Until', 'date': '../2018', 'coalition_ids': ['west']},"                 \
  "  {'id': 'e8', 'name': 'Nobody’s', 'date': '2018-01'}]"

typedef struct {
  CoaCollection *collection;
  CoaCoalitionFilter *filter;
  CoaEventModel *model;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->collection = ui_test_made (data);
  fixture->filter = g_object_new (COA_TYPE_COALITION_FILTER, NULL);
  fixture->model = coa_event_model_new (fixture->collection, fixture->filter);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->model));
  g_assert_finalize_object (g_steal_pointer (&fixture->filter));
  g_assert_finalize_object (g_steal_pointer (&fixture->collection));
}

/* The ids of all events of the model, with a line between sections. */
static char *
list_ids (CoaEventModel *model)
{
  GString *ids = g_string_new (NULL);
  guint start = 0, end = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++) {
    g_autoptr (CoaItem) event = g_list_model_get_item (G_LIST_MODEL (model), i);

    gtk_section_model_get_section (GTK_SECTION_MODEL (model), i, &start, &end);
    g_assert_cmpuint (start, <=, i);
    g_assert_cmpuint (end, >, i);
    g_string_append_printf (ids, "%s%s",
                            i == 0       ? ""
                            : start == i ? "|"
                                         : " ",
                            coa_item_get_id (event));
  }
  return g_string_free_and_steal (ids);
}

static void
check_ids (Fixture *fixture, const char *expected)
{
  g_autofree char *ids = list_ids (fixture->model);

  g_assert_cmpstr (ids, ==, expected);
}

static void
ask_for_kind (Fixture *fixture, const char *kind)
{
  coa_coalition_filter_ask (fixture->filter, &(CoaFilter) { .kind = kind });
}

/* By the first day that each can have begun, under the year of that; each once. */
static void
test_order (Fixture *fixture, gconstpointer data)
{
  guint start, end;

  check_ids (fixture, "e1|e2|e3|e4|e5 e6 e7|e8");
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->model)) == COA_TYPE_EVENT);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->model), 8));
  gtk_section_model_get_section (GTK_SECTION_MODEL (fixture->model), 8, &start, &end);
  g_assert_cmpuint (start, ==, 8);
  g_assert_cmpuint (end, ==, G_MAXUINT);
  g_assert_cmpuint (coa_event_model_find (fixture->model, ui_test_item (fixture->collection, "e4")),
                    ==, 3);
}

/* Each event of a coalition that is left is there once. */
static void
test_filter (Fixture *fixture, gconstpointer data)
{
  ask_for_kind (fixture, "List");
  check_ids (fixture, "e2|e5 e6");
  g_assert_cmpuint (coa_event_model_find (fixture->model, ui_test_item (fixture->collection, "e4")),
                    ==, GTK_INVALID_LIST_POSITION);
  ask_for_kind (fixture, "Party");
  check_ids (fixture, "e1|e3|e4|e6 e7");
  coa_coalition_filter_ask (fixture->filter, &(CoaFilter) { 0 });
  check_ids (fixture, "e1|e2|e3|e4|e5 e6 e7|e8");
}

static void
test_states (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaCollection) nothing = ui_test_made ("'events': []");
  g_autoptr (CoaEventModel) empty = coa_event_model_new (nothing, NULL);

  g_assert_cmpstr (coa_event_model_get_state (fixture->model), ==, "list");
  ask_for_kind (fixture, "Club");
  g_assert_cmpstr (coa_event_model_get_state (fixture->model), ==, "filtered");
  g_assert_cmpstr (coa_event_model_get_state (empty), ==, "empty");
}

/* Very many are put in order in a thread, and a filter meanwhile starts that anew. */
static void
test_many (void)
{
  GString *members = g_string_new ("'coalitions': [{'id': 'c', 'name': 'C', 'classification': 'K'},"
                                   "{'id': 'd', 'name': 'D', 'classification': 'L'}],'events': [");
  g_autofree char *json = NULL;
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (CoaCoalitionFilter) filter = g_object_new (COA_TYPE_COALITION_FILTER, NULL);
  g_autoptr (CoaEventModel) model = NULL;

  for (guint i = 0; i < 6000; i++)
    g_string_append_printf (members,
                            "%s{'id': 'e%u', 'name': 'E', 'date': '%04u', 'coalition_ids': ['%s']}",
                            i == 0 ? "" : ",", i, 1000 + (i * 7) % 1000, i % 3 == 0 ? "c" : "d");
  g_string_append (members, "]");
  json = g_string_free_and_steal (members);
  collection = ui_test_made (json);

  model = coa_event_model_new (collection, filter);
  g_assert_cmpstr (coa_event_model_get_state (model), ==, "pending");
  coa_coalition_filter_ask (filter, &(CoaFilter) { .kind = "K" });
  ui_test_wait (g_str_equal (coa_event_model_get_state (model), "list"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 2000);
  coa_coalition_filter_ask (filter, &(CoaFilter) { 0 });
  ui_test_wait (g_list_model_get_n_items (G_LIST_MODEL (model)) == 6000);
  for (guint i = 1; i < 6000; i++) {
    g_autoptr (CoaEvent) before = g_list_model_get_item (G_LIST_MODEL (model), i - 1);
    g_autoptr (CoaEvent) event = g_list_model_get_item (G_LIST_MODEL (model), i);

    g_assert_cmpint (coa_dated_item_compare (before, event), <, 0);
  }
}

static GtkWindow *
show_list (Fixture *fixture, CoaEventList **list)
{
  *list = g_object_new (COA_TYPE_EVENT_LIST, "model", fixture->model, NULL);
  return ui_test_show (*list);
}

/* What a reader sees: years, dates in words, names, and whose it was. */
static void
test_texts (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = {
    "Beginning Not Known",    "until 2018", "Until",         "West", "Year Not Known",
    "15 March, year unknown", "A <day>",    "North & <sea>", NULL,
  };
  CoaEventList *list;
  GtkWindow *window = show_list (fixture, &list);
  g_auto (GStrv) seen = ui_test_texts (list);

  for (gsize i = 0; texts[i] != NULL; i++)
    g_assert_cmpstr (seen[i], ==, texts[i]);
  g_assert_nonnull (ui_test_find_text (list, "2017 · Context"));
  ui_test_close (window);
}

static void
activated (CoaEventList *list, CoaEvent *event, const GdkRectangle *place, char **id)
{
  g_assert_cmpint (place->width, >, 0);
  g_assert_cmpint (place->height, >, 0);
  g_set_str (id, coa_item_get_id (COA_ITEM (event)));
}

/* A row tells which event is wanted, also to assistive technologies, and has the keyboard then. */
static void
test_activate (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = NULL;
  CoaEventList *list;
  GtkWindow *window = show_list (fixture, &list);
  GtkWidget *row = ui_test_find (list, COA_TYPE_EVENT_ROW);

  g_signal_connect (list, "event-activated", G_CALLBACK (activated), &id);
  g_assert_true (gtk_widget_activate_action (row, "row.open", NULL));
  g_assert_cmpstr (id, ==, "e1");
  g_assert_true (gtk_window_get_focus (window) == gtk_widget_get_parent (row));

  coa_event_list_reveal (list, ui_test_item (fixture->collection, "e6"));
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (gtk_window_get_focus (window), "Day"));
  gtk_window_set_focus (window, NULL);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (list)));
  g_assert_nonnull (ui_test_find_text (gtk_window_get_focus (window), "Day"));
  ui_test_close (window);
}

/* A coalition is a button that leads to its page. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *opened = NULL;
  CoaEventList *list;
  GtkWindow *window = show_list (fixture, &list);

  ui_test_catch (window, "open", &opened);
  ui_test_click (list, "North & <sea>");
  ui_test_wait (opened != NULL);
  g_assert_cmpstr (opened, ==, "north");
  ui_test_close (window);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  CoaEventList *list;
  GtkWindow *window = show_list (fixture, &list);

  ask_for_kind (fixture, "Club");
  ui_test_settle (window);
  g_assert_true (gtk_widget_get_mapped (ui_test_find_text (list, "No Events Left")));
  g_assert_true (gtk_widget_get_mapped (ui_test_find_text (list, "Clear Filters")));
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function) g_test_add (path, Fixture, EVENTS, set_up, function, tear_down)

  ADD ("/event-model/order", test_order);
  ADD ("/event-model/filter", test_filter);
  ADD ("/event-model/states", test_states);
  g_test_add_func ("/event-model/many", test_many);
  ADD ("/event-list/texts", test_texts);
  ADD ("/event-list/activate", test_activate);
  ADD ("/event-list/link", test_link);
  ADD ("/event-list/empty", test_empty);

#undef ADD

  return g_test_run ();
}
