/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coalition/coa-event-labels.h"

#include <glib/gi18n.h>

#include "model/record/coa-named-item.h"
#include "model/value/date/words/coa-date-words.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_event:
 * @object: (nullable): whose template calls
 * @event: an event
 *
 * Returns: (transfer full): when it was and what it was
 */
char *
coa_label_event (gpointer object, CoaEvent *event)
{
  g_autofree char *date = coa_date_to_words (coa_dated_item_get_date (COA_DATED_ITEM (event)));
  const char *name = coa_text_get_string (coa_event_get_name (event));

  if (coa_event_is_context (event))
    /* Translators: read aloud: the date of an event, and an event that is not
     * the coalition's own act but tells in what situation it acted. */
    return g_strdup_printf (C_ ("event", "%s: %s (context)"), date, name);

  /* Translators: read aloud: the date of an event, and the event. */
  return g_strdup_printf (C_ ("event", "%s: %s"), date, name);
}

/**
 * coa_label_event_year:
 * @object: (nullable): whose template calls
 * @event: an event
 *
 * Returns: (transfer full) (nullable): the year in which the event began, or
 *   %NULL if it is not known
 */
char *
coa_label_event_year (gpointer object, CoaEvent *event)
{
  CoaDate *date = coa_dated_item_get_date (COA_DATED_ITEM (event));

  if (!coa_date_has_year (date))
    return NULL;

  /* Translators: a year as the heading over its events. "%Id" instead of "%d"
   * writes it in the digits of your language; see printf(3). */
  return g_strdup_printf (C_ ("year heading", "%d"), (int) coa_date_get_year (date));
}

/**
 * coa_label_event_section:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full) (nullable): the heading under which it stands among
 *   all events: the year in which it began, or that this is not known
 */
char *
coa_label_event_section (gpointer object, CoaEvent *event)
{
  CoaDate *date = event == NULL ? NULL : coa_dated_item_get_date (COA_DATED_ITEM (event));

  if (date == NULL)
    return NULL;
  if (coa_date_get_earliest (date) == G_MININT64)
    /* Translators: heading over events of which only is known when they ended. */
    return g_strdup (_ ("Beginning Not Known"));
  if (!coa_date_has_year (date))
    /* Translators: heading over events of which the year is not known. */
    return g_strdup (_ ("Year Not Known"));

  return coa_label_event_year (object, event);
}

/**
 * coa_label_event_when:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full) (nullable): when it was, and whether it only tells in
 *   what situation a coalition acted
 */
char *
coa_label_event_when (gpointer object, CoaEvent *event)
{
  g_autofree char *date = NULL;

  if (event == NULL)
    return NULL;

  date = coa_date_to_words (coa_dated_item_get_date (COA_DATED_ITEM (event)));
  return coa_label_join_two (
    date,
    /* Translators: after the date of an event that is not the coalition's own act
     * but tells in what situation it acted, as in "2014 · Context". */
    coa_event_is_context (event) ? C_ ("event", "Context") : NULL);
}

/**
 * coa_label_event_coalitions:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full) (nullable): the names of the coalitions whose it is
 */
char *
coa_label_event_coalitions (gpointer object, CoaEvent *event)
{
  g_autoptr (GListModel) coalitions = NULL;

  if (event == NULL)
    return NULL;

  g_object_get (event, "coalitions", &coalitions, NULL);
  return coa_label_names (coalitions);
}

/**
 * coa_label_event_kind:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full) (nullable): what kind of event it is
 */
char *
coa_label_event_kind (gpointer object, CoaEvent *event)
{
  return event == NULL
           ? NULL
           : coa_label_text (object, coa_dated_item_get_classification (COA_DATED_ITEM (event)));
}

/**
 * coa_label_event_area:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full) (nullable): where it was
 */
char *
coa_label_event_area (gpointer object, CoaEvent *event)
{
  g_autoptr (CoaNamedItem) area = NULL;

  if (event != NULL)
    g_object_get (event, "area", &area, NULL);
  return area == NULL ? NULL : g_strdup (coa_named_item_get_display_name (area));
}

/**
 * coa_label_event_description:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full) (nullable): what more is said of it
 */
char *
coa_label_event_description (gpointer object, CoaEvent *event)
{
  return event == NULL ? NULL : coa_label_text (object, coa_event_get_description (event));
}

/**
 * coa_label_event_date_note:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full) (nullable): what is to be known of its date
 */
char *
coa_label_event_date_note (gpointer object, CoaEvent *event)
{
  return event == NULL
           ? NULL
           : coa_label_text (object, coa_dated_item_get_date_note (COA_DATED_ITEM (event)));
}

/**
 * coa_event_date_classes:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full): the style classes of its date
 */
GStrv
coa_event_date_classes (gpointer object, CoaEvent *event)
{
  const gboolean context = event != NULL && coa_event_is_context (event);
  const char *classes[] = { "caption-heading", context ? "dimmed" : "accent", NULL };

  return g_strdupv ((char **) classes);
}

/**
 * coa_event_name_classes:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full): the style classes of its name
 */
GStrv
coa_event_name_classes (gpointer object, CoaEvent *event)
{
  const gboolean context = event != NULL && coa_event_is_context (event);
  const char *classes[] = { context ? "dimmed" : NULL, NULL };

  return g_strdupv ((char **) classes);
}

/**
 * coa_event_dot_classes:
 * @object: (nullable): whose template calls
 * @event: (nullable): an event
 *
 * Returns: (transfer full): the style classes of its mark: a dot where the date
 *   is certain, else a ring
 */
GStrv
coa_event_dot_classes (gpointer object, CoaEvent *event)
{
  const gboolean context = event != NULL && coa_event_is_context (event);
  const gboolean certain = event != NULL &&
                           coa_date_is_certain (coa_dated_item_get_date (COA_DATED_ITEM (event))) &&
                           !coa_date_is_interval (coa_dated_item_get_date (COA_DATED_ITEM (event)));
  const char *classes[] = { "dot", context ? "context" : "own", certain ? "certain" : NULL, NULL };

  return g_strdupv ((char **) classes);
}
