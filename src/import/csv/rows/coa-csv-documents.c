/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "import/csv/rows/coa-csv-rows.h"

/**
 * coa_csv_rows_add_coalition:
 * @self: rows
 *
 * Returns: (transfer none) (nullable): the id of the coalition that the row
 *   names, which is added where it is not there yet
 */
const char *
coa_csv_rows_add_coalition (CoaCsvRows *self)
{
  g_autofree char *name = coa_csv_rows_dup_line (self, COA_CSV_COALITION);

  return name == NULL ? NULL
                      : json_object_get_string_member (
                          coa_draft_ensure (self->draft, "coalitions", name), "id");
}

static JsonObject *
lookup (CoaCsvRows *self, const char *title, const char *date)
{
  g_autofree char *key = g_strdup_printf ("%s\n%s", title, date);

  return g_hash_table_lookup (self->documents, key);
}

static void
remember (CoaCsvRows *self, const char *title, const char *date, JsonObject *document)
{
  g_hash_table_replace (self->documents, g_strdup_printf ("%s\n%s", title, date), document);
}

/* A title may come again with another date, as that of a yearly report: then it is another
 * document. One without a date is the last one of its title. */
static JsonObject *
find_document (CoaCsvRows *self, const char *title, const char *date)
{
  JsonObject *last = lookup (self, title, "");
  JsonObject *same = lookup (self, title, date);

  if (same != NULL || last == NULL)
    return same;
  if (!json_object_has_member (last, "date") && !json_object_has_member (last, "date_note"))
    return last;

  coa_csv_rows_report_cell (self, COA_SEVERITY_WARNING, COA_CSV_DOCUMENT_DATE,
                            /* Translators: %s is a date as it is written in a file. */
                            _("The document of this title had another date before “%s”, so this "
                              "is taken for another document"));
  return NULL;
}

static void
set_classification (CoaCsvRows *self, JsonObject *document)
{
  g_autofree char *kind = coa_csv_rows_dup_line (self, COA_CSV_DOCUMENT_KIND);
  const char *before =
    json_object_get_string_member_with_default (document, "classification", kind);

  if (kind == NULL)
    return;

  if (g_str_equal (kind, before))
    json_object_set_string_member (document, "classification", kind);
  else
    coa_csv_rows_report_cell (self, COA_SEVERITY_WARNING, COA_CSV_DOCUMENT_KIND,
                              /* Translators: %s is a kind of document, as "Letter". */
                              _("The kind of this document was another before, which stays: “%s” "
                                "is left out"));
}

/**
 * coa_csv_rows_add_document:
 * @self: rows
 * @title: the title of a document
 * @coalition_id: (nullable): the id of a coalition that it is of
 *
 * Returns: (transfer none): the document of that title and the date in the row,
 *   which is added where it is not there yet
 */
JsonObject *
coa_csv_rows_add_document (CoaCsvRows *self, const char *title, const char *coalition_id)
{
  g_autofree char *written = coa_csv_rows_dup_line (self, COA_CSV_DOCUMENT_DATE);
  CoaCsvDateFault fault;
  g_autofree char *edtf = coa_csv_rows_dup_date (self, COA_CSV_DOCUMENT_DATE, &fault);
  const char *date = edtf != NULL ? edtf : written != NULL ? written : "";
  JsonObject *document = find_document (self, title, date);

  if (document == NULL)
    document = coa_draft_add (self->draft, "documents", title, NULL);
  if (*date != '\0' && lookup (self, title, date) == NULL)
    coa_csv_rows_set_date (self, document, COA_CSV_DOCUMENT_DATE);

  remember (self, title, date, document);
  remember (self, title, "", document);
  set_classification (self, document);
  if (coalition_id != NULL && coa_csv_rows_is_new (self, document, coalition_id))
    json_array_add_string_element (coa_record_list_ensure (document, "coalition_ids"),
                                   coalition_id);
  return document;
}
