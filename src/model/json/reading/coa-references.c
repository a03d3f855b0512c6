/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/reading/coa-references.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/agent/coa-agent.h"
#include "model/coa-area.h"
#include "model/coa-community.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-relation.h"
#include "model/document/coa-document.h"
#include "model/json/reading/coa-circles.h"
#include "model/source/coa-source.h"
#include "model/value/coa-string-hash.h"

/* What is found only when all files are read. */
typedef struct {
  CoaItemTable *items;  /* (unowned) */
  GHashTable *left_out; /* (owned) (element-type CoaRecord): a set */
  GHashTable *homes;    /* (owned) (element-type CoaItems): where they are kept */
  GHashTable *told;     /* (owned) (element-type utf8): a set of relations */
} CoaReferences;

/* The records are held, as the first one that is let go of may be what another
 * is in. */
static void
leave_out (CoaReferences *self, CoaReading *reading, guint place_number)
{
  const CoaReadingPlace *place = coa_reading_get_place (reading, place_number);

  g_hash_table_add (self->left_out, g_object_ref (place->record));
  g_hash_table_add (self->homes, coa_reading_get_home (reading, place));
}

/* Leaves out the record that has an id which another has already, and forgets
 * what is in it. */
static void
leave_out_twin (CoaReferences *self, CoaReading *reading, const CoaReadingId *entry)
{
  g_autofree char *message =
    /* Translators: %s is an id: a short name that other parts of a file use, as "al-nasr". */
    g_strdup_printf (_("Something else has the id “%s” already"), entry->id);

  coa_reading_list_error (reading, entry->place, "id", -1, message);
  leave_out (self, reading, entry->place);

  for (guint i = entry->first_reference; i < entry->end_reference; i++)
    g_array_index (reading->references, CoaReadingReference, i).member = COA_READING_VOID;
}

static void
take_ids (CoaReferences *self, CoaReading *reading)
{
  guint i = 0;

  while (i < reading->ids->len) {
    const CoaReadingId *entry = &g_array_index (reading->ids, CoaReadingId, i);

    if (coa_item_table_add (self->items, coa_reading_get_place (reading, entry->place)->record)) {
      i++;
    } else {
      leave_out_twin (self, reading, entry);
      i = entry->end_id;
    }
  }
}

/* There is nothing that has the id, or nothing of the kind that is wanted. */
static void
list_unresolved (CoaReading *reading, const CoaReadingReference *reference,
                 const CoaReadingName *name)
{
  GType type = coa_reading_get_member (reading, reference)->type;
  const char *id = name->id;
  g_autofree char *message = NULL;

  if (name->item == NULL)
    /* Translators: %s is an id: a short name in a file, as "al-nasr". */
    message = g_strdup_printf (_("Nothing has the id “%s”"), id);
  else if (type == COA_TYPE_AGENT)
    message = g_strdup_printf (_("“%s” is not a person, an organization or a coalition"), id);
  else if (type == COA_TYPE_AREA)
    message = g_strdup_printf (_("“%s” is not an area"), id);
  else if (type == COA_TYPE_COALITION)
    message = g_strdup_printf (_("“%s” is not a coalition"), id);
  else if (type == COA_TYPE_COMMUNITY)
    message = g_strdup_printf (_("“%s” is not a community"), id);
  else if (type == COA_TYPE_DOCUMENT)
    message = g_strdup_printf (_("“%s” is not a document"), id);
  else if (type == COA_TYPE_TOPIC)
    message = g_strdup_printf (_("“%s” is not a topic"), id);
  else
    message = g_strdup_printf (_("“%s” is not a source"), id);

  coa_reading_list_reference (reading, reference, message);
}

/* Which relation it is, from whichever side it is told. */
static char *
relation_key (CoaItem *from, CoaRelationKind kind, CoaItem *to)
{
  const char *from_id = coa_item_get_id (from);
  const char *to_id = coa_item_get_id (to);
  CoaRelationKind reverse = coa_relation_kind_reverse (kind);

  if (kind < reverse || (kind == reverse && strcmp (from_id, to_id) < 0))
    return g_strdup_printf ("%s %d %s", from_id, (int) kind, to_id);
  return g_strdup_printf ("%s %d %s", to_id, (int) reverse, from_id);
}

