/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection-private.h"
#include "model/load/coa-part-reading.h"

G_BEGIN_DECLS

/**
 * CoaFileReading:
 * @source: (nullable): where to read the file from, if @bytes is not there
 * @size: how many bytes it is said to have, or 0
 * @stamp: (owned) (nullable): what it has until it changes
 * @bytes: (nullable): what is in the file, as long as it is being read
 * @reading: (owned): what was gathered of the file as a whole
 * @header: what it says of the collection
 * @parts: (owned) (element-type CoaPartReading): its records, in the order of
 *   the lists
 * @n_unread: how many of the parts are not read yet
 * @is_collection: whether records are to be read, or only the grammar
 * @is_refused: whether it is no JSON for sure
 * @is_told_of: whether somebody told already of the members that are not shown
 * @n_values: how many values are read until now
 *
 * The reading of one file. To open and to close it is the task of one thread,
 * between which several may read its parts.
 */
typedef struct {
  GFile *source;
  goffset size;
  char *stamp;
  GBytes *bytes;
  CoaReading *reading;
  CoaHeader header;
  GPtrArray *parts;
  guint n_unread;
  gboolean is_collection;
  gboolean is_refused;
  gboolean is_told_of;
  gint n_values;
} CoaFileReading;

CoaFileReading *coa_file_reading_new (const char *name,
                                      gboolean is_bundled) G_GNUC_WARN_UNUSED_RESULT;
void coa_file_reading_free (CoaFileReading *self);

void coa_file_reading_set_source (CoaFileReading *self, GFile *source, GFileInfo *info);
void coa_file_reading_list_error (CoaFileReading *self, const GError *error);
void coa_file_reading_list_problem (CoaFileReading *self, const char *message);
void coa_file_reading_open (CoaFileReading *self, GCancellable *cancellable);
void coa_file_reading_read_part (CoaFileReading *self, CoaPartReading *part,
                                 CoaCollection *collection, CoaShared *shared);
void coa_file_reading_close (CoaFileReading *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaFileReading, coa_file_reading_free)

G_END_DECLS
