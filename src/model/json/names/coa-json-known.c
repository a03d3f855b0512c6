/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "model/json/coa-json.h"

static CoaJsonNames *
ask_for_names (gconstpointer owner, CoaJsonAskFunc ask, gpointer data)
{
  g_autoptr (CoaReading) reading = coa_reading_new ("", FALSE);
  g_autoptr (CoaJsonNames) names = coa_json_names_new (owner);
  const CoaJsonValue nothing = { .size = 1, .kind = COA_JSON_OBJECT };
  CoaJsonAt at = { .reading = reading, .index = -1, .object = &nothing };

  reading->asked = names;
  ask (&at, data);
  return g_steal_pointer (&names);
}

/**
 * coa_json_learn_names:
 * @names: (inout): where the names are kept, once they are known
 * @owner: (nullable): the class of the records that have such members
 * @ask: (scope call): reads an object
 * @data: for @ask
 *
 * Learns which members an object can have from who reads it, by having an
 * empty one read. So there is no list of them that could say something else.
 *
 * Returns: (transfer none): their names
 */
const CoaJsonNames *
coa_json_learn_names (CoaJsonNames **names, gconstpointer owner, CoaJsonAskFunc ask, gpointer data)
{
  CoaJsonNames *known = g_atomic_pointer_get (names);
  CoaJsonNames *learnt;

  /* A class begins as a copy of its parent, and then reads more. */
  if (known != NULL && known->owner == owner)
    return known;

  learnt = ask_for_names (owner, ask, data);
  if (g_atomic_pointer_compare_and_exchange (names, known, learnt))
    return learnt;

  /* Another thread was as quick. */
  coa_json_names_free (learnt);
  return g_atomic_pointer_get (names);
}

/**
 * coa_json_allow:
 * @at: the place of an object
 * @members: (array zero-terminated=1): names of members
 *
 * Says of members which are not read that they may be there.
 */
void
coa_json_allow (CoaJsonAt *at, const char *const *members)
{
  if (at->reading->asked == NULL)
    return;

  for (guint i = 0; members[i] != NULL; i++)
    coa_json_names_add (at->reading->asked, members[i]);
}

/* Whether the name says itself that it is somebody else's. */
static gboolean
is_foreign (const char *name)
{
  return *name == '_' || g_str_has_prefix (name, "x-") || strcmp (name, "$schema") == 0;
}

static void
count_unknown (CoaJsonAt *at, const CoaJsonNames *known, const char *name)
{
  CoaReading *reading = at->reading;
  const CoaJsonAt here = COA_JSON_MEMBER (at, name);
  g_autofree char *shown = NULL;
  g_autofree char *path = NULL;

  if (reading->unknown == NULL)
    reading->unknown = coa_unknown_names_new ();
  if (coa_unknown_names_count (reading->unknown, known, name, 1))
    return;

  /* What cannot be shown as it is leads to the object that it is in. */
  shown = coa_json_show (name);
  path = coa_json_at_get_path (strcmp (shown, name) == 0 ? &here : at);
  coa_unknown_names_add (reading->unknown, known, name, reading->file, path);
}

/**
 * coa_json_check_names:
 * @at: the place of an object
 * @known: the names of all members that it can have
 *
 * Counts those that it has and nobody reads.
 */
void
coa_json_check_names (CoaJsonAt *at, const CoaJsonNames *known)
{
  const CoaJsonValue *member = coa_json_value_get_first (at->object);

  for (guint i = 0; i < at->object->length; i++, member = coa_json_value_get_next (member)) {
    if (!coa_json_names_has (known, member) && !is_foreign (member->name))
      count_unknown (at, known, member->name);
  }
}
