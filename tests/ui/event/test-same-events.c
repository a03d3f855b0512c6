/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/event/list/coa-event-model.h"
#include "ui/timeline/coa-timeline-build.h"

/* The events of the list, each of which is there once. */
static GHashTable *
find_in_list (CoaEventModel *model)
{
  GHashTable *events = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++) {
    g_autoptr (CoaEvent) event = g_list_model_get_item (G_LIST_MODEL (model), i);

    g_assert_true (g_hash_table_add (events, event));
  }
  return events;
}

/* The events in the lanes; one may be in several. */
static GHashTable *
find_in_lanes (CoaTimeline *timeline)
{
  GHashTable *events = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < coa_timeline_get_n_lanes (timeline); i++) {
    const CoaTimeLane *lane = coa_timeline_get_lane (timeline, i);

    for (guint j = 0; j < lane->n_marks; j++)
      g_hash_table_add (events, lane->marks[j].event);
  }
  return events;
}

typedef struct {
  CoaCollection *collection;
  CoaCoalitionFilter *filter;
  CoaEventModel *model;
  guint n_different; /* filters that leave some events but not all */
} Fixture;

/* What is in one of both is in the other. */
static void
check_filter (Fixture *fixture, const CoaFilter *asked)
{
  g_autoptr (GListModel) all = NULL;
  g_autoptr (GHashTable) listed = NULL;

  g_object_get (fixture->collection, "events", &all, NULL);
  coa_coalition_filter_ask (fixture->filter, asked);
  listed = find_in_list (fixture->model);
  for (guint is_grouped = 0; is_grouped < 2; is_grouped++) {
    g_autoptr (CoaTimeline) timeline =
      coa_timeline_build (fixture->collection, fixture->filter, is_grouped);
    g_autoptr (GHashTable) drawn = find_in_lanes (timeline);
    GHashTableIter iter;
    gpointer event;

    g_assert_cmpuint (g_hash_table_size (drawn), ==, g_hash_table_size (listed));
    g_hash_table_iter_init (&iter, listed);
    while (g_hash_table_iter_next (&iter, &event, NULL))
      g_assert_true (g_hash_table_contains (drawn, event));
  }

  if (coa_filter_is_empty (asked))
    g_assert_cmpuint (g_hash_table_size (listed), ==, g_list_model_get_n_items (all));
  else if (g_hash_table_size (listed) > 0 &&
           g_hash_table_size (listed) < g_list_model_get_n_items (all))
    fixture->n_different++;
}

typedef void (*Ask) (CoaFilter *asked, gpointer item);

static void
ask_topic (CoaFilter *asked, gpointer item)
{
  asked->topic = item;
}

static void
ask_community (CoaFilter *asked, gpointer item)
{
  asked->community = item;
}

static void
ask_area (CoaFilter *asked, gpointer item)
{
  asked->area = item;
}

static void
ask_kind (CoaFilter *asked, gpointer item)
{
  CoaText *kind = coa_organization_get_classification (item);

  asked->kind = kind == NULL ? NULL : coa_text_get_string (kind);
}

/* Asks for each item of a list of the collection, alone and with years. */
static void
check_each (Fixture *fixture, const char *list, Ask ask)
{
  g_autoptr (GListModel) items = NULL;

  g_object_get (fixture->collection, list, &items, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (CoaItem) item = g_list_model_get_item (items, i);
    CoaFilter asked = { .first_year = 2010, .last_year = 2017 };

    ask (&asked, item);
    check_filter (fixture, &asked);
    asked.has_years = TRUE;
    check_filter (fixture, &asked);
  }
}

static void
check_collection (Fixture *fixture)
{
  fixture->filter = g_object_new (COA_TYPE_COALITION_FILTER, NULL);
  fixture->model = coa_event_model_new (fixture->collection, fixture->filter);
  check_filter (fixture, &(CoaFilter) { 0 });
  check_filter (fixture, &(CoaFilter) { .kind = "no such kind" });
  check_each (fixture, "topics", ask_topic);
  check_each (fixture, "communities", ask_community);
  check_each (fixture, "areas", ask_area);
  check_each (fixture, "coalitions", ask_kind);
  for (int year = 1990; year < 2030; year++)
    check_filter (fixture,
                  &(CoaFilter) { .has_years = TRUE, .first_year = year, .last_year = year });

  g_assert_finalize_object (g_steal_pointer (&fixture->model));
  g_assert_finalize_object (g_steal_pointer (&fixture->filter));
  g_assert_finalize_object (g_steal_pointer (&fixture->collection));
}

static void
test_bundled (void)
{
  Fixture fixture = { .collection = ui_test_bundled () };

  check_collection (&fixture);
  g_assert_cmpuint (fixture.n_different, >, 100);
}

/* Dates of all kinds, events of several coalitions and of none. */
static void
test_made (gconstpointer data)
{
  Fixture fixture = { .collection = ui_test_file (data) };

  check_collection (&fixture);
}

int
main (int argc, char *argv[])
{
  static const char *const files[] = { "dates.json", "everything.json", "nothing.json",
                                       "strange-texts.json" };

  ui_test_init (&argc, &argv);

  g_test_add_func ("/same-events/bundled", test_bundled);
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = g_strdup_printf ("/same-events/%s", files[i]);

    g_test_add_data_func (path, files[i], test_made);
  }

  return g_test_run ();
}
