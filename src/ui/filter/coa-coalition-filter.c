/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/filter/coa-coalition-filter.h"

#include <glib/gi18n.h>

#include "ui/labels/list/coa-listing-labels.h"
#include "ui/page/coa-renewable.h"

/**
 * CoaCoalitionFilter:
 *
 * Leaves those coalitions of a list for which all holds that is asked.
 *
 * What it asks for belongs to the collection whose coalitions are listed.
 */
struct _CoaCoalitionFilter {
  GtkFilter parent_instance;

  CoaFilter asked;
  char *kind; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaCoalitionFilter, coa_coalition_filter, GTK_TYPE_FILTER)

static gboolean
coa_coalition_filter_match (GtkFilter *filter, gpointer item)
{
  return coa_filter_matches (&COA_COALITION_FILTER (filter)->asked, COA_COALITION (item));
}

static GtkFilterMatch
coa_coalition_filter_get_strictness (GtkFilter *filter)
{
  return coa_filter_is_empty (&COA_COALITION_FILTER (filter)->asked) ? GTK_FILTER_MATCH_ALL
                                                                     : GTK_FILTER_MATCH_SOME;
}

static void
coa_coalition_filter_finalize (GObject *object)
{
  CoaCoalitionFilter *self = COA_COALITION_FILTER (object);

  g_clear_pointer (&self->kind, g_free);

  G_OBJECT_CLASS (coa_coalition_filter_parent_class)->finalize (object);
}

static void
coa_coalition_filter_class_init (CoaCoalitionFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_coalition_filter_finalize;
  GTK_FILTER_CLASS (klass)->match = coa_coalition_filter_match;
  GTK_FILTER_CLASS (klass)->get_strictness = coa_coalition_filter_get_strictness;
}

static void
coa_coalition_filter_init (CoaCoalitionFilter *self)
{
}

/**
 * coa_coalition_filter_get_asked:
 * @self: a filter
 *
 * Returns: what it asks
 */
const CoaFilter *
coa_coalition_filter_get_asked (CoaCoalitionFilter *self)
{
  g_return_val_if_fail (COA_IS_COALITION_FILTER (self), NULL);

  return &self->asked;
}

/**
 * coa_coalition_filter_dup_asked:
 * @self: a filter
 *
 * Returns: (transfer full) (nullable): what it asks now, for another thread, or
 *   %NULL if it asks nothing
 */
CoaFilter *
coa_coalition_filter_dup_asked (CoaCoalitionFilter *self)
{
  g_return_val_if_fail (COA_IS_COALITION_FILTER (self), NULL);

  return coa_filter_is_empty (&self->asked) ? NULL : coa_filter_copy (&self->asked);
}

/**
 * coa_coalition_filter_ask:
 * @self: a filter
 * @asked: what to ask from now on
 */
void
coa_coalition_filter_ask (CoaCoalitionFilter *self, const CoaFilter *asked)
{
  g_autofree char *kind = NULL;

  g_return_if_fail (COA_IS_COALITION_FILTER (self));

  kind = g_strdup (asked->kind);
  self->asked = *asked;
  g_set_str (&self->kind, kind);
  self->asked.kind = self->kind;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * coa_coalition_filter_remove:
 * @self: a filter
 * @part: what to ask no longer
 */
void
coa_coalition_filter_remove (CoaCoalitionFilter *self, CoaFilterPart part)
{
  CoaFilter asked;

  g_return_if_fail (COA_IS_COALITION_FILTER (self));

  asked = self->asked;
  switch (part) {
  case COA_FILTER_TOPIC:
    asked.topic = NULL;
    break;
  case COA_FILTER_COMMUNITY:
    asked.community = NULL;
    break;
  case COA_FILTER_AREA:
    asked.area = NULL;
    break;
  case COA_FILTER_KIND:
    asked.kind = NULL;
    break;
  case COA_FILTER_YEARS:
  case COA_FILTER_N_PARTS:
  default:
    asked.has_years = FALSE;
    break;
  }
  coa_coalition_filter_ask (self, &asked);
}

/**
 * coa_coalition_filter_renew:
 * @self: a filter
 * @collection: (transfer none): what was read again
 *
 * Asks the same of what is told now, without what is gone. This is called before
 * the coalitions of @collection are listed, which is when they are asked; so that
 * only who shows what is asked needs to hear of it, and only if it is less.
 *
 * Returns: whether it still asks all
 */
gboolean
coa_coalition_filter_renew (CoaCoalitionFilter *self, CoaCollection *collection)
{
  const CoaFilter old = self->asked;

  g_return_val_if_fail (COA_IS_COALITION_FILTER (self), FALSE);

  self->asked.topic = coa_renewable_find (collection, old.topic);
  self->asked.community = coa_renewable_find (collection, old.community);
  self->asked.area = coa_renewable_find (collection, old.area);
  return (old.topic == NULL) == (self->asked.topic == NULL) &&
         (old.community == NULL) == (self->asked.community == NULL) &&
         (old.area == NULL) == (self->asked.area == NULL);
}

static char *
years (const CoaFilter *asked)
{
  if (asked->first_year == asked->last_year)
    /* Translators: a year. "%Id" instead of "%d" writes it in the digits of your
     * language; see printf(3). */
    return g_strdup_printf (C_ ("year", "%d"), asked->first_year);

  /* Translators: the first and the last of some years. "%1$Id" instead of "%1$d"
   * writes it in the digits of your language; see printf(3). */
  return g_strdup_printf (C_ ("years", "%1$d–%2$d"), asked->first_year, asked->last_year);
}

/**
 * coa_coalition_filter_dup_label:
 * @self: a filter
 * @part: what it may ask
 *
 * Returns: (transfer full) (nullable): what it asks of that, in short, or %NULL
 *   if nothing
 */
char *
coa_coalition_filter_dup_label (CoaCoalitionFilter *self, CoaFilterPart part)
{
  const CoaFilter *asked = &self->asked;

  switch (part) {
  case COA_FILTER_TOPIC:
    return coa_label_listed_name (NULL, asked->topic);
  case COA_FILTER_COMMUNITY:
    return coa_label_listed_name (NULL, asked->community);
  case COA_FILTER_AREA:
    return coa_label_listed_name (NULL, asked->area);
  case COA_FILTER_KIND:
    return g_strdup (asked->kind);
  case COA_FILTER_YEARS:
  case COA_FILTER_N_PARTS:
  default:
    return asked->has_years ? years (asked) : NULL;
  }
}
