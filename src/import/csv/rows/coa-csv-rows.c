/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/rows/coa-csv-rows.h"

#include "model/json/coa-json.h"

static void
look_at_dates (CoaCsvRows *self, CoaCsvMeaning meaning)
{
  int column = coa_csv_mapping_get_column (self->mapping, meaning);

  if (column == COA_CSV_NO_COLUMN)
    return;

  for (guint row = self->row; row < coa_csv_table_get_n_rows (self->table); row++)
    coa_csv_date_order_look (&self->orders[meaning],
                             coa_csv_table_get_cell (self->table, row, (guint) column));
}

/**
 * coa_csv_rows_init:
 * @self: rows to read
 * @draft: where records are to be added
 * @table: the table
 * @mapping: what its columns are
 *
 * Goes to the first row that is no header.
 */
void
coa_csv_rows_init (CoaCsvRows *self, CoaDraft *draft, CoaCsvTable *table, CoaCsvMapping *mapping)
{
  *self = (CoaCsvRows) { .draft = draft, .table = table, .mapping = mapping };
  self->row = coa_csv_mapping_get_has_header (mapping) ? 1 : 0;
  self->documents = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->bodies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  look_at_dates (self, COA_CSV_DOCUMENT_DATE);
  look_at_dates (self, COA_CSV_DATE);
}

/**
 * coa_csv_rows_clear:
 * @self: rows
 *
 * Frees what they hold.
 */
void
coa_csv_rows_clear (CoaCsvRows *self)
{
  g_clear_pointer (&self->documents, g_hash_table_unref);
  g_clear_pointer (&self->bodies, g_hash_table_unref);
  g_clear_pointer (&self->known, g_hash_table_unref);
}

static const char *
get_cell (const CoaCsvRows *self, CoaCsvMeaning meaning)
{
  int column = coa_csv_mapping_get_column (self->mapping, meaning);

  return column == COA_CSV_NO_COLUMN
           ? ""
           : coa_csv_table_get_cell (self->table, self->row, (guint) column);
}

static gboolean
is_blank (const char *cell)
{
  while (g_unichar_isspace (g_utf8_get_char (cell)))
    cell = g_utf8_next_char (cell);
  return *cell == '\0';
}

/**
 * coa_csv_rows_is_whole:
 * @self: rows
 *
 * Returns: whether the row has all without which it says nothing
 */
gboolean
coa_csv_rows_is_whole (const CoaCsvRows *self)
{
  CoaCsvKind kind = coa_csv_mapping_get_kind (self->mapping);

  for (guint meaning = 0; meaning < COA_CSV_N_MEANINGS; meaning++)
    if (coa_csv_meaning_is_required (meaning, kind) && is_blank (get_cell (self, meaning)))
      return FALSE;
  return TRUE;
}

/**
 * coa_csv_rows_report:
 * @self: rows
 * @severity: how bad it is
 * @meaning: in which column of the row
 * @message: what is wrong, in the user's language
 *
 * Lists a problem of a cell.
 */
void
coa_csv_rows_report (CoaCsvRows *self, CoaSeverity severity, CoaCsvMeaning meaning,
                     const char *message)
{
  int column = coa_csv_mapping_get_column (self->mapping, meaning);
  g_autofree char *cell = NULL;
  guint line;
  guint line_column;

  g_return_if_fail (column != COA_CSV_NO_COLUMN);

  cell = coa_csv_table_dup_cell_name (self->table, self->row, (guint) column);
  coa_csv_table_get_place (self->table, self->row, (guint) column, &line, &line_column);
  coa_draft_report (self->draft, severity, coa_csv_table_get_name (self->table), line, line_column,
                    cell, message);
}

/**
 * coa_csv_rows_report_cell:
 * @self: rows
 * @severity: how bad it is
 * @meaning: in which column of the row
 * @format: what is wrong, with `%s` for what is in the cell
 *
 * Lists a problem of what is in a cell.
 */
void
coa_csv_rows_report_cell (CoaCsvRows *self, CoaSeverity severity, CoaCsvMeaning meaning,
                          const char *format)
{
  g_autofree char *line = coa_csv_rows_dup_line (self, meaning);
  g_autofree char *shown = coa_json_show (line);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *message = g_strjoinv (shown, parts);

  coa_csv_rows_report (self, severity, meaning, message);
}

/**
 * coa_csv_rows_dup_line:
 * @self: rows
 * @meaning: which column
 *
 * Returns: (transfer full) (nullable): what is in that cell of the row, all in
 *   one line; %NULL if it is empty
 */
char *
coa_csv_rows_dup_line (const CoaCsvRows *self, CoaCsvMeaning meaning)
{
  const char *cell = get_cell (self, meaning);
  g_autoptr (GString) line = g_string_new (NULL);
  gboolean has_space = FALSE;

  for (const char *at = cell; *at != '\0'; at = g_utf8_next_char (at)) {
    if (g_unichar_isspace (g_utf8_get_char (at))) {
      has_space = TRUE;
      continue;
    }
    if (has_space && line->len > 0)
      g_string_append_c (line, ' ');
    has_space = FALSE;
    g_string_append_len (line, at, g_utf8_next_char (at) - at);
  }
  return line->len > 0 ? g_string_free_and_steal (g_steal_pointer (&line)) : NULL;
}

/**
 * coa_csv_rows_dup_text:
 * @self: rows
 * @meaning: which column
 *
 * Returns: (transfer full) (nullable): what is in that cell of the row, with its
 *   lines; %NULL if it is empty
 */
char *
coa_csv_rows_dup_text (const CoaCsvRows *self, CoaCsvMeaning meaning)
{
  const char *cell = get_cell (self, meaning);
  GString *text;

  if (is_blank (cell))
    return NULL;

  text = g_string_new (NULL);
  for (const char *at = cell; *at != '\0'; at++)
    if (*at != '\r')
      g_string_append_c (text, *at);
    else if (at[1] != '\n')
      g_string_append_c (text, '\n');
  return g_strstrip (g_string_free_and_steal (text));
}

/* The next separator of names, be it an Arabic one, or the end. */
static char *
find_separator (char *text)
{
  while (*text != '\0' && *text != ';' && *text != '|' && g_utf8_get_char (text) != 0x61B)
    text = g_utf8_next_char (text);
  return text;
}

/**
 * coa_csv_rows_split:
 * @self: rows
 * @meaning: which column
 *
 * Returns: (transfer full): what stands between semicolons and vertical bars in
 *   that cell of the row, each in one line
 */
char **
coa_csv_rows_split (const CoaCsvRows *self, CoaCsvMeaning meaning)
{
  g_autofree char *line = coa_csv_rows_dup_line (self, meaning);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (char *at = line; at != NULL && *at != '\0';) {
    char *end = find_separator (at);
    char *next = *end != '\0' ? g_utf8_next_char (end) : end;

    *end = '\0';
    g_strstrip (at);
    if (*at != '\0')
      g_strv_builder_add (names, at);
    at = next;
  }
  return g_strv_builder_end (names);
}
