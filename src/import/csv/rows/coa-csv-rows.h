/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/cell/coa-csv-date.h"
#include "import/csv/cell/coa-csv-term.h"
#include "import/csv/mapping/coa-csv-mapping.h"
#include "import/draft/coa-draft.h"
#include "import/draft/coa-record-list.h"

G_BEGIN_DECLS

/**
 * CoaCsvRows:
 * @draft: (unowned): where records are added
 * @table: (unowned): the table
 * @mapping: (unowned): what its columns are
 * @row: the number of the row that is read
 * @orders: what the dates of each column tell
 * @documents: (owned) (element-type utf8 JsonObject): the documents by title, and by title and date
 * @bodies: (owned) (element-type utf8): a set of the names of those who are signed for
 * @known: (owned) (element-type utf8): a set of what lists of records have already
 * @has_guessed_kind: whether of a signatory it was not said if it is a person
 *
 * The reading of the rows of a table, one after the other.
 */
typedef struct {
  CoaDraft *draft;
  CoaCsvTable *table;
  CoaCsvMapping *mapping;
  guint row;
  CoaCsvDateOrder orders[COA_CSV_N_MEANINGS];
  GHashTable *documents;
  GHashTable *bodies;
  GHashTable *known;
  gboolean has_guessed_kind;
} CoaCsvRows;

void coa_csv_rows_init (CoaCsvRows *self, CoaDraft *draft, CoaCsvTable *table,
                        CoaCsvMapping *mapping);
void coa_csv_rows_clear (CoaCsvRows *self);

gboolean coa_csv_rows_is_whole (const CoaCsvRows *self);
void coa_csv_rows_report (CoaCsvRows *self, CoaSeverity severity, CoaCsvMeaning meaning,
                          const char *message);
void coa_csv_rows_report_cell (CoaCsvRows *self, CoaSeverity severity, CoaCsvMeaning meaning,
                               const char *format);

char *coa_csv_rows_dup_line (const CoaCsvRows *self,
                             CoaCsvMeaning meaning) G_GNUC_WARN_UNUSED_RESULT;
char *coa_csv_rows_dup_text (const CoaCsvRows *self,
                             CoaCsvMeaning meaning) G_GNUC_WARN_UNUSED_RESULT;
char **coa_csv_rows_split (const CoaCsvRows *self, CoaCsvMeaning meaning) G_GNUC_WARN_UNUSED_RESULT;
char *coa_csv_rows_dup_date (CoaCsvRows *self, CoaCsvMeaning meaning,
                             CoaCsvDateFault *fault) G_GNUC_WARN_UNUSED_RESULT;

void coa_csv_rows_set_line (CoaCsvRows *self, JsonObject *object, const char *member,
                            CoaCsvMeaning meaning);
void coa_csv_rows_set_date (CoaCsvRows *self, JsonObject *object, CoaCsvMeaning meaning);
void coa_csv_rows_set_term (CoaCsvRows *self, JsonObject *object, const char *member,
                            CoaCsvMeaning meaning, CoaCsvTerms terms);
void coa_csv_rows_set_ids (CoaCsvRows *self, JsonObject *object, const char *member,
                           CoaCsvMeaning meaning, const char *list);
void coa_csv_rows_cite (CoaCsvRows *self, JsonObject *object, gboolean has_locator);

const char *coa_csv_rows_add_coalition (CoaCsvRows *self);
JsonObject *coa_csv_rows_add_document (CoaCsvRows *self, const char *title,
                                       const char *coalition_id);
JsonObject *coa_csv_rows_add_signatory (CoaCsvRows *self, const char *name);
JsonObject *coa_csv_rows_add_body (CoaCsvRows *self, const char *name);

void coa_csv_rows_add_signature (CoaCsvRows *self);
void coa_csv_rows_add_goal (CoaCsvRows *self);

gboolean coa_csv_rows_is_new (CoaCsvRows *self, JsonObject *object, const char *value);

G_END_DECLS