/* Whether the relation at the place of @reference can be to @other. */
static gboolean
check_relation (CoaReferences *self, CoaReading *reading, const CoaReadingReference *reference,
                CoaItem *other)
{
  const CoaReadingPlace *place = coa_reading_get_place (reading, reference->place);
  CoaItem *coalition = coa_reading_get_place (reading, place->parent)->record;

  if (coalition == other) {
    coa_reading_list_reference (reading, reference, _("This would relate the coalition to itself"));
    return FALSE;
  }
  if (!g_hash_table_add (self->told,
                         relation_key (coalition, coa_relation_get_kind (place->record), other))) {
    coa_reading_list_reference (reading, reference,
                                _("This relation of the two coalitions is told already"));
    return FALSE;
  }
  return TRUE;
}

static gboolean
is_of_relation (CoaReading *reading, const CoaReadingReference *reference)
{
  return coa_reading_get_member (reading, reference)->type == COA_TYPE_COALITION &&
         COA_IS_RELATION (coa_reading_get_place (reading, reference->place)->record);
}

static void
resolve_one (CoaReferences *self, CoaReading *reading, const CoaReadingReference *reference)
{
  const CoaReadingMember *member = coa_reading_get_member (reading, reference);
  const CoaReadingName *name = &g_array_index (reading->names, CoaReadingName, reference->name);
  gpointer target = coa_reading_get_target (reading, reference);

  if (name->item == NULL || !G_TYPE_CHECK_INSTANCE_TYPE (name->item, member->type)) {
    list_unresolved (reading, reference, name);
    if (member->flags & COA_READING_IS_REQUIRED)
      leave_out (self, reading, reference->place);
  } else if (is_of_relation (reading, reference) &&
             !check_relation (self, reading, reference, name->item)) {
    leave_out (self, reading, reference->place);
  } else if (member->flags & COA_READING_IS_LIST) {
    coa_items_add (target, name->item);
  } else {
    g_set_object ((CoaItem **) target, name->item);
  }
}

static void
resolve_all (CoaReferences *self, CoaReading *reading)
{
  for (guint i = 0; i < reading->names->len; i++) {
    CoaReadingName *name = &g_array_index (reading->names, CoaReadingName, i);

    name->item = coa_item_table_lookup (self->items, name->id);
  }

  for (guint i = 0; i < reading->references->len; i++) {
    const CoaReadingReference *reference =
      &g_array_index (reading->references, CoaReadingReference, i);

    if (reference->member != COA_READING_VOID)
      resolve_one (self, reading, reference);
  }
}

static void
end_step (GPtrArray *readings, CoaReadingStep step)
{
  for (guint i = 0; i < readings->len; i++)
    coa_reading_end_step (g_ptr_array_index (readings, i), step);
}

/**
 * coa_references_resolve:
 * @readings: (element-type CoaReading): the readings of all files, part by part
 * @items: where the items go
 *
 * Finds what each reference of the files refers to, and leaves out what cannot
 * be told without one. What is wrong is listed in the readings.
 */
void
coa_references_resolve (GPtrArray *readings, CoaItemTable *items)
{
  CoaReferences self = {
    .items = items,
    .left_out = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL),
    .homes = g_hash_table_new (NULL, NULL),
    .told = g_hash_table_new_full (coa_string_hash, g_str_equal, g_free, NULL),
  };
  GHashTableIter iter;
  gpointer home;

  end_step (readings, COA_READING_RECORDS);
  for (guint i = 0; i < readings->len; i++)
    take_ids (&self, g_ptr_array_index (readings, i));
  end_step (readings, COA_READING_IDS);
  for (guint i = 0; i < readings->len; i++)
    resolve_all (&self, g_ptr_array_index (readings, i));
  end_step (readings, COA_READING_REFERENCES);
  coa_circles_cut (readings);
  end_step (readings, COA_READING_CIRCLES);

  g_hash_table_iter_init (&iter, self.homes);
  while (g_hash_table_iter_next (&iter, &home, NULL))
    coa_items_remove_all_of (home, self.left_out);

  g_hash_table_unref (self.told);
  g_hash_table_unref (self.homes);
  g_hash_table_unref (self.left_out);
}
