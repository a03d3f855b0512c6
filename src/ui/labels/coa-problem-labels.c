/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coa-problem-labels.h"

#include <glib/gi18n.h>

#include "model/value/text/coa-direction.h"
#include "model/value/text/coa-text.h"
#include "model/value/text/coa-visible.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_location:
 * @object: (nullable): whose template calls
 * @location: (nullable): a file or a folder
 *
 * Returns: (transfer full) (nullable): its name
 */
char *
coa_label_location (gpointer object, GFile *location)
{
  g_autofree char *name = location == NULL ? NULL : g_file_get_basename (location);
  g_autofree char *shown = name == NULL ? NULL : g_filename_display_name (name);

  return shown == NULL ? NULL : coa_label_isolate (shown);
}

/**
 * coa_label_collection_title:
 * @object: (nullable): whose template calls
 * @collection: (nullable): a collection
 * @location: (nullable): the file or folder it comes from, %NULL for the one
 *   that is bundled
 *
 * Returns: (transfer full): what it is called
 */
char *
coa_label_collection_title (gpointer object, CoaCollection *collection, GFile *location)
{
  g_autoptr (CoaText) title = NULL;
  g_autofree char *shown = NULL;

  if (location == NULL)
    return g_strdup (_ ("Coalitions"));

  if (collection != NULL)
    g_object_get (collection, "title", &title, NULL);
  shown = coa_label_text (NULL, title);
  return coa_label_is_set (NULL, shown) ? g_steal_pointer (&shown)
                                        : coa_label_location (NULL, location);
}

/* The last of a list that is too long to be listed is of no file: it tells how
 * many more there are. */
static guint
count_files (GListModel *problems, gboolean *is_whole)
{
  g_autoptr (GHashTable) files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    if (coa_problem_get_file (problem) != NULL)
      g_hash_table_add (files, g_strdup (coa_problem_get_file (problem)));
    else
      *is_whole = FALSE;
  }
  return g_hash_table_size (files);
}

/**
 * coa_label_problem_count:
 * @object: (nullable): whose template calls
 * @problems: (nullable): [class@Problem]s
 *
 * Returns: (transfer full): how many there are, in how many files; empty if
 *   there is none
 */
char *
coa_label_problem_count (gpointer object, GListModel *problems)
{
  guint n_problems = problems == NULL ? 0 : g_list_model_get_n_items (problems);
  g_autofree char *counted = NULL;
  gboolean is_whole = TRUE;
  guint n_files;

  if (n_problems == 0)
    return g_strdup ("");

  n_files = count_files (problems, &is_whole);
  if (!is_whole)
    n_problems--;
  counted = g_strdup_printf (
    is_whole ? ngettext ("%'u problem", "%'u problems", n_problems)
             : ngettext ("More than %'u problem", "More than %'u problems", n_problems),
    n_problems);
  if (n_files == 1)
    return g_steal_pointer (&counted);

  /* Translators: %s is "12 problems", %'u how many files they are in. */
  return g_strdup_printf (ngettext ("%s in %'u file", "%s in %'u files", n_files), counted,
                          n_files);
}

/**
 * coa_label_problem_message:
 * @object: (nullable): whose template calls
 * @problem: (nullable): what is wrong
 *
 * Returns: (transfer full) (nullable): what is wrong, ordered as the user's
 *   language is read, also where it begins with a word from the file
 */
char *
coa_label_problem_message (gpointer object, CoaProblem *problem)
{
  return problem == NULL ? NULL : coa_direction_begin (coa_problem_get_message (problem));
}

static char *
dup_file_name (CoaProblem *problem)
{
  g_autoptr (GFile) file = g_file_parse_name (coa_problem_get_file (problem));

  return coa_label_location (NULL, file);
}

