/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-reading.h"

#include "model/value/coa-string-hash.h"
#include "model/value/coa-text.h"

/**
 * coa_reading_new:
 * @file: the name of the file, for problems
 * @is_bundled: whether its texts are messages of the program's catalogue
 *
 * Returns: (transfer full): a reading that has gathered nothing yet
 */
CoaReading *
coa_reading_new (const char *file, gboolean is_bundled)
{
  CoaReading *self = g_new0 (CoaReading, 1);

  self->file = g_strdup (file);
  self->is_bundled = is_bundled;
  self->problems = g_ptr_array_new_with_free_func (g_object_unref);
  self->places = g_array_new (FALSE, FALSE, sizeof (CoaReadingPlace));
  self->references = g_array_new (FALSE, FALSE, sizeof (CoaReadingReference));
  self->ids = g_array_new (FALSE, FALSE, sizeof (CoaReadingId));
  self->strings = g_string_chunk_new (4096);
  self->known = g_hash_table_new (coa_string_hash, g_str_equal);
  self->texts =
    g_hash_table_new_full (coa_string_hash, g_str_equal, NULL, (GDestroyNotify) coa_text_unref);
  self->citations = g_hash_table_new_full (coa_string_hash, g_str_equal, NULL, g_object_unref);
  return self;
}

/**
 * coa_reading_free:
 * @self: (transfer full): a reading
 *
 * Frees it and all that it gathered; not the records.
 */
void
coa_reading_free (CoaReading *self)
{
  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->references, g_array_unref);
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_clear_pointer (&self->citations, g_hash_table_unref);
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_free (self);
}

/**
 * coa_reading_count_problem:
 * @self: a reading
 * @severity: how bad a problem is
 *
 * Counts a problem where there are too many already to list it, so that it need
 * not be put into words.
 *
 * Returns: whether it is counted
 */
gboolean
coa_reading_count_problem (CoaReading *self, CoaSeverity severity)
{
  if (self->problems->len < COA_READING_MAX_PROBLEMS)
    return FALSE;

  self->n_more++;
  self->has_more_errors |= severity == COA_SEVERITY_ERROR;
  return TRUE;
}

static void
trim (GArray **array)
{
  g_autoptr (GArray) old = *array;

  *array = g_array_sized_new (FALSE, FALSE, g_array_get_element_size (old), old->len);
  g_array_append_vals (*array, old->data, old->len);
}

/**
 * coa_reading_end:
 * @self: a reading
 *
 * Says that all is read, and lets go of the memory that only that needs.
 */
void
coa_reading_end (CoaReading *self)
{
  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_clear_pointer (&self->citations, g_hash_table_unref);
  g_clear_pointer (&self->known, g_hash_table_unref);
  trim (&self->places);
  trim (&self->references);
  trim (&self->ids);
}

/**
 * coa_reading_take_problem:
 * @self: a reading
 * @problem: (transfer full): a problem
 *
 * Lists a problem, or only counts it where there are too many already.
 */
void
coa_reading_take_problem (CoaReading *self, CoaProblem *problem)
{
  if (coa_reading_count_problem (self, coa_problem_get_severity (problem)))
    g_object_unref (problem);
  else
    g_ptr_array_add (self->problems, problem);
}

/**
 * coa_reading_end_step:
 * @self: the reading of a part of a file
 * @step: the step that is done
 *
 * Says that problems which follow are of the next step.
 */
void
coa_reading_end_step (CoaReading *self, CoaReadingStep step)
{
  self->problem_ends[step] = self->problems->len;
}

/**
 * coa_reading_add_problems:
 * @self: the reading of a file
 * @part: the reading of a part of it
 * @step: a step
 *
 * Lists the problems that were found in @part in that step.
 */
void
coa_reading_add_problems (CoaReading *self, const CoaReading *part, CoaReadingStep step)
{
  guint start = step > 0 ? part->problem_ends[step - 1] : 0;

  for (guint i = start; i < part->problem_ends[step]; i++)
    coa_reading_take_problem (self, g_object_ref (g_ptr_array_index (part->problems, i)));

  if (step == COA_READING_N_STEPS - 1) {
    self->n_more += part->n_more;
    self->has_more_errors |= part->has_more_errors;
  }
}

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

/* Keeps the place @at, and those it is in, each once. */
static guint
keep_place (CoaJsonAt *at)
{
  GArray *places = at->reading->places;
  CoaReadingPlace place = { 0, at->index, at->member, at->record, at->home };

  if (at->kept == 0) {
    if (at->parent != NULL && at->parent->member != NULL)
      place.parent = keep_place (at->parent);
    g_array_append_val (places, place);
    at->kept = places->len;
  }

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

/**
 * coa_reading_keep_string:
 * @self: a reading
 * @string: a string from the file
 *
 * Keeps a string, as the JSON is let go of before references are resolved. Most
 * ids are named many times, and are held once.
 *
 * Returns: the string, as long as the reading is there
 */
const char *
coa_reading_keep_string (CoaReading *self, const char *string)
{
  const char *kept = g_hash_table_lookup (self->known, string);

  if (kept == NULL) {
    kept = g_string_chunk_insert (self->strings, string);
    g_hash_table_add (self->known, (gpointer) kept);
  }
  return kept;
}

/**
 * coa_reading_add_reference:
 * @at: the place of a record
 * @reference: what it refers to; the id is copied, the place is that of @at
 *
 * Keeps a reference, to be resolved when all files are read.
 */
void
coa_reading_add_reference (CoaJsonAt *at, const CoaReadingReference *reference)
{
  CoaReadingReference kept = *reference;

  kept.id = coa_reading_keep_string (at->reading, reference->id);
  kept.place = keep_place (at);
  g_array_append_val (at->reading->references, kept);
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

static void
append_place (const CoaReading *self, guint number, GString *path)
{
  const CoaReadingPlace *place;

  if (number == 0)
    return;

  place = coa_reading_get_place (self, number);
  append_place (self, place->parent, path);
  coa_json_path_append (path, place->member, place->index);
}

/**
 * coa_reading_get_path:
 * @self: a reading
 * @place: the number of a place that was kept
 * @member: (nullable): the name of a member of the object there
 * @index: the number of an element in the list @member, or -1
 *
 * Returns: (transfer full): the path, as `coalitions[3].goals[1].topics[0]`
 */
char *
coa_reading_get_path (const CoaReading *self, guint place, const char *member, int index)
{
  GString *path = g_string_new (NULL);

  append_place (self, place, path);
  if (member != NULL)
    coa_json_path_append (path, member, index);
  return g_string_free_and_steal (path);
}
