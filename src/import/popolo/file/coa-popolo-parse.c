/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/file/coa-popolo-parse.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/json/coa-json-file.h"
#include "model/json/parser/coa-json-split.h"

/* How many values there are at most: some of these signs may stand in strings. */
static gsize
count_values (const char *data, gsize length)
{
  gsize n = 0;

  for (gsize i = 0; i < length; i++)
    n += data[i] == ',' || data[i] == '[' || data[i] == '{';
  return n;
}

static gboolean
check (const char *data, gsize length, GError **error)
{
  const char *wrong;
  const char *message;

  if (length > COA_POPOLO_MAX_SIZE)
    message = _("This file is too large");
  else if (count_values (data, length) > COA_POPOLO_MAX_VALUES)
    message = _("There is too much in this file");
  else
    /* What is not JSON is found by who reads it. */
    return g_utf8_validate_len (data, length, NULL) &&
           coa_json_scan (data, length, &wrong, &message);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, message);
  return FALSE;
}

/* Whether there are no more than @most lists and objects in each other. */
static gboolean
is_flat (JsonNode *node, guint most)
{
  if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *list = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (list); i++) {
      if (most == 0 || !is_flat (json_array_get_element (list, i), most - 1))
        return FALSE;
    }
  } else if (JSON_NODE_HOLDS_OBJECT (node)) {
    JsonObjectIter iter;
    JsonNode *inside;

    json_object_iter_init (&iter, json_node_get_object (node));
    while (json_object_iter_next (&iter, NULL, &inside)) {
      if (most == 0 || !is_flat (inside, most - 1))
        return FALSE;
    }
  }
  return TRUE;
}

/* Says what is wrong with what is not JSON, in the words in which it is said of a collection. */
static void
explain (GBytes *bytes, GError **error)
{
  CoaReading *reading = coa_reading_new ("", FALSE);
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (CoaJsonPart));
  CoaProblem *problem;

  coa_json_file_refuse (reading, bytes, parts, NULL);
  problem = g_ptr_array_index (reading->problems, 0);
  if (coa_problem_get_line (problem) > 0)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 /* Translators: %1$s is what is wrong with a file, %2$u and %3$u are where. */
                 _("%1$s (line %2$u, column %3$u)"), coa_problem_get_message (problem),
                   coa_problem_get_line (problem), coa_problem_get_column (problem));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                         coa_problem_get_message (problem));
  coa_reading_free (reading);
}

/**
 * coa_popolo_parse:
 * @bytes: what is in a file
 * @error: return location for an error
 *
 * Reads JSON, within limits.
 *
 * Returns: (transfer full) (nullable): the JSON, or %NULL with @error set
 */
JsonNode *
coa_popolo_parse (GBytes *bytes, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) failure = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  JsonNode *root = NULL;

  json_parser_set_strict (parser, TRUE);
  if (length > 0 && check (data, length, &failure) &&
      json_parser_load_from_data (parser, data, (gssize) length, NULL))
    root = json_parser_steal_root (parser);

  if (root != NULL && !is_flat (root, COA_POPOLO_MAX_DEPTH)) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                         _("There are too many lists and objects in each other"));
    g_clear_pointer (&root, json_node_unref);
  } else if (root == NULL && failure != NULL) {
    g_propagate_error (error, g_steal_pointer (&failure));
  } else if (root == NULL) {
    explain (bytes, error);
  }
  return root;
}
