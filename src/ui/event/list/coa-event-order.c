/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/event/list/coa-event-order.h"

#include "model/list/coa-list.h"

/* Under what heading an event stands. Those without a year come before those with one. */
typedef struct {
  enum {
    BEGINNING_NOT_KNOWN,
    YEAR_NOT_KNOWN,
    YEAR_KNOWN,
  } kind;
  gint64 year;
} Section;

/* An event with all by which it has its place, so that sorting need not look at
 * the events, which lie all over the memory. */
typedef struct {
  Section section;
  gint64 earliest;
  gint64 latest;
  CoaEvent *event;
} Place;

static Section
get_section (CoaEvent *event)
{
  const CoaDate *date = coa_dated_item_get_date (COA_DATED_ITEM (event));

  if (coa_date_get_earliest (date) == G_MININT64)
    return (Section) { BEGINNING_NOT_KNOWN, 0 };
  if (!coa_date_has_year (date))
    return (Section) { YEAR_NOT_KNOWN, 0 };
  return (Section) { YEAR_KNOWN, coa_date_get_year (date) };
}

static int
compare_numbers (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

static int
compare_sections (const Section *a, const Section *b)
{
  return a->kind != b->kind ? compare_numbers (a->kind, b->kind)
                            : compare_numbers (a->year, b->year);
}

static int
compare_places (gconstpointer first, gconstpointer second)
{
  const Place *a = first;
  const Place *b = second;
  int order = compare_sections (&a->section, &b->section);

  if (order == 0)
    order = compare_numbers (a->earliest, b->earliest);
  if (order == 0)
    order = compare_numbers (a->latest, b->latest);
  if (order == 0)
    order =
      g_strcmp0 (coa_item_get_id (COA_ITEM (a->event)), coa_item_get_id (COA_ITEM (b->event)));
  return order;
}

/**
 * coa_event_order_sort:
 * @events: (type Gio.ListModel(CoaEvent)): the events of a collection
 *
 * Puts events in the order of time: by the earliest day that each can have
 * begun, then by the latest that it can have ended. Those of which the first or
 * the year is not known come first.
 *
 * It may run in a thread: it only reads.
 *
 * Returns: (transfer full) (element-type CoaEvent): the events in order; the
 *   collection keeps them
 */
GPtrArray *
coa_event_order_sort (GListModel *events)
{
  const guint n = g_list_model_get_n_items (events);
  g_autofree Place *places = g_new (Place, n);
  GPtrArray *sorted = g_ptr_array_sized_new (n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (CoaEvent) event = g_list_model_get_item (events, i);
    const CoaDate *date = coa_dated_item_get_date (COA_DATED_ITEM (event));

    places[i] = (Place) { get_section (event), coa_date_get_earliest (date),
                          coa_date_get_latest (date), event };
  }
  if (n > 0)
    qsort (places, n, sizeof (Place), compare_places);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (sorted, places[i].event);
  return sorted;
}

static gboolean
is_of_any (CoaEvent *event, GHashTable *coalitions)
{
  CoaItems *own = coa_dated_item_peek_coalitions (COA_DATED_ITEM (event));

  for (guint i = 0; i < coa_items_get_length (own); i++)
    if (g_hash_table_contains (coalitions, coa_items_get (own, i)))
      return TRUE;
  return FALSE;
}

static GHashTable *
find_coalitions (const CoaFilter *asked, GListModel *coalitions)
{
  g_autoptr (GPtrArray) found = coa_filter_find (asked, coalitions);
  GHashTable *set = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < found->len; i++)
    g_hash_table_add (set, g_ptr_array_index (found, i));
  return set;
}

/**
 * coa_event_order_filter:
 * @events: (element-type CoaEvent): events
 * @asked: (nullable): what is asked of coalitions
 * @coalitions: (element-type CoaCoalition): all coalitions
 *
 * Returns: (transfer full) (element-type CoaEvent): those of @events that are of
 *   any of the coalitions that @asked matches, or all if that is %NULL; in the
 *   same order, and each once
 */
GPtrArray *
coa_event_order_filter (GPtrArray *events, const CoaFilter *asked, GListModel *coalitions)
{
  g_autoptr (GHashTable) left_coalitions = NULL;
  GPtrArray *left;

  if (asked == NULL)
    return g_ptr_array_ref (events);

  left_coalitions = find_coalitions (asked, coalitions);
  left = g_ptr_array_new ();
  for (guint i = 0; i < events->len; i++)
    if (is_of_any (g_ptr_array_index (events, i), left_coalitions))
      g_ptr_array_add (left, g_ptr_array_index (events, i));
  return left;
}

/**
 * coa_event_order_find_sections:
 * @events: (element-type CoaEvent): events in order
 *
 * Returns: (transfer full) (element-type guint): where among them each year begins
 */
GArray *
coa_event_order_find_sections (GPtrArray *events)
{
  GArray *starts = g_array_new (FALSE, FALSE, sizeof (guint));
  Section last = { 0 };

  for (guint i = 0; i < events->len; i++) {
    const Section section = get_section (g_ptr_array_index (events, i));

    if (i == 0 || compare_sections (&section, &last) != 0)
      g_array_append_val (starts, i);
    last = section;
  }
  return starts;
}

/**
 * coa_event_order_get_section:
 * @sections: (element-type guint): where each year begins
 * @position: a position of an event
 * @n_events: how many events there are
 * @start: (out): where the year of that event begins
 * @end: (out): where the next year begins
 *
 * Finds the year of an event.
 */
void
coa_event_order_get_section (GArray *sections, guint position, guint n_events, guint *start,
                             guint *end)
{
  guint first = 0, after = sections->len;

  while (after - first > 1) {
    const guint middle = first + (after - first) / 2;

    if (g_array_index (sections, guint, middle) <= position)
      first = middle;
    else
      after = middle;
  }
  *start = g_array_index (sections, guint, first);
  *end = after < sections->len ? g_array_index (sections, guint, after) : n_events;
}
