/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "check/coa-check-report.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/problem/coa-problem-line.h"
#include "model/problem/coa-problem-places.h"

struct _CoaCheckReport {
  GListModel *problems;     /* (owned) (element-type CoaProblem) */
  CoaProblemPlaces *places; /* (owned) */
  char **names;             /* (owned): what the user named */
  GPtrArray *full;          /* (owned) (element-type utf8): the same, as problems name it */
  guint n_errors;
  guint n_warnings;
  guint n_files;
  gboolean is_whole;
};

/* Counts what is listed. What is not any more is the last of the list, and of no file. */
static void
count (CoaCheckReport *self)
{
  g_autoptr (GHashTable) files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (self->problems, i);
    const char *file = coa_problem_get_file (problem);

    if (coa_problem_get_severity (problem) == COA_SEVERITY_ERROR)
      self->n_errors++;
    else
      self->n_warnings++;
    if (file != NULL)
      g_hash_table_add (files, g_strdup (file));
    else
      self->is_whole = FALSE;
  }
  self->n_files = g_hash_table_size (files);
}

/**
 * coa_check_report_new:
 * @problems: [class@Problem]s
 * @names: (array zero-terminated=1): the files and folders that were read, as
 *   the user named them
 *
 * Returns: (transfer full): a report of the problems
 */
CoaCheckReport *
coa_check_report_new (GListModel *problems, const char *const *names)
{
  CoaCheckReport *self = g_new0 (CoaCheckReport, 1);

  self->problems = g_object_ref (problems);
  self->places = coa_problem_places_new (problems);
  self->names = g_strdupv ((char **) names);
  self->full = g_ptr_array_new_with_free_func (g_free);
  self->is_whole = TRUE;
  for (guint i = 0; names[i] != NULL; i++) {
    g_autoptr (GFile) file = g_vfs_get_file_for_path (g_vfs_get_local (), names[i]);

    g_ptr_array_add (self->full, g_file_get_parse_name (file));
  }
  count (self);
  return self;
}

/**
 * coa_check_report_free:
 * @self: (transfer full): a report
 *
 * Frees it.
 */
void
coa_check_report_free (CoaCheckReport *self)
{
  g_clear_object (&self->problems);
  g_clear_object (&self->places);
  g_clear_pointer (&self->names, g_strfreev);
  g_clear_pointer (&self->full, g_ptr_array_unref);
  g_free (self);
}

/**
 * coa_check_report_get_problems:
 * @self: a report
 *
 * Returns: (transfer none): what it reports, as [class@Problem]s
 */
GListModel *
coa_check_report_get_problems (CoaCheckReport *self)
{
  return self->problems;
}

/**
 * coa_check_report_get_n_errors:
 * @self: a report
 *
 * Returns: how many errors are listed
 */
guint
coa_check_report_get_n_errors (CoaCheckReport *self)
{
  return self->n_errors;
}

/**
 * coa_check_report_get_n_warnings:
 * @self: a report
 *
 * Returns: how many warnings are listed
 */
guint
coa_check_report_get_n_warnings (CoaCheckReport *self)
{
  return self->n_warnings;
}

/**
 * coa_check_report_is_whole:
 * @self: a report
 *
 * Returns: whether all problems are listed, and not only the first of very many
 */
gboolean
coa_check_report_is_whole (CoaCheckReport *self)
{
  return self->is_whole;
}

/**
 * coa_check_report_get_place:
 * @self: a report
 * @position: the number of one of its problems
 *
 * Returns: where it is in its file
 */
CoaJsonPlace
coa_check_report_get_place (CoaCheckReport *self, guint position)
{
  g_autoptr (CoaProblem) problem = g_list_model_get_item (self->problems, position);

  return coa_problem_places_get (self->places, problem);
}

/**
 * coa_check_report_dup_file:
 * @self: a report
 * @position: the number of one of its problems
 *
 * Returns: (transfer full) (nullable): the file that it is in, as the user
 *   would name it
 */
char *
coa_check_report_dup_file (CoaCheckReport *self, guint position)
{
  g_autoptr (CoaProblem) problem = g_list_model_get_item (self->problems, position);
  const char *file = coa_problem_get_file (problem);

  for (guint i = 0; file != NULL && i < self->full->len; i++) {
    const char *full = g_ptr_array_index (self->full, i);
    const char *rest = g_str_has_prefix (file, full) ? file + strlen (full) : NULL;

    if (rest == NULL || !g_utf8_validate (self->names[i], -1, NULL))
      continue;
    if (*rest == '\0')
      return g_strdup (self->names[i]);
    if (*rest == '/')
      return g_build_filename (self->names[i], rest, NULL);
  }
  return g_strdup (file);
}

/**
 * coa_check_report_dup_line:
 * @self: a report
 * @position: the number of one of its problems
 *
 * Writes a problem as compilers do: see [func@problem_line_new].
 *
 * Returns: (transfer full): the line, without an end
 */
char *
coa_check_report_dup_line (CoaCheckReport *self, guint position)
{
  g_autoptr (CoaProblem) problem = g_list_model_get_item (self->problems, position);
  g_autofree char *file = coa_check_report_dup_file (self, position);

  return coa_problem_line_new (problem, file, coa_problem_places_get (self->places, problem));
}

/* How many problems there are, of each kind that there is. */
static char *
dup_counts (CoaCheckReport *self)
{
  const guint n_listed = self->n_errors + self->n_warnings - (self->is_whole ? 0 : 1);
  g_autofree char *errors = NULL;
  g_autofree char *warnings = NULL;

  if (!self->is_whole)
    return g_strdup_printf (ngettext ("More than %'u problem", "More than %'u problems", n_listed),
                            n_listed);

  errors = g_strdup_printf (ngettext ("%'u error", "%'u errors", self->n_errors), self->n_errors);
  warnings =
    g_strdup_printf (ngettext ("%'u warning", "%'u warnings", self->n_warnings), self->n_warnings);
  if (self->n_warnings == 0)
    return g_steal_pointer (&errors);
  if (self->n_errors == 0)
    return g_steal_pointer (&warnings);
  /* Translators: what a check found, as "2 errors, 1 warning". */
  return g_strdup_printf (C_ ("check", "%1$s, %2$s"), errors, warnings);
}

/**
 * coa_check_report_dup_summary:
 * @self: a report
 *
 * Returns: (transfer full): how many problems there are, in words
 */
char *
coa_check_report_dup_summary (CoaCheckReport *self)
{
  g_autofree char *counts = NULL;

  if (self->n_errors + self->n_warnings == 0)
    return g_strdup (_ ("No problems"));

  counts = dup_counts (self);
  /* Translators: %s is "12 problems", %'u how many files they are in. */
  return g_strdup_printf (ngettext ("%s in %'u file", "%s in %'u files", self->n_files), counts,
                          self->n_files);
}

/**
 * coa_check_report_print:
 * @self: a report
 *
 * Prints each problem in a line, and how many there are to the standard error.
 */
void
coa_check_report_print (CoaCheckReport *self)
{
  g_autofree char *summary = coa_check_report_dup_summary (self);

  for (guint i = 0; i < g_list_model_get_n_items (self->problems); i++) {
    g_autofree char *line = coa_check_report_dup_line (self, i);

    g_print ("%s\n", line);
  }
  g_printerr ("%s\n", summary);
}
