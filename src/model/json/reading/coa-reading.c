/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/reading/coa-reading.h"

#include "model/value/coa-string-hash.h"

/* So large that the system gets the memory back, though records stand around it. */
#define STRINGS_SIZE (16 * 1024)

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
  self->members = g_array_new (FALSE, FALSE, sizeof (CoaReadingMember));
  self->names = g_array_new (FALSE, FALSE, sizeof (CoaReadingName));
  self->name_numbers = g_hash_table_new (coa_string_hash, g_str_equal);
  self->strings = g_string_chunk_new (STRINGS_SIZE);
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
  g_clear_pointer (&self->shared, coa_shared_unref);
  g_clear_pointer (&self->unknown, coa_unknown_names_free);
  g_clear_pointer (&self->name_numbers, g_hash_table_unref);
  g_clear_pointer (&self->names, g_array_unref);
  g_clear_pointer (&self->members, g_array_unref);
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
 * coa_reading_begin:
 * @self: a reading whose language is known
 * @shared: (transfer none): what came in other readings of this thread
 *
 * Says that records are read now, which share with those that were read before.
 */
void
coa_reading_begin (CoaReading *self, CoaShared *shared)
{
  g_clear_pointer (&self->shared, coa_shared_unref);
  self->shared = coa_shared_ref (shared);
  coa_shared_begin (shared, self->language, self->is_bundled);
}

/**
 * coa_reading_get_shared:
 * @self: a reading
 *
 * Returns: (transfer none): what comes often, if need be only in @self
 */
CoaShared *
coa_reading_get_shared (CoaReading *self)
{
  if (self->shared == NULL)
    self->shared = coa_shared_new ();
  return self->shared;
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
  g_clear_pointer (&self->shared, coa_shared_unref);
  g_clear_pointer (&self->name_numbers, g_hash_table_unref);
  trim (&self->places);
  trim (&self->references);
  trim (&self->ids);
  trim (&self->names);
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
