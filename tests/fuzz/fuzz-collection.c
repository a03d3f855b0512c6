/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads any bytes as the file of a collection. Whatever they are, the collection holds together,
 * each problem can be told in one line, and json-glib finds the same to be JSON. */

#define _GNU_SOURCE /* for memfd_create() */

#include <sys/mman.h>

#include <string.h>
#include <unistd.h>

#include <json-glib/json-glib.h>

#include "check/coa-check-report.h"
#include "fuzz.h"
#include "model/collection/coa-collection.h"

/* The file that each input is written to. */
static int file = -1;

static void
write_file (const guint8 *data, gsize size)
{
  if (file < 0)
    file = memfd_create ("input", 0);

  g_assert_cmpint (ftruncate (file, 0), ==, 0);
  g_assert_cmpint (pwrite (file, data, size, 0), ==, (gssize) size);
}

static void
check_item (CoaCollection *collection, gpointer item)
{
  g_autofree char *id = NULL;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (item), "id") == NULL)
    return;

  g_object_get (item, "id", &id, NULL);
  g_assert_true (id != NULL && g_str_is_ascii (id));
  g_assert_true (coa_collection_lookup (collection, id) == item);
}

/* Every property of it can be read, and each thing in its lists is found by its id. */
static void
check_collection (CoaCollection *collection)
{
  guint n;
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (collection), &n);

  for (guint i = 0; i < n; i++) {
    g_auto (GValue) value = G_VALUE_INIT;

    g_object_get_property (G_OBJECT (collection), properties[i]->name, &value);
    if (!G_VALUE_HOLDS_OBJECT (&value))
      continue;
    for (guint j = 0; j < g_list_model_get_n_items (g_value_get_object (&value)); j++) {
      g_autoptr (GObject) item = g_list_model_get_item (g_value_get_object (&value), j);

      check_item (collection, item);
    }
  }
}

static void
check_problems (CoaCollection *collection, const char *name)
{
  g_autoptr (CoaCheckReport) report = coa_check_report_new (
    coa_collection_get_problems (collection), (const char *const[]) { name, NULL });

  for (guint i = 0; i < g_list_model_get_n_items (coa_check_report_get_problems (report)); i++) {
    g_autofree char *line = coa_check_report_dup_line (report, i);

    g_assert_true (g_utf8_validate (line, -1, NULL));
    for (const char *at = line; *at != '\0'; at = g_utf8_next_char (at))
      g_assert_false (g_unichar_iscntrl (g_utf8_get_char (at)));
  }
}

/* Whether a problem begins with these words. */
static gboolean
has_problem (CoaCollection *collection, const char *words)
{
  GListModel *problems = coa_collection_get_problems (collection);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    if (coa_problem_get_severity (problem) == COA_SEVERITY_ERROR &&
        g_str_has_prefix (coa_problem_get_message (problem), words))
      return TRUE;
  }
  return FALSE;
}

static void
check_json (CoaCollection *collection, const guint8 *data, gsize size)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();

  /* json-glib calls itself for each list in a list. */
  if (has_problem (collection, "There are too many lists"))
    return;

  json_parser_set_strict (parser, TRUE);
  if (size > 0 && json_parser_load_from_data (parser, (const char *) data, (gssize) size, NULL))
    g_assert_false (has_problem (collection, "This is not JSON"));
  else
    g_assert_true (has_problem (collection, ""));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *name = NULL;
  g_autoptr (GFile) input = NULL;
  g_autoptr (CoaCollection) collection = NULL;

  write_file (data, size);
  name = g_strdup_printf ("/proc/self/fd/%d", file);
  input = g_file_new_for_path (name);

  collection = coa_collection_new_from_files (&input, 1);
  check_collection (collection);
  check_problems (collection, name);
  check_json (collection, data, size);
  return 0;
}
