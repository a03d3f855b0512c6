/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline/coa-timeline-order.h"

#include <glib/gi18n.h>
#include <string.h>

/* A lane and all by which its place is decided. */
typedef struct {
  CoaTimeLane *lane;
  gint32 start;
  int rank;
  char *group;     /* (owned) (nullable) */
  char *group_key; /* (owned) (nullable) */
  char *name_key;  /* (owned) */
} Place;

static void
clear_place (gpointer data)
{
  Place *self = data;

  g_clear_pointer (&self->group, g_free);
  g_clear_pointer (&self->group_key, g_free);
  g_clear_pointer (&self->name_key, g_free);
}

/* What is of no coalition comes after all that is. */
static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *place_a = a;
  const Place *place_b = b;
  int order = (place_a->lane->coalition == NULL) - (place_b->lane->coalition == NULL);

  if (order == 0)
    order = (place_a->rank > place_b->rank) - (place_a->rank < place_b->rank);
  if (order == 0)
    order = g_strcmp0 (place_a->group_key, place_b->group_key);
  if (order == 0)
    order = (place_a->start > place_b->start) - (place_a->start < place_b->start);
  if (order == 0)
    order = g_strcmp0 (place_a->name_key, place_b->name_key);
  return order;
}

static char *
dup_group (CoaTimeLane *lane, const CoaTimelineChoice *choice)
{
  if (choice->dup_group == NULL)
    return NULL;
  if (lane->coalition != NULL)
    return choice->dup_group (lane->coalition);

  /* Translators: heading over the events on a time line that are of no coalition. */
  return g_strdup (_ ("Of No Coalition"));
}

static void
find_place (Place *place, CoaTimeLane *lane, const CoaTimelineChoice *choice)
{
  const char *name = lane->coalition == NULL
                       ? ""
                       : coa_named_item_get_display_name (COA_NAMED_ITEM (lane->coalition));

  *place = (Place) {
    .lane = lane,
    .start = coa_time_lane_get_start (lane),
    .group = dup_group (lane, choice),
    .name_key = g_utf8_collate_key (name, -1),
  };
  if (place->group != NULL)
    place->group_key = g_utf8_collate_key (place->group, -1);
  if (choice->rank_group != NULL && lane->coalition != NULL)
    place->rank = choice->rank_group (lane->coalition);
}

/**
 * coa_timeline_order_lanes:
 * @lanes: (element-type CoaTimeLane): lanes in any order
 * @choice: whether there are to be headings, and which
 *
 * Puts the lanes into the order in which they are shown, and tells each in which
 * group it is.
 *
 * Returns: (transfer full) (element-type utf8): the headings of the groups
 */
GPtrArray *
coa_timeline_order_lanes (GPtrArray *lanes, const CoaTimelineChoice *choice)
{
  g_autoptr (GArray) places = g_array_sized_new (FALSE, FALSE, sizeof (Place), lanes->len);
  GPtrArray *groups = g_ptr_array_new_with_free_func (g_free);

  g_array_set_clear_func (places, clear_place);
  g_array_set_size (places, lanes->len);
  for (guint i = 0; i < lanes->len; i++)
    find_place (&g_array_index (places, Place, i), g_ptr_array_index (lanes, i), choice);
  g_array_sort (places, compare_places);

  for (guint i = 0; i < lanes->len; i++) {
    Place *place = &g_array_index (places, Place, i);

    if (place->group != NULL &&
        (groups->len == 0 ||
         strcmp (g_ptr_array_index (groups, groups->len - 1), place->group) != 0))
      g_ptr_array_add (groups, g_steal_pointer (&place->group));
    place->lane->group = groups->len > 0 ? groups->len - 1 : 0;
    lanes->pdata[i] = place->lane;
  }
  return groups;
}
