/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-references.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/agent/coa-agent.h"
#include "model/coa-area.h"
#include "model/coa-community.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-relation.h"
#include "model/document/coa-document.h"
#include "model/json/coa-json.h"
#include "model/source/coa-source.h"
#include "model/value/coa-string-hash.h"

/* What is found only when all files are read. */
typedef struct {
  GHashTable *items;    /* (unowned) (element-type utf8 CoaItem) */
  GHashTable *left_out; /* (owned) (element-type CoaRecord): a set */
  GHashTable *homes;    /* (owned) (element-type CoaItems): where they are kept */
  GHashTable *told;     /* (owned) (element-type utf8): a set of relations */
} CoaReferences;

/* References that are being followed upwards. */
typedef struct {
  CoaReading *reading;
  CoaReadingReference *reference;
  guint walk; /* the last walk that came by */
} CoaUpwards;

static void
list_problem (CoaReading *reading, const CoaReadingReference *reference, const char *message)
{
  g_autofree char *path =
    coa_reading_get_path (reading, reference->place, reference->member, reference->index);

  coa_reading_take_problem (reading,
                            coa_problem_new (COA_SEVERITY_ERROR, reading->file, path, message));
}

/* The records are held, as the first one that is let go of may be what another
 * is in. */
static void
leave_out (CoaReferences *self, CoaReading *reading, guint place_number)
{
  const CoaReadingPlace *place = coa_reading_get_place (reading, place_number);

  g_hash_table_add (self->left_out, g_object_ref (place->record));
  g_hash_table_add (self->homes, place->home);
}

/* Leaves out the record that has an id which another has already, and forgets
 * what is in it. */
static void
leave_out_twin (CoaReferences *self, CoaReading *reading, const CoaReadingId *entry)
{
  const CoaReadingReference own = { .member = "id", .index = -1, .place = entry->place };
  g_autofree char *message =
    /* Translators: %s is an id: a short name that other parts of a file use, as "al-nasr". */
    g_strdup_printf (_("Something else has the id “%s” already"), entry->id);

  list_problem (reading, &own, message);
  leave_out (self, reading, entry->place);

  for (guint i = entry->first_reference; i < entry->end_reference; i++)
    g_array_index (reading->references, CoaReadingReference, i).type = G_TYPE_INVALID;
}

static void
take_ids (CoaReferences *self, CoaReading *reading)
{
  guint i = 0;

  while (i < reading->ids->len) {
    const CoaReadingId *entry = &g_array_index (reading->ids, CoaReadingId, i);

    if (g_hash_table_contains (self->items, entry->id)) {
      leave_out_twin (self, reading, entry);
      i = entry->end_id;
    } else {
      g_hash_table_insert (self->items, (gpointer) entry->id,
                           coa_reading_get_place (reading, entry->place)->record);
      i++;
    }
  }
}

/* There is nothing that has the id, or nothing of the kind that is wanted. */
static void
list_unresolved (CoaReading *reading, const CoaReadingReference *reference, gboolean is_known)
{
  const char *id = reference->id;
  g_autofree char *message = NULL;

  if (!is_known)
    /* Translators: %s is an id: a short name in a file, as "al-nasr". */
    message = g_strdup_printf (_("Nothing has the id “%s”"), id);
  else if (reference->type == COA_TYPE_AGENT)
    message = g_strdup_printf (_("“%s” is not a person, an organization or a coalition"), id);
  else if (reference->type == COA_TYPE_AREA)
    message = g_strdup_printf (_("“%s” is not an area"), id);
  else if (reference->type == COA_TYPE_COALITION)
    message = g_strdup_printf (_("“%s” is not a coalition"), id);
  else if (reference->type == COA_TYPE_COMMUNITY)
    message = g_strdup_printf (_("“%s” is not a community"), id);
  else if (reference->type == COA_TYPE_DOCUMENT)
    message = g_strdup_printf (_("“%s” is not a document"), id);
  else if (reference->type == COA_TYPE_TOPIC)
    message = g_strdup_printf (_("“%s” is not a topic"), id);
  else
    message = g_strdup_printf (_("“%s” is not a source"), id);

  list_problem (reading, reference, message);
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
    list_problem (reading, reference, _("This would relate the coalition to itself"));
    return FALSE;
  }
  if (!g_hash_table_add (self->told,
                         relation_key (coalition, coa_relation_get_kind (place->record), other))) {
    list_problem (reading, reference, _("This relation of the two coalitions is told already"));
    return FALSE;
  }
  return TRUE;
}

