/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "import/csv/rows/coa-csv-rows.h"

/* Keeps what belongs to a source where none is named. */
static void
keep (CoaCsvRows *self, JsonObject *object, const char *member, CoaCsvMeaning meaning)
{
  g_autofree char *text = coa_csv_rows_dup_text (self, meaning);

  if (text == NULL)
    return;

  json_object_set_string_member (object, member, text);
  coa_csv_rows_report (self, COA_SEVERITY_WARNING, meaning,
                       _("No source is named for this. It is kept in the file, but not shown"));
}

/* A page has one title: where a row does not say it, it comes from another row. */
static void
set_title (CoaCsvRows *self, JsonObject *object, const char *id, const char *title)
{
  JsonObject *source = coa_draft_lookup (self->draft, id);
  const char *before = json_object_get_string_member (source, "title");

  if (g_str_equal (before, title))
    return;

  if (*before == '[') {
    json_object_set_string_member (source, "title", title);
    return;
  }
  json_object_set_string_member (object, "source_title_as_written", title);
  coa_csv_rows_report_cell (self, COA_SEVERITY_WARNING, COA_CSV_SOURCE_TITLE,
                            /* Translators: %s is the title of a page. */
                            _("This page had another title before, which stays: “%s” is kept in "
                              "the file, but not shown"));
}

/* Finds the source by its address, or by its title where the address is none. */
static char *
find_source (CoaCsvRows *self, JsonObject *object)
{
  g_autofree char *url = coa_csv_rows_dup_line (self, COA_CSV_SOURCE_URL);
  g_autofree char *title = coa_csv_rows_dup_line (self, COA_CSV_SOURCE_TITLE);
  char *id = url != NULL ? coa_draft_cite (self->draft, url, title) : NULL;

  if (url != NULL && id == NULL) {
    json_object_set_string_member (object, "source_url_as_written", url);
    /* Translators: %s is a string from a file. */
    coa_csv_rows_report_cell (self, COA_SEVERITY_ERROR, COA_CSV_SOURCE_URL,
                              _("“%s” is not a web address with http or https"));
  }
  if (id != NULL && title != NULL)
    set_title (self, object, id, title);
  if (id == NULL && title != NULL)
    id = coa_draft_cite (self->draft, NULL, title);
  return id;
}

/**
 * coa_csv_rows_cite:
 * @self: rows
 * @object: a record
 * @has_locator: whether the place that the row names is in the source, not in a
 *   document
 *
 * Adds a citation of the source that the row names.
 */
void
coa_csv_rows_cite (CoaCsvRows *self, JsonObject *object, gboolean has_locator)
{
  g_autofree char *id = find_source (self, object);
  g_autofree char *quote = NULL;
  g_autofree char *note = NULL;
  JsonObject *citation;

  if (id == NULL) {
    if (has_locator)
      keep (self, object, "locator", COA_CSV_LOCATOR);
    keep (self, object, "quote", COA_CSV_QUOTE);
    keep (self, object, "note", COA_CSV_NOTE);
    return;
  }

  citation = json_object_new ();
  json_object_set_string_member (citation, "source_id", id);
  if (has_locator)
    coa_csv_rows_set_line (self, citation, "locator", COA_CSV_LOCATOR);
  quote = coa_csv_rows_dup_text (self, COA_CSV_QUOTE);
  if (quote != NULL)
    json_object_set_string_member (citation, "quote", quote);
  note = coa_csv_rows_dup_text (self, COA_CSV_NOTE);
  if (note != NULL)
    json_object_set_string_member (citation, "note", note);
  json_array_add_object_element (coa_record_list_ensure (object, "sources"), citation);
}
