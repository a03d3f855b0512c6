/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-load-problems.h"

#include <glib/gi18n.h>

/* What is gathered from all files. */
typedef struct {
  CoaList *list;      /* (unowned) (element-type CoaProblem) */
  GPtrArray *unknown; /* (owned) (element-type CoaProblem): of names, in the order of the files */
  guint n_unknown;    /* how many of them are in the list */
  guint n_more;       /* how many problems are not */
  CoaSeverity severity;
} Gathering;

/* Adds the problems of the parts to those of the file: first all that were found when the parts
 * were read, then those of each later step. */
static void
gather_parts (CoaFileReading *file)
{
  for (guint step = 0; step < COA_READING_N_STEPS; step++) {
    for (guint i = 0; i < file->parts->len; i++) {
      CoaPartReading *part = g_ptr_array_index (file->parts, i);

      coa_reading_add_problems (file->reading, part->reading, step);
    }
  }
}

static gint
compare_starts (gconstpointer a, gconstpointer b)
{
  const CoaPartReading *const *one = a;
  const CoaPartReading *const *other = b;

  return ((*one)->part.start > (*other)->part.start) - ((*one)->part.start < (*other)->part.start);
}

/* The parts are in the order of the lists, which the file need not have. */
static void
merge_unknown (CoaUnknownNames *unknown, CoaFileReading *file)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_sized_new (file->parts->len);

  if (file->is_told_of)
    return;

  for (guint i = 0; i < file->parts->len; i++)
    g_ptr_array_add (parts, g_ptr_array_index (file->parts, i));
  g_ptr_array_sort (parts, compare_starts);

  coa_unknown_names_merge (unknown, file->reading->unknown);
  for (guint i = 0; i < parts->len; i++) {
    const CoaPartReading *part = g_ptr_array_index (parts, i);

    coa_unknown_names_merge (unknown, part->reading->unknown);
  }
}

static void
gather_unknown (Gathering *self, GPtrArray *files)
{
  g_autoptr (CoaUnknownNames) unknown = coa_unknown_names_new ();

  for (guint i = 0; i < files->len; i++)
    merge_unknown (unknown, g_ptr_array_index (files, i));
  self->unknown = coa_unknown_names_list (unknown);
  self->n_more = unknown->n_more;
}

/* Lists the names that come first in this file and are not known. However much else is wrong, they
 * are listed: one of them may be why thousands of records are not there. */
static gboolean
take_unknown (Gathering *self, const char *file)
{
  guint n_before = self->n_unknown;

  while (self->n_unknown < self->unknown->len) {
    CoaProblem *problem = g_ptr_array_index (self->unknown, self->n_unknown);

    if (g_strcmp0 (coa_problem_get_file (problem), file) != 0)
      break;
    coa_list_take (self->list, g_object_ref (problem));
    self->n_unknown++;
  }
  return self->n_unknown > n_before;
}

static void
take_problems (Gathering *self, CoaReading *reading)
{
  for (guint i = 0; i < reading->problems->len; i++) {
    CoaProblem *problem = g_ptr_array_index (reading->problems, i);

    if (coa_list_get_length (self->list) < COA_READING_MAX_PROBLEMS) {
      coa_list_take (self->list, g_object_ref (problem));
      continue;
    }
    self->n_more++;
    self->severity = MIN (self->severity, coa_problem_get_severity (problem));
  }

  self->n_more += reading->n_more;
  if (reading->has_more_errors)
    self->severity = COA_SEVERITY_ERROR;
}

/**
 * coa_load_problems_gather:
 * @collection: a collection
 * @files: (element-type CoaFileReading): all its files, in their order
 *
 * Lists what was found wrong in the files, as far as anybody reads it.
 */
void
coa_load_problems_gather (CoaCollection *collection, GPtrArray *files)
{
  Gathering self = { .list = collection->lists[COA_COLLECTION_PROBLEMS],
                     .severity = COA_SEVERITY_WARNING };

  gather_unknown (&self, files);
  for (guint i = 0; i < files->len; i++) {
    CoaFileReading *file = g_ptr_array_index (files, i);
    const char *name = file->reading->file;

    gather_parts (file);
    if ((take_unknown (&self, name) || file->reading->problems->len > 0) && file->stamp != NULL)
      g_hash_table_insert (collection->stamps, g_strdup (name), g_strdup (file->stamp));
    take_problems (&self, file->reading);
  }
  g_ptr_array_unref (self.unknown);

  if (self.n_more > 0) {
    g_autofree char *message =
      /* Translators: after a long list of what is wrong in files. */
      g_strdup_printf (ngettext ("And %u more problem", "And %u more problems", self.n_more),
                       self.n_more);

    coa_list_take (self.list, coa_problem_new (self.severity, NULL, NULL, message));
  }
}