static gboolean
is_of_relation (CoaReading *reading, const CoaReadingReference *reference)
{
  return reference->type == COA_TYPE_COALITION &&
         COA_IS_RELATION (coa_reading_get_place (reading, reference->place)->record);
}

static void
resolve_one (CoaReferences *self, CoaReading *reading, const CoaReadingReference *reference)
{
  CoaItem *item = g_hash_table_lookup (self->items, reference->id);

  if (item == NULL || !G_TYPE_CHECK_INSTANCE_TYPE (item, reference->type)) {
    list_unresolved (reading, reference, item != NULL);
    if (reference->is_required)
      leave_out (self, reading, reference->place);
  } else if (is_of_relation (reading, reference) &&
             !check_relation (self, reading, reference, item)) {
    leave_out (self, reading, reference->place);
  } else if (reference->is_list) {
    coa_items_add (reference->target, item);
  } else {
    g_set_object ((CoaItem **) reference->target, item);
  }
}

static void
resolve_all (CoaReferences *self, CoaReading *reading)
{
  for (guint i = 0; i < reading->references->len; i++) {
    const CoaReadingReference *reference =
      &g_array_index (reading->references, CoaReadingReference, i);

    if (reference->type != G_TYPE_INVALID)
      resolve_one (self, reading, reference);
  }
}

/* Those references that lead from a part to the whole, by the part. */
static GHashTable *
gather_upwards (GPtrArray *readings)
{
  GHashTable *upwards = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint i = 0; i < readings->len; i++) {
    CoaReading *reading = g_ptr_array_index (readings, i);

    for (guint j = 0; j < reading->references->len; j++) {
      CoaReadingReference *reference = &g_array_index (reading->references, CoaReadingReference, j);

      if (reference->type != G_TYPE_INVALID && reference->is_upwards) {
        CoaUpwards *link = g_new0 (CoaUpwards, 1);

        link->reading = reading;
        link->reference = reference;
        g_hash_table_insert (upwards, coa_reading_get_place (reading, reference->place)->record,
                             link);
      }
    }
  }

  return upwards;
}

static void
cut (CoaUpwards *link)
{
  const CoaReadingReference *reference = link->reference;

  list_problem (link->reading, reference,
                reference->type == COA_TYPE_AREA ? _("This would make the area a part of itself")
                                                 : _("This would make the topic a part of itself"));
  g_clear_object ((CoaItem **) reference->target);
}

/* Goes upwards from @record until the top, or until a link that was gone before;
 * where that was in this same walk, the link leads around and is cut. */
static void
walk_upwards (GHashTable *upwards, gpointer record, guint walk)
{
  CoaUpwards *link = g_hash_table_lookup (upwards, record);

  while (link != NULL && link->walk == 0) {
    CoaUpwards *next;

    link->walk = walk;
    next = g_hash_table_lookup (upwards, *(gpointer *) link->reference->target);
    if (next != NULL && next->walk == walk) {
      cut (link);
      next = NULL;
    }
    link = next;
  }
}

static void
cut_circles (GPtrArray *readings)
{
  g_autoptr (GHashTable) upwards = gather_upwards (readings);
  guint walk = 1;

  for (guint i = 0; i < readings->len; i++) {
    CoaReading *reading = g_ptr_array_index (readings, i);

    for (guint j = 0; j < reading->references->len; j++) {
      CoaReadingReference *reference = &g_array_index (reading->references, CoaReadingReference, j);

      if (reference->type != G_TYPE_INVALID && reference->is_upwards)
        walk_upwards (upwards, coa_reading_get_place (reading, reference->place)->record, walk++);
    }
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
 * @items: (element-type utf8 CoaItem): where the items go, by id
 *
 * Finds what each reference of the files refers to, and leaves out what cannot
 * be told without one. What is wrong is listed in the readings.
 */
void
coa_references_resolve (GPtrArray *readings, GHashTable *items)
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
  cut_circles (readings);
  end_step (readings, COA_READING_CIRCLES);

  g_hash_table_iter_init (&iter, self.homes);
  while (g_hash_table_iter_next (&iter, &home, NULL))
    coa_items_remove_all_of (home, self.left_out);

  g_hash_table_unref (self.told);
  g_hash_table_unref (self.homes);
  g_hash_table_unref (self.left_out);
}
