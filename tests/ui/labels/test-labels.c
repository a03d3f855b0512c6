/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "label-cases.h"
#include "ui-test.h"
#include "ui/labels/coa-language-attributes.h"
#include "ui/labels/coa-problem-labels.h"

static gboolean
takes_null (Label call)
{
  for (gsize i = 0; i < G_N_ELEMENTS (never_null); i++)
    if (never_null[i] == call)
      return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    if (cases[i].call == call && cases[i].item == NULL)
      return FALSE;
  return TRUE;
}

static void
test_label (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CoaCollection) collection = ui_test_file ("labels.json");
  gpointer item = cases[i].item == NULL ? NULL : ui_test_item (collection, cases[i].item);
  g_autofree char *label = cases[i].call (item);

  g_assert_cmpstr (label, ==, cases[i].label);
  if (takes_null (cases[i].call))
    g_assert_null (cases[i].call (NULL));
}

static void
test_text (void)
{
  g_autoptr (CoaText) text = coa_text_new (NULL, "One <river>", "en");
  g_autofree char *string = coa_label_text (NULL, text);

  g_assert_cmpstr (string, ==, "One <river>");
  g_assert_null (coa_label_text (NULL, NULL));
}

static void
test_date (void)
{
  g_autoptr (CoaDate) date = coa_date_new_from_edtf ("2014-06~", NULL);
  g_autofree char *words = coa_label_date (NULL, date);

  g_assert_cmpstr (words, ==, "about June 2014");
  g_assert_null (coa_label_date (NULL, NULL));
}

static void
test_is_set (void)
{
  g_assert_true (coa_label_is_set (NULL, "a"));
  g_assert_false (coa_label_is_set (NULL, ""));
  g_assert_false (coa_label_is_set (NULL, NULL));
}

static void
test_list_state (void)
{
  g_autofree char *empty = coa_label_list_state (NULL, 0);
  g_autofree char *list = coa_label_list_state (NULL, 1);

  g_assert_cmpstr (empty, ==, "empty");
  g_assert_cmpstr (list, ==, "list");
}

static void
test_language (void)
{
  g_autoptr (PangoAttrList) attributes = coa_language_attributes (NULL, "ar");
  g_autofree char *said = pango_attr_list_to_string (attributes);

  g_assert_nonnull (strstr (said, "language ar"));
  g_assert_null (coa_language_attributes (NULL, NULL));
}

/* Numbers only mean something within one document, so goals of several name theirs. */
static void
test_goal_document (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (
    "'documents': [{'id': 'd', 'title': 'Deed'}], 'coalitions': ["
    "{'id': 'one', 'name': 'One', 'goals': [{'id': 'a', 'text': 'A', 'document_id': 'd'}]},"
    "{'id': 'two', 'name': 'Two', 'goals': [{'id': 'b', 'text': 'B', 'document_id': 'd'},"
    "                                       {'id': 'c', 'text': 'C'}]}]");
  g_autofree char *alone = coa_label_goal_document (NULL, ui_test_item (collection, "a"));
  g_autofree char *named = coa_label_goal_document (NULL, ui_test_item (collection, "b"));
  g_autofree char *other = coa_label_goal_document (NULL, ui_test_item (collection, "c"));

  g_assert_null (alone);
  g_assert_cmpstr (named, ==, "Deed");
  g_assert_cmpstr (other, ==, "From Other Sources");
}

/* Of more problems than are listed, the last tells how many more, and is of no file. */
static void
test_problem_count (void)
{
  static const struct {
    const char *file;
    const char *label;
  } problems[] = {
    { "/a.json", "1 problem" },
    { "/a.json", "2 problems" },
    { "/b.json", "3 problems in 2 files" },
    { NULL, "More than 3 problems in 2 files" },
  };
  g_autoptr (GListStore) list = g_list_store_new (COA_TYPE_PROBLEM);
  g_autofree char *none = coa_label_problem_count (NULL, G_LIST_MODEL (list));

  g_assert_cmpstr (none, ==, "");
  for (gsize i = 0; i < G_N_ELEMENTS (problems); i++) {
    g_autoptr (CoaProblem) problem =
      coa_problem_new (COA_SEVERITY_ERROR, problems[i].file, NULL, "Wrong");
    g_autofree char *count = NULL;
    g_autofree char *place = coa_label_problem_place (NULL, problem, NULL);

    g_list_store_append (list, problem);
    count = coa_label_problem_count (NULL, G_LIST_MODEL (list));
    g_assert_cmpstr (count, ==, problems[i].label);
    g_assert_cmpstr (place, ==, problems[i].file != NULL ? problems[i].file + 1 : "");
  }
}

/* A sentence that begins with what is quoted from a file runs as the user's language does. */
static void
test_problem_message (void)
{
  g_autoptr (CoaProblem) latin =
    coa_problem_new (COA_SEVERITY_ERROR, "/a.json", NULL, "“soon” is no date");
  g_autoptr (CoaProblem) arabic =
    coa_problem_new (COA_SEVERITY_ERROR, "/a.json", NULL, "“قريبا” is no date");
  g_autofree char *as_it_is = coa_label_problem_message (NULL, latin);
  g_autofree char *marked = coa_label_problem_message (NULL, arabic);

  g_assert_cmpstr (as_it_is, ==, "“soon” is no date");
  g_assert_cmpstr (marked, ==, "\u200e“قريبا” is no date");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    const char *item = cases[i].item == NULL ? "null" : cases[i].item;
    g_autofree char *path = g_strdup_printf ("/labels/%s/%s", cases[i].function, item);

    g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_label);
  }
  g_test_add_func ("/labels/text", test_text);
  g_test_add_func ("/labels/date", test_date);
  g_test_add_func ("/labels/is-set", test_is_set);
  g_test_add_func ("/labels/list-state", test_list_state);
  g_test_add_func ("/labels/language", test_language);
  g_test_add_func ("/labels/goal-document", test_goal_document);
  g_test_add_func ("/labels/problem-count", test_problem_count);
  g_test_add_func ("/labels/problem-message", test_problem_message);

  return g_test_run ();
}