static char *
dup_position (CoaJsonPlace place)
{
  if (place.column == 0)
    /* Translators: a place in a file. */
    return g_strdup_printf (_ ("line %'u"), place.line);

  /* Translators: a place in a file; columns are counted in characters. */
  return g_strdup_printf (_ ("line %'u, column %'u"), place.line, place.column);
}

/**
 * coa_label_problem_place:
 * @object: (nullable): whose template calls
 * @problem: (nullable): what is wrong
 * @places: (nullable): where it and others are, when that is known
 *
 * Returns: (transfer full): in which file that is, and where; empty if it is in
 *   none
 */
char *
coa_label_problem_place (gpointer object, CoaProblem *problem, CoaProblemPlaces *places)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;
  CoaJsonPlace place;

  if (problem == NULL || !coa_label_is_set (NULL, coa_problem_get_file (problem)))
    return g_strdup ("");

  place = coa_problem_places_get (places, problem);
  g_strv_builder_take (parts, dup_file_name (problem));
  if (coa_problem_places_is_changed (places, problem))
    /* Translators: said of a file after its name, so that no line of it can be told. */
    g_strv_builder_add (parts, _ ("changed since it was read"));
  if (place.line > 0)
    g_strv_builder_take (parts, dup_position (place));
  if (coa_label_is_set (NULL, coa_problem_get_path (problem)))
    g_strv_builder_take (parts, coa_visible_word (coa_problem_get_path (problem)));
  strings = g_strv_builder_end (parts);
  return coa_label_join ((const char *const *) strings);
}

/**
 * coa_label_problem_severity:
 * @object: (nullable): whose template calls
 * @problem: (nullable): what is wrong
 *
 * Returns: (transfer full) (nullable): how bad it is
 */
char *
coa_label_problem_severity (gpointer object, CoaProblem *problem)
{
  if (problem == NULL)
    return NULL;
  return g_strdup (coa_problem_get_severity (problem) == COA_SEVERITY_ERROR
                   /* Translators: something was left out of what is shown. */
                   ? C_ ("problem", "Error")
                        /* Translators: all is shown, but something is missing. */
                        : C_ ("problem", "Warning"));
}

/**
 * coa_label_problem_icon:
 * @object: (nullable): whose template calls
 * @problem: (nullable): what is wrong
 *
 * Returns: (transfer full) (nullable): the name of an icon for how bad it is
 */
char *
coa_label_problem_icon (gpointer object, CoaProblem *problem)
{
  if (problem == NULL)
    return NULL;
  return g_strdup (coa_problem_get_severity (problem) == COA_SEVERITY_ERROR
                     ? "dialog-error-symbolic"
                     : "dialog-warning-symbolic");
}

/**
 * coa_problem_icon_classes:
 * @object: (nullable): whose template calls
 * @problem: (nullable): what is wrong
 *
 * Returns: (transfer full): the style classes of an icon for how bad it is
 */
GStrv
coa_problem_icon_classes (gpointer object, CoaProblem *problem)
{
  const gboolean is_error =
    problem != NULL && coa_problem_get_severity (problem) == COA_SEVERITY_ERROR;
  const char *classes[] = { is_error ? "error" : "warning", NULL };

  return g_strdupv ((char **) classes);
}

/**
 * coa_label_reading_failure:
 * @object: (nullable): whose template calls
 * @problem: (nullable): why a collection could not be read again
 *
 * Returns: (transfer full): a sentence that says so; empty if there is nothing to say
 */
char *
coa_label_reading_failure (gpointer object, CoaProblem *problem)
{
  g_autofree char *message = coa_label_problem_message (NULL, problem);
  g_autofree char *place = NULL;
  g_autofree char *reason = NULL;

  if (problem == NULL)
    return g_strdup ("");

  place = coa_label_problem_place (NULL, problem, NULL);
  reason = coa_label_join_two (message, place);
  /* Translators: %s is the reason, and the file. What was read before is still shown. */
  return g_strdup_printf (_ ("The collection on disk can no longer be read: %s"), reason);
}
