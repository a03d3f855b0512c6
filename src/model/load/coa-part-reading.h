/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/parser/coa-json-split.h"
#include "model/json/reading/coa-reading.h"
#include "model/list/coa-list.h"

G_BEGIN_DECLS

/**
 * CoaPartReading:
 * @part: where the records stand, or nowhere if all that is there is a problem
 * @reading: (owned): what was gathered beside the records
 * @records: (owned) (element-type CoaRecord): the records
 * @n_values: how many values there are, as [func@json_scan] counts them
 * @wrong: (nullable): where the part is not JSON, if it is not
 *
 * The reading of some records of a file, by one thread.
 */
typedef struct {
  CoaJsonPart part;
  CoaReading *reading;
  GPtrArray *records;
  guint n_values;
  const char *wrong;
} CoaPartReading;

CoaPartReading *coa_part_reading_new (const CoaJsonPart *part,
                                      const CoaReading *file) G_GNUC_WARN_UNUSED_RESULT;
void coa_part_reading_free (CoaPartReading *self);

void coa_part_reading_read (CoaPartReading *self, const char *member, CoaList *home,
                            CoaShared *shared);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaPartReading, coa_part_reading_free)

G_END_DECLS
