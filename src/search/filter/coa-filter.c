/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/filter/coa-filter.h"

#include "model/coalition/coa-goal.h"
#include "model/value/date/coa-date-calendar.h"

typedef gboolean (*IsWithin) (gpointer item, gpointer wanted);

static gboolean
is_same (gpointer item, gpointer wanted)
{
  return item == wanted;
}

static gboolean
is_topic_within (gpointer item, gpointer wanted)
{
  for (CoaTopic *topic = item; topic != NULL; topic = coa_topic_get_broader (topic))
    if (topic == wanted)
      return TRUE;

  return FALSE;
}

static gboolean
is_area_within (gpointer item, gpointer wanted)
{
  for (CoaArea *area = item; area != NULL; area = coa_area_get_parent (area))
    if (area == wanted)
      return TRUE;

  return FALSE;
}

static gboolean
has_any (GListModel *items, IsWithin is_within, gpointer wanted)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (items, i);

    if (is_within (item, wanted))
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_goal_about (CoaCoalition *coalition, CoaTopic *topic)
{
  GListModel *goals = coa_coalition_get_goals (coalition);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++) {
    g_autoptr (CoaGoal) goal = g_list_model_get_item (goals, i);

    if (has_any (coa_goal_get_topics (goal), is_topic_within, topic))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_in_area (CoaCoalition *coalition, CoaArea *area)
{
  return is_area_within (coa_organization_get_area (COA_ORGANIZATION (coalition)), area) ||
         has_any (coa_coalition_get_areas (coalition), is_area_within, area);
}

static gboolean
is_of_kind (CoaCoalition *coalition, const char *kind)
{
  CoaText *classification = coa_organization_get_classification (COA_ORGANIZATION (coalition));

  return classification != NULL && g_str_equal (coa_text_get_string (classification), kind);
}

/* Whether it may have been there in any of the years. It may at any time before
 * an end, or after a beginning, that is not known. */
static gboolean
may_be_in_years (CoaCoalition *coalition, int first_year, int last_year)
{
  CoaDate *founded = coa_organization_get_founding_date (COA_ORGANIZATION (coalition));
  CoaDate *ended = coa_organization_get_dissolution_date (COA_ORGANIZATION (coalition));

  if (founded != NULL &&
      coa_date_get_earliest (founded) > coa_date_calendar_get_day (last_year, 12, 31))
    return FALSE;

  return ended == NULL ||
         coa_date_get_latest (ended) >= coa_date_calendar_get_day (first_year, 1, 1);
}

/**
 * coa_filter_copy:
 * @self: a filter
 *
 * Returns: (transfer full): the same, to be asked in another thread while @self
 *   may change
 */
CoaFilter *
coa_filter_copy (const CoaFilter *self)
{
  CoaFilter *copy = g_memdup2 (self, sizeof *self);

  if (copy->topic != NULL)
    g_object_ref (copy->topic);
  if (copy->community != NULL)
    g_object_ref (copy->community);
  if (copy->area != NULL)
    g_object_ref (copy->area);
  copy->kind = g_strdup (self->kind);
  return copy;
}

/**
 * coa_filter_free:
 * @self: (transfer full): what coa_filter_copy() made
 *
 * Frees it.
 */
void
coa_filter_free (CoaFilter *self)
{
  g_clear_object (&self->topic);
  g_clear_object (&self->community);
  g_clear_object (&self->area);
  g_free ((char *) self->kind);
  g_free (self);
}

/**
 * coa_filter_is_empty:
 * @self: a filter
 *
 * Returns: whether it asks nothing
 */
gboolean
coa_filter_is_empty (const CoaFilter *self)
{
  return self->topic == NULL && self->community == NULL && self->area == NULL &&
         self->kind == NULL && !self->has_years;
}

/**
 * coa_filter_matches:
 * @self: a filter
 * @coalition: a coalition
 *
 * Returns: whether all that @self asks holds of @coalition, or may do so for all
 *   that is known of its dates
 */
gboolean
coa_filter_matches (const CoaFilter *self, CoaCoalition *coalition)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (COA_IS_COALITION (coalition), FALSE);

  if (self->topic != NULL && !has_goal_about (coalition, self->topic))
    return FALSE;
  if (self->community != NULL &&
      !has_any (coa_coalition_get_communities (coalition), is_same, self->community))
    return FALSE;
  if (self->area != NULL && !is_in_area (coalition, self->area))
    return FALSE;
  if (self->kind != NULL && !is_of_kind (coalition, self->kind))
    return FALSE;

  return !self->has_years || may_be_in_years (coalition, self->first_year, self->last_year);
}

/**
 * coa_filter_find:
 * @self: a filter
 * @coalitions: (element-type CoaCoalition): coalitions
 *
 * Returns: (transfer full) (element-type CoaCoalition): those that @self matches,
 *   in their order
 */
GPtrArray *
coa_filter_find (const CoaFilter *self, GListModel *coalitions)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaCoalition) coalition = g_list_model_get_item (coalitions, i);

    if (coa_filter_matches (self, coalition))
      g_ptr_array_add (found, g_steal_pointer (&coalition));
  }
  return found;
}
