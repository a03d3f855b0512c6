/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "import/csv/cell/coa-csv-language.h"
#include "import/csv/rows/coa-csv-rows.h"

static void
set_text (CoaCsvRows *self, JsonObject *goal)
{
  g_autofree char *text = coa_csv_rows_dup_text (self, COA_CSV_TEXT);
  g_autofree char *language = coa_csv_rows_dup_line (self, COA_CSV_LANGUAGE);
  g_autofree char *tag = language != NULL ? coa_csv_language_read (language) : NULL;

  if (tag != NULL) {
    JsonObject *map = json_object_new ();

    json_object_set_string_member (map, tag, text);
    json_object_set_object_member (goal, "text", map);
    return;
  }

  json_object_set_string_member (goal, "text", text);
  if (language == NULL)
    return;

  json_object_set_string_member (goal, "language_as_written", language);
  /* Translators: %s is a string from a file. A language tag is a short name, as "ar" or "ku-Latn".
   */
  coa_csv_rows_report_cell (self, COA_SEVERITY_ERROR, COA_CSV_LANGUAGE,
                            _("“%s” is not a language tag"));
}

/* Sets the document, and where in it the goal is.
 *
 * Returns: whether there is one */
static gboolean
set_document (CoaCsvRows *self, JsonObject *goal, const char *coalition_id)
{
  g_autofree char *title = coa_csv_rows_dup_line (self, COA_CSV_DOCUMENT_TITLE);
  g_autofree char *date = coa_csv_rows_dup_line (self, COA_CSV_DOCUMENT_DATE);
  JsonObject *document;

  if (title != NULL) {
    document = coa_csv_rows_add_document (self, title, coalition_id);
    json_object_set_string_member (goal, "document_id",
                                   json_object_get_string_member (document, "id"));
    coa_csv_rows_set_line (self, goal, "locator", COA_CSV_LOCATOR);
  } else if (date != NULL) {
    json_object_set_string_member (goal, "document_date_as_written", date);
    coa_csv_rows_report (self, COA_SEVERITY_WARNING, COA_CSV_DOCUMENT_DATE,
                         _("There is a date, but no document. It is kept in the file, but not "
                           "shown"));
  }
  return title != NULL;
}

/* The number of the goal in its document, or else in the list, tells goals of a coalition apart. */
static char *
make_id (CoaCsvRows *self, JsonObject *coalition)
{
  g_autofree char *number = coa_csv_rows_dup_line (self, COA_CSV_NUMBER);
  const char *coalition_id = json_object_get_string_member (coalition, "id");
  guint n_goals = json_array_get_length (coa_record_list_ensure (coalition, "goals"));
  g_autofree char *wanted = number != NULL
                              ? g_strdup_printf ("%s-%s", coalition_id, number)
                              : g_strdup_printf ("%s-goal-%u", coalition_id, n_goals + 1);

  return coa_draft_take_id (self->draft, "goal", NULL, wanted);
}

/**
 * coa_csv_rows_add_goal:
 * @self: rows
 *
 * Adds the goal that the row tells, and what it refers to.
 */
void
coa_csv_rows_add_goal (CoaCsvRows *self)
{
  const char *coalition_id = coa_csv_rows_add_coalition (self);
  JsonObject *coalition = coa_draft_lookup (self->draft, coalition_id);
  g_autofree char *id = make_id (self, coalition);
  JsonObject *goal = json_object_new ();
  gboolean has_document;

  json_array_add_object_element (coa_record_list_ensure (coalition, "goals"), goal);
  json_object_set_string_member (goal, "id", id);
  coa_csv_rows_set_line (self, goal, "number", COA_CSV_NUMBER);
  set_text (self, goal);
  coa_csv_rows_set_ids (self, goal, "topics", COA_CSV_TOPICS, "topics");
  coa_csv_rows_set_term (self, goal, "stance", COA_CSV_STANCE, COA_CSV_TERMS_STANCE);
  has_document = set_document (self, goal, coalition_id);
  coa_csv_rows_cite (self, goal, !has_document);
}
