/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/reading/coa-reading.h"

/**
 * coa_reading_mark:
 * @self: a reading
 *
 * Returns: how much it has gathered until now
 */
CoaReadingMark
coa_reading_mark (const CoaReading *self)
{
  return (CoaReadingMark) { self->references->len, self->ids->len };
}

/**
 * coa_reading_rewind:
 * @self: a reading
 * @mark: what coa_reading_mark() gave
 *
 * Forgets the ids and references of a record that is left out.
 */
void
coa_reading_rewind (CoaReading *self, const CoaReadingMark *mark)
{
  g_array_set_size (self->references, mark->n_references);
  g_array_set_size (self->ids, mark->n_ids);
}

/* The number of @member, which is one of a few. */
static guint16
number_member (CoaReading *self, const CoaReadingMember *member)
{
  for (guint i = 0; i < self->members->len; i++) {
    const CoaReadingMember *known = &g_array_index (self->members, CoaReadingMember, i);

    if (known->member == member->member && known->type == member->type &&
        known->flags == member->flags)
      return (guint16) i;
  }

  g_array_append_val (self->members, *member);
  return (guint16) (self->members->len - 1);
}

static gint16
get_offset (gconstpointer record, gconstpointer member)
{
  return (gint16) ((const char *) member - (const char *) record);
}

/* Keeps the place @at, and those it is in, each once. */
static guint
keep_place (CoaJsonAt *at)
{
  CoaReading *self = at->reading;
  CoaReadingPlace place = { .record = at->record, .index = at->index };

  if (at->kept != 0)
    return at->kept;

  place.member = number_member (self, &(CoaReadingMember) { .member = at->member });
  if (at->parent != NULL && at->parent->member != NULL) {
    place.parent = keep_place (at->parent);
    place.home = at->home != NULL ? get_offset (at->parent->record, at->home) : 0;
  } else {
    self->home = at->home;
  }
  g_array_append_val (self->places, place);
  at->kept = self->places->len;
  return at->kept;
}

/**
 * coa_reading_open_id:
 * @at: the place of a record
 * @id: its id, held by the record
 *
 * Keeps the id of the record, before what is in the record is read.
 */
void
coa_reading_open_id (CoaJsonAt *at, const char *id)
{
  CoaReading *self = at->reading;
  CoaReadingId entry = { id, keep_place (at), self->references->len };

  g_array_append_val (self->ids, entry);
  at->id = self->ids->len;
}

/**
 * coa_reading_close_id:
 * @self: a reading
 * @number: the number of an id, or 0 if the record has none
 *
 * Says that the record with this id, and all that is in it, is read.
 */
void
coa_reading_close_id (CoaReading *self, guint number)
{
  CoaReadingId *entry;

  if (number == 0)
    return;

  entry = &g_array_index (self->ids, CoaReadingId, number - 1);
  entry->end_reference = self->references->len;
  entry->end_id = self->ids->len;
}

/* The number of an id, as the JSON is let go of before references are resolved. Most ids are named
 * many times, and are held once. */
static guint
number_name (CoaReading *self, const char *id)
{
  gpointer number = g_hash_table_lookup (self->name_numbers, id);
  CoaReadingName name = { NULL, NULL };

  if (number == NULL) {
    name.id = g_string_chunk_insert (self->strings, id);
    g_array_append_val (self->names, name);
    number = GUINT_TO_POINTER (self->names->len);
    g_hash_table_insert (self->name_numbers, (gpointer) name.id, number);
  }
  return GPOINTER_TO_UINT (number) - 1;
}

/**
 * coa_reading_add_reference:
 * @at: the place of a record
 * @member: the member of it that names another
 * @id: the id that stands there
 * @index: the number of the element where that member is a list, or -1
 * @target: where the pointer to what has the id goes, or the list it is added
 *   to, in the record
 *
 * Keeps a reference, to be resolved when all files are read.
 */
void
coa_reading_add_reference (CoaJsonAt *at, const CoaReadingMember *member, const char *id, int index,
                           gpointer target)
{
  CoaReading *self = at->reading;
  const CoaReadingReference reference = {
    .name = number_name (self, id),
    .place = keep_place (at),
    .index = index,
    .target = get_offset (at->record, target),
    .member = number_member (self, member),
  };

  g_array_append_val (self->references, reference);
}

/**
 * coa_reading_get_place:
 * @self: a reading
 * @number: the number of a place that was kept
 *
 * Returns: (transfer none): the place
 */
const CoaReadingPlace *
coa_reading_get_place (const CoaReading *self, guint number)
{
  return &g_array_index (self->places, CoaReadingPlace, number - 1);
}

/**
 * coa_reading_get_home:
 * @self: a reading
 * @place: a place that was kept
 *
 * Returns: (transfer none) (nullable): where the record there is kept
 */
CoaItems **
coa_reading_get_home (const CoaReading *self, const CoaReadingPlace *place)
{
  if (place->parent == 0)
    return self->home;
  if (place->home == 0)
    return NULL;

  return G_STRUCT_MEMBER_P (coa_reading_get_place (self, place->parent)->record, place->home);
}

/**
 * coa_reading_get_member:
 * @self: a reading
 * @reference: a reference that was kept, and still counts
 *
 * Returns: (transfer none): the member it stands in
 */
const CoaReadingMember *
coa_reading_get_member (const CoaReading *self, const CoaReadingReference *reference)
{
  return &g_array_index (self->members, CoaReadingMember, reference->member);
}

/**
 * coa_reading_get_target:
 * @self: a reading
 * @reference: a reference that was kept
 *
 * Returns: (transfer none): where the pointer to the other record goes
 */
gpointer
coa_reading_get_target (const CoaReading *self, const CoaReadingReference *reference)
{
  return G_STRUCT_MEMBER_P (coa_reading_get_place (self, reference->place)->record,
                            reference->target);
}

static const char *
get_member_name (const CoaReading *self, guint member)
{
  return g_array_index (self->members, CoaReadingMember, member).member;
}

static void
append_place (const CoaReading *self, guint number, GString *path)
{
  const CoaReadingPlace *place;

  if (number == 0)
    return;

  place = coa_reading_get_place (self, number);
  append_place (self, place->parent, path);
  coa_json_path_append (path, get_member_name (self, place->member), place->index);
}

/**
 * coa_reading_list_error:
 * @self: a reading
 * @place: the number of a place that was kept
 * @member: the name of a member of the object there
 * @index: the number of an element in the list @member, or -1
 * @message: what is wrong with it
 *
 * Lists an error that is found when the JSON is gone.
 */
void
coa_reading_list_error (CoaReading *self, guint place, const char *member, int index,
                        const char *message)
{
  g_autoptr (GString) path = g_string_new (NULL);

  append_place (self, place, path);
  coa_json_path_append (path, member, index);
  coa_reading_take_problem (self,
                            coa_problem_new (COA_SEVERITY_ERROR, self->file, path->str, message));
}

/**
 * coa_reading_list_reference:
 * @self: a reading
 * @reference: a reference that was kept
 * @message: what is wrong with it
 *
 * Lists an error.
 */
void
coa_reading_list_reference (CoaReading *self, const CoaReadingReference *reference,
                            const char *message)
{
  coa_reading_list_error (self, reference->place, coa_reading_get_member (self, reference)->member,
                          reference->index, message);
}
