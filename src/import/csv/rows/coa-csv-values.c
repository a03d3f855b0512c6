/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "import/csv/rows/coa-csv-rows.h"

/**
 * coa_csv_rows_is_new:
 * @self: rows
 * @object: a record that stays as long as the rows are read
 * @value: what a list of it is to have once
 *
 * Returns: whether this was not asked before
 */
gboolean
coa_csv_rows_is_new (CoaCsvRows *self, JsonObject *object, const char *value)
{
  return g_hash_table_add (self->known, g_strdup_printf ("%p %s", (gpointer) object, value));
}

/**
 * coa_csv_rows_set_line:
 * @self: rows
 * @object: a record
 * @member: the name of a member
 * @meaning: in which column of the row it is
 *
 * Sets a member to what is in a cell, if there is anything.
 */
void
coa_csv_rows_set_line (CoaCsvRows *self, JsonObject *object, const char *member,
                       CoaCsvMeaning meaning)
{
  g_autofree char *line = coa_csv_rows_dup_line (self, meaning);

  if (line != NULL)
    json_object_set_string_member (object, member, line);
}

/**
 * coa_csv_rows_dup_date:
 * @self: rows
 * @meaning: in which column of the row it is
 * @fault: (out): why it is not read
 *
 * Returns: (transfer full) (nullable): the date in that cell as EDTF; %NULL if
 *   the cell is empty too, without a fault then
 */
char *
coa_csv_rows_dup_date (CoaCsvRows *self, CoaCsvMeaning meaning, CoaCsvDateFault *fault)
{
  g_autofree char *line = coa_csv_rows_dup_line (self, meaning);

  *fault = COA_CSV_DATE_READ;
  return line == NULL ? NULL : coa_csv_date_read (line, &self->orders[meaning], fault);
}

static const char *
get_fault_format (CoaCsvDateFault fault)
{
  switch (fault) {
  case COA_CSV_DATE_AMBIGUOUS:
    /* Translators: %s is a date in numbers, as "4/5/2019". */
    return _("“%s” can be read in two ways, as either number may be the month. It is kept as a "
             "note");
  case COA_CSV_DATE_OTHER_CALENDAR:
    /* Translators: %s is a date, as "1398/2/1". */
    return _("“%s” seems to be a date of another calendar. It is kept as a note");
  case COA_CSV_DATE_IMPOSSIBLE:
    /* Translators: %s is a date, as "31/4/2019". */
    return _("There is no such date as “%s”. It is kept as a note");
  case COA_CSV_DATE_READ:
  case COA_CSV_DATE_UNKNOWN:
  default:
    /* Translators: %s is a string from a file. */
    return _("“%s” is no date that can be read here. It is kept as a note");
  }
}

/**
 * coa_csv_rows_set_date:
 * @self: rows
 * @object: a record
 * @meaning: in which column of the row it is
 *
 * Sets the date of a record. What cannot be read as a date is kept as a note on
 * it.
 */
void
coa_csv_rows_set_date (CoaCsvRows *self, JsonObject *object, CoaCsvMeaning meaning)
{
  CoaCsvDateFault fault;
  g_autofree char *date = coa_csv_rows_dup_date (self, meaning, &fault);

  if (date != NULL)
    json_object_set_string_member (object, "date", date);
  if (fault == COA_CSV_DATE_READ)
    return;

  coa_csv_rows_set_line (self, object, "date_note", meaning);
  coa_csv_rows_report_cell (self, COA_SEVERITY_ERROR, meaning, get_fault_format (fault));
}

/**
 * coa_csv_rows_set_term:
 * @self: rows
 * @object: a record
 * @member: the name of a member
 * @meaning: in which column of the row it is
 * @terms: which words can be there
 *
 * Sets a member to the value that is named in a cell. Another word is kept, in a
 * member that the format does not know.
 */
void
coa_csv_rows_set_term (CoaCsvRows *self, JsonObject *object, const char *member,
                       CoaCsvMeaning meaning, CoaCsvTerms terms)
{
  g_autofree char *line = coa_csv_rows_dup_line (self, meaning);
  const char *value = line != NULL ? coa_csv_term_find (terms, line) : NULL;
  g_autofree char *as_written = NULL;

  if (value != NULL)
    json_object_set_string_member (object, member, value);
  if (line == NULL || value != NULL)
    return;

  as_written = g_strdup_printf ("%s_as_written", member);
  json_object_set_string_member (object, as_written, line);
  /* Translators: %s is a string from a file. */
  coa_csv_rows_report_cell (self, COA_SEVERITY_ERROR, meaning,
                            _("“%s” is not known in this column. It is kept in the file, but not "
                              "shown"));
}

/**
 * coa_csv_rows_set_ids:
 * @self: rows
 * @object: a record
 * @member: the name of a member that is a list of ids
 * @meaning: in which column of the row names are
 * @list: the list of the draft that has records of these names
 *
 * Refers to what is named in a cell, which is added where it is not there yet.
 */
void
coa_csv_rows_set_ids (CoaCsvRows *self, JsonObject *object, const char *member,
                      CoaCsvMeaning meaning, const char *list)
{
  g_auto (GStrv) names = coa_csv_rows_split (self, meaning);
  g_autoptr (GHashTable) added = g_hash_table_new (NULL, NULL);

  for (guint i = 0; names[i] != NULL; i++) {
    JsonObject *record = coa_draft_ensure (self->draft, list, names[i]);

    if (g_hash_table_add (added, record))
      json_array_add_string_element (coa_record_list_ensure (object, member),
                                     json_object_get_string_member (record, "id"));
  }
}
