/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-collection-finish.h"

#include "model/coalition/coa-coalition.h"
#include "model/json/reading/coa-references.h"
#include "model/load/coa-load-problems.h"
#include "model/record/coa-dated-item.h"

/* Takes the records out of the files, in their order. */
static void
take_records (CoaCollection *self, CoaFileReading *file)
{
  coa_header_add (&self->header, &file->header);

  for (guint i = 0; i < file->parts->len; i++) {
    CoaPartReading *part = g_ptr_array_index (file->parts, i);

    g_ptr_array_set_free_func (part->records, NULL);
    for (guint j = 0; j < part->records->len; j++)
      coa_list_take (self->lists[part->part.list], g_ptr_array_index (part->records, j));
    g_clear_pointer (&part->records, g_ptr_array_unref);
  }
}

/* The readings of all parts, in their order. */
static GPtrArray *
list_readings (GPtrArray *files)
{
  GPtrArray *readings = g_ptr_array_new ();

  for (guint i = 0; i < files->len; i++) {
    CoaFileReading *file = g_ptr_array_index (files, i);

    for (guint j = 0; j < file->parts->len; j++) {
      CoaPartReading *part = g_ptr_array_index (file->parts, j);

      g_ptr_array_add (readings, part->reading);
    }
  }

  return readings;
}

/* Ties the records to each other. What is told of by date is told in that order. */
static void
link_all (CoaCollection *self)
{
  coa_dated_item_sort_list (self->lists[COA_COLLECTION_DOCUMENTS]);
  coa_dated_item_sort_list (self->lists[COA_COLLECTION_EVENTS]);

  for (guint i = 0; i < COA_COLLECTION_N_FILE_LISTS; i++) {
    for (guint j = 0; j < coa_list_get_length (self->lists[i]); j++)
      coa_record_link (coa_list_get (self->lists[i], j));
  }
}

/* What a coalition is to others is known only when all of them have told. */
static void
sort_relations (CoaCollection *self)
{
  CoaList *coalitions = self->lists[COA_COLLECTION_COALITIONS];

  for (guint i = 0; i < coa_list_get_length (coalitions); i++)
    coa_coalition_sort_relations (coa_list_get (coalitions, i));
}

/**
 * coa_collection_finish:
 * @self: a collection
 * @files: (element-type CoaFileReading): all its files
 * @cancellable: (nullable): what may stop it
 *
 * Ties together what is in the files, when all are read.
 *
 * Returns: whether nobody stopped it
 */
gboolean
coa_collection_finish (CoaCollection *self, GPtrArray *files, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) readings = list_readings (files);

  if (g_cancellable_is_cancelled (cancellable))
    return FALSE;

  for (guint i = 0; i < files->len; i++)
    take_records (self, g_ptr_array_index (files, i));
  for (guint i = 0; i < COA_COLLECTION_N_FILE_LISTS; i++)
    coa_items_trim (coa_list_get_items (self->lists[i]));

  coa_references_resolve (readings, self->items);
  if (g_cancellable_is_cancelled (cancellable))
    return FALSE;

  link_all (self);
  sort_relations (self);

  coa_load_problems_gather (self, files);
  return !g_cancellable_is_cancelled (cancellable);
}
