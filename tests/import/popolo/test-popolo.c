/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "import/draft/writing/coa-canonical.h"
#include "import/popolo/coa-popolo.h"
#include "popolo-cases.h"
#include "read-again.h"
#include "test-collection-new.h"

#define NOT_POPOLO "This is not Popolo: there are no persons, organizations, memberships or events"

static GBytes *
bytes_from_single_quotes (const char *text)
{
  char *json = json_from_single_quotes (text);

  return g_bytes_new_take (json, strlen (json));
}

/* The lists of a collection that is written with single quotes, in canonical form and with the
 * header of a draft. */
static char *
dup_collection (const char *text)
{
  g_autofree char *json = json_from_single_quotes (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (json, &error);
  JsonObject *collection;

  g_assert_no_error (error);
  collection = json_node_get_object (node);
  json_object_set_string_member (collection, "format", "coalitions-collection");
  json_object_set_int_member (collection, "version", 1);
  json_object_set_string_member (collection, "id", "title");
  json_object_set_string_member (collection, "title", "Title");
  return coa_canonical_write (collection, NULL);
}

static char *
dup_problems (CoaDraft *draft)
{
  GListModel *problems = coa_draft_get_problems (draft);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);
    const gboolean is_error = coa_problem_get_severity (problem) == COA_SEVERITY_ERROR;

    g_assert_cmpstr (coa_problem_get_file (problem), ==, "file.json");
    g_string_append_printf (lines, "%s%s %u:%u %s: %s", i > 0 ? "\n" : "",
                            is_error ? "error" : "warning", coa_problem_get_line (problem),
                            coa_problem_get_column (problem), coa_problem_get_path (problem),
                            coa_problem_get_message (problem));
  }
  return g_string_free_and_steal (lines);
}

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GBytes) bytes = bytes_from_single_quotes (popolo_cases[i].popolo);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autofree char *text = NULL;
  g_autofree char *wanted = dup_collection (popolo_cases[i].collection);
  g_autofree char *problems = NULL;

  coa_popolo_import (draft, bytes, "file.json", NULL, &error);
  g_assert_no_error (error);
  written = coa_draft_to_bytes (draft, "Title", NULL);
  text = g_strndup (g_bytes_get_data (written, NULL), g_bytes_get_size (written));
  problems = dup_problems (draft);
  g_assert_cmpstr (text, ==, wanted);
  g_assert_cmpstr (problems, ==, popolo_cases[i].problems);
  g_object_unref (read_again (written));
}

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (popolo_refused); i++) {
    g_autoptr (CoaDraft) draft = coa_draft_new ();
    g_autoptr (GBytes) bytes = bytes_from_single_quotes (popolo_refused[i].text);
    g_autoptr (GError) error = NULL;
    const char *message = popolo_refused[i].message;

    g_assert_false (coa_popolo_import (draft, bytes, "file.json", NULL, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
    g_assert_cmpstr (error->message, ==, *message != '\0' ? message : NOT_POPOLO);
  }
}

static void
test_cancel (void)
{
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GBytes) bytes = bytes_from_single_quotes ("{'persons':[]}");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (coa_popolo_import (draft, bytes, "file.json", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (popolo_cases); i++) {
    g_autofree char *path = g_strdup_printf ("/popolo/%s", popolo_cases[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
  }
  g_test_add_func ("/popolo/refused", test_refused);
  g_test_add_func ("/popolo/cancel", test_cancel);

  return g_test_run ();
}
