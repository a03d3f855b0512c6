/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include "model/load/coa-loading.h"

/* The beginning of a file that is right so far. */
#define FILE_START "{'format':'coalitions-collection','version':1,"

/* JSON with ' for ", so that it can be read in C. */
static inline char *
json_from_single_quotes (const char *text)
{
  return g_strdelimit (g_strdup (text), "'", '"');
}

/* Reads one collection from texts that end with NULL, as if they were files of the names "1.json",
 * "2.json" and so on. */
static inline CoaCollection *
collection_new (const char *const *texts, gboolean is_bundled)
{
  g_autoptr (CoaLoading) loading = coa_loading_new (g_get_num_processors (), NULL);

  for (guint i = 0; texts[i] != NULL; i++) {
    g_autofree char *name = g_strdup_printf ("%u.json", i + 1);
    char *json = json_from_single_quotes (texts[i]);

    coa_loading_add (loading, name, is_bundled)->bytes = g_bytes_new_take (json, strlen (json));
  }

  return coa_loading_run (loading);
}

static inline CoaCollection *
collection_new_from_text (const char *text)
{
  return collection_new ((const char *const[]) { text, NULL }, FALSE);
}

/* Reads a file or folder of the tests' data. */
static inline CoaCollection *
collection_new_from_data (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return coa_collection_new_from_files (&file, 1);
}

/* All problems, each in a line "severity file:line:column path: message". */
static inline char *
collection_dup_problems (CoaCollection *collection)
{
  GListModel *problems = coa_collection_get_problems (collection);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);
    const char *path = coa_problem_get_path (problem);

    g_string_append_printf (lines, "%s%s %s:%u:%u %s: %s", i > 0 ? "\n" : "",
                            coa_problem_get_severity (problem) == COA_SEVERITY_ERROR ? "error"
                                                                                     : "warning",
                            coa_problem_get_file (problem), coa_problem_get_line (problem),
                            coa_problem_get_column (problem), path != NULL ? path : "",
                            coa_problem_get_message (problem));
  }

  return g_string_free_and_steal (lines);
}

/* What the property of an object is, as text; "-" where it is not there. Objects stand by their id
 * or name, lists have parentheses around and commas between. */
static inline char *property_to_text (gpointer object, const char *name);

static inline char *
object_to_text (GObject *object)
{
  static const char *const names[] = { "id",         "source", "name", "url",
                                       "identifier", "agent",  "text", "coalition" };

  for (guint i = 0; object != NULL && i < G_N_ELEMENTS (names); i++) {
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (object), names[i]) != NULL) {
      g_autofree char *text = property_to_text (object, names[i]);

      if (g_strcmp0 (text, "-") != 0)
        return g_steal_pointer (&text);
    }
  }

  return g_strdup ("-");
}

static inline char *
list_to_text (GListModel *list)
{
  GString *text = g_string_new ("(");

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, i);
    g_autofree char *item_text = object_to_text (item);

    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", item_text);
  }

  g_string_append (text, ")");
  return g_string_free_and_steal (text);
}

static inline char *
value_to_text (const GValue *value)
{
  GEnumClass *klass;

  if (G_VALUE_HOLDS (value, COA_TYPE_TEXT) && g_value_get_boxed (value) != NULL)
    return g_strdup (coa_text_get_original (g_value_get_boxed (value)));
  if (G_VALUE_HOLDS (value, COA_TYPE_DATE) && g_value_get_boxed (value) != NULL)
    return coa_date_to_edtf (g_value_get_boxed (value));
  if (G_VALUE_HOLDS (value, G_TYPE_STRV) && g_value_get_boxed (value) != NULL)
    return g_strjoinv (",", g_value_get_boxed (value));
  if (G_VALUE_HOLDS_BOXED (value))
    return g_strdup ("-");
  if (G_VALUE_HOLDS_OBJECT (value) && G_IS_LIST_MODEL (g_value_get_object (value)))
    return list_to_text (g_value_get_object (value));
  if (G_VALUE_HOLDS_OBJECT (value))
    return object_to_text (g_value_get_object (value));
  if (G_VALUE_HOLDS_STRING (value))
    return g_strdup (g_value_get_string (value) != NULL ? g_value_get_string (value) : "-");
  if (G_VALUE_HOLDS_BOOLEAN (value))
    return g_strdup (g_value_get_boolean (value) ? "true" : "false");
  if (G_VALUE_HOLDS_UINT (value))
    return g_strdup_printf ("%u", g_value_get_uint (value));
  if (G_VALUE_HOLDS_DOUBLE (value))
    return g_strdup_printf ("%d", (int) g_value_get_double (value));

  klass = g_type_class_peek_static (G_VALUE_TYPE (value));
  return g_strdup (g_enum_get_value (klass, g_value_get_enum (value))->value_nick);
}

static inline char *
property_to_text (gpointer object, const char *name)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (object, name, &value);
  return value_to_text (&value);
}

/* Compares the properties that @expected names with what they are. */
static inline void
assert_properties (gpointer object, const char *expected)
{
  g_auto (GStrv) words = g_strsplit (expected, " ", 0);
  GString *actual = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++) {
    const char *equals = strchr (words[i], '=');
    g_autofree char *name = NULL;
    g_autofree char *text = NULL;

    if (equals == NULL)
      continue;
    name = g_strndup (words[i], (gsize) (equals - words[i]));
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (object), name) == NULL)
      continue;
    text = property_to_text (object, name);
    g_string_append_printf (actual, "%s%s=%s", actual->len > 0 ? " " : "", name, text);
  }

  g_assert_cmpstr (actual->str, ==, expected);
  g_string_free (actual, TRUE);
}
