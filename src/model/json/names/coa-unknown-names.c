/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/names/coa-unknown-names.h"

#include <string.h>

#include <glib/gi18n.h>

#include "model/json/coa-json.h"

typedef struct {
  const CoaJsonNames *known; /* what can stand there */
  char *name;                /* (owned) */
  char *file;                /* (owned): where it comes first */
  char *path;                /* (owned) */
  guint n;                   /* how often it comes */
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_clear_pointer (&entry->name, g_free);
  g_clear_pointer (&entry->file, g_free);
  g_clear_pointer (&entry->path, g_free);
  g_free (entry);
}

/**
 * coa_unknown_names_new:
 *
 * Returns: (transfer full): no names yet
 */
CoaUnknownNames *
coa_unknown_names_new (void)
{
  CoaUnknownNames *self = g_new0 (CoaUnknownNames, 1);

  self->entries = g_ptr_array_new_with_free_func (entry_free);
  return self;
}

/**
 * coa_unknown_names_free:
 * @self: (transfer full): names
 *
 * Frees them.
 */
void
coa_unknown_names_free (CoaUnknownNames *self)
{
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self);
}

/**
 * coa_unknown_names_count:
 * @self: names
 * @known: the names that can stand where @name does
 * @name: one that cannot
 * @n: how often it comes
 *
 * Counts a name that is there already, or that comes when there are too many.
 *
 * Returns: whether it is counted
 */
gboolean
coa_unknown_names_count (CoaUnknownNames *self, const CoaJsonNames *known, const char *name,
                         guint n)
{
  for (guint i = 0; i < self->entries->len; i++) {
    Entry *entry = g_ptr_array_index (self->entries, i);

    if (entry->known == known && strcmp (entry->name, name) == 0) {
      entry->n += n;
      return TRUE;
    }
  }

  if (self->entries->len < COA_UNKNOWN_NAMES_MAX)
    return FALSE;
  self->n_more += n;
  return TRUE;
}

/**
 * coa_unknown_names_add:
 * @self: names
 * @known: the names that can stand where @name does
 * @name: one that cannot, which is not there yet
 * @file: the file in which it comes first
 * @path: its path there
 *
 * Adds a name that comes once.
 */
void
coa_unknown_names_add (CoaUnknownNames *self, const CoaJsonNames *known, const char *name,
                       const char *file, const char *path)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->known = known;
  entry->name = g_strdup (name);
  entry->file = g_strdup (file);
  entry->path = g_strdup (path);
  entry->n = 1;
  g_ptr_array_add (self->entries, entry);
}

/**
 * coa_unknown_names_merge:
 * @self: names
 * @later: (nullable): those that come after them
 *
 * Adds the others.
 */
void
coa_unknown_names_merge (CoaUnknownNames *self, const CoaUnknownNames *later)
{
  if (later == NULL)
    return;

  for (guint i = 0; i < later->entries->len; i++) {
    const Entry *entry = g_ptr_array_index (later->entries, i);

    if (coa_unknown_names_count (self, entry->known, entry->name, entry->n))
      continue;
    coa_unknown_names_add (self, entry->known, entry->name, entry->file, entry->path);
    coa_unknown_names_count (self, entry->known, entry->name, entry->n - 1);
  }
  self->n_more += later->n_more;
}

static char *
tell_with_nearest (const char *shown, guint n, const char *nearest)
{
  if (n == 1)
    /* Translators: the first %s is a word from a file that this program does not know, as
     * "signatores", the second is one that it knows, as "signatures". They are not translated. */
    return g_strdup_printf (_ ("“%s” is not known here, and what it holds is not shown. Did you "
                               "mean “%s”?"),
                              shown, nearest);

  return g_strdup_printf (
    /* Translators: %1$s is a word from a file that this program does not know, as "signatores",
     * %3$s is one that it knows, as "signatures". They are not translated. %2$'u is how often the
     * first is there. */
    ngettext ("“%1$s” is not known here, and what it holds is not shown, in %2$'u place. Did you "
              "mean “%3$s”?",
              "“%1$s” is not known here, and what it holds is not shown, in %2$'u places. Did you "
              "mean “%3$s”?",
              n),
    shown, n, nearest);
}

static char *
tell_alone (const char *shown, guint n)
{
  if (n == 1)
    /* Translators: %s is a word from a file that this program does not know, as "color". */
    return g_strdup_printf (_ ("“%s” is not known here, and what it holds is not shown"), shown);

  return g_strdup_printf (
    /* Translators: %1$s is a word from a file that this program does not know, as "color", and
     * %2$'u how often it is there. */
    ngettext ("“%1$s” is not known here, and what it holds is not shown, in %2$'u place",
              "“%1$s” is not known here, and what it holds is not shown, in %2$'u places", n),
    shown, n);
}

static char *
tell (const Entry *entry)
{
  const char *nearest = coa_json_names_find_nearest (entry->known, entry->name);
  g_autofree char *shown = coa_json_show (entry->name);

  return nearest != NULL ? tell_with_nearest (shown, entry->n, nearest)
                         : tell_alone (shown, entry->n);
}

/**
 * coa_unknown_names_list:
 * @self: names
 *
 * Returns: (transfer full) (element-type CoaProblem): a warning for each name,
 *   at the place where it comes first
 */
GPtrArray *
coa_unknown_names_list (const CoaUnknownNames *self)
{
  GPtrArray *problems = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->entries->len; i++) {
    const Entry *entry = g_ptr_array_index (self->entries, i);
    g_autofree char *message = tell (entry);

    g_ptr_array_add (problems,
                     coa_problem_new (COA_SEVERITY_WARNING, entry->file, entry->path, message));
  }
  return problems;
}
