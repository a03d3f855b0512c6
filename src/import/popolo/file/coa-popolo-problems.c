/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/file/coa-popolo-problems.h"

#include <glib/gi18n.h>

#include "model/json/coa-json-at.h"
#include "model/json/coa-json-places.h"
#include "model/json/coa-json.h"
#include "model/json/reading/coa-reading.h"
#include "model/value/coa-string-hash.h"

/* Of members that are kept. More than all standards together have, and an end where each record has
 * one of its own. */
#define MAX_KINDS 200

/* What is kept has a place in the list, whatever else is wrong. */
#define MAX_LISTED (COA_READING_MAX_PROBLEMS - MAX_KINDS - 1)

typedef struct {
  CoaSeverity severity;
  char *path;    /* (owned) */
  char *message; /* (owned) */
  CoaJsonPlace place;
} Entry;

/* Members of one name, which are kept. */
typedef struct {
  char *path;   /* (owned): of the first one */
  char *member; /* (owned) (nullable) */
  guint count;
} Kept;

struct _CoaPopoloProblems {
  GArray *entries; /* (owned) (element-type Entry) */
  guint n_more;
  CoaSeverity more_severity;
  GPtrArray *kept;         /* (owned) (element-type Kept), in the order in which they come */
  GHashTable *kept_by_key; /* (owned) (element-type utf8 Kept): by list and name */
};

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_clear_pointer (&entry->path, g_free);
  g_clear_pointer (&entry->message, g_free);
}

static GArray *
entries_new (void)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  g_array_set_clear_func (entries, entry_clear);
  return entries;
}

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  g_clear_pointer (&kept->path, g_free);
  g_clear_pointer (&kept->member, g_free);
  g_free (kept);
}

/**
 * coa_popolo_problems_new:
 *
 * Returns: (transfer full): no problems yet
 */
CoaPopoloProblems *
coa_popolo_problems_new (void)
{
  CoaPopoloProblems *self = g_new0 (CoaPopoloProblems, 1);

  self->entries = entries_new ();
  self->more_severity = COA_SEVERITY_WARNING;
  self->kept = g_ptr_array_new_with_free_func (kept_free);
  self->kept_by_key = g_hash_table_new_full (coa_string_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * coa_popolo_problems_free:
 * @self: (transfer full): problems
 *
 * Frees them.
 */
void
coa_popolo_problems_free (CoaPopoloProblems *self)
{
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->kept_by_key, g_hash_table_unref);
  g_clear_pointer (&self->kept, g_ptr_array_unref);
  g_free (self);
}

static char *
dup_path (const char *path, const char *member)
{
  g_autoptr (GString) full = g_string_new (path);

  if (member != NULL)
    coa_json_path_append (full, member, -1);
  return g_string_free_and_steal (g_steal_pointer (&full));
}

/**
 * coa_popolo_problems_add:
 * @self: problems
 * @severity: how bad it is
 * @path: the path of an object
 * @member: (nullable): the name of a member of it
 * @message: what is wrong there
 *
 * Lists a problem, or only counts it where there are too many already.
 */
void
coa_popolo_problems_add (CoaPopoloProblems *self, CoaSeverity severity, const char *path,
                         const char *member, const char *message)
{
  if (self->entries->len < MAX_LISTED) {
    const Entry entry = { severity, dup_path (path, member), g_strdup (message), { 0, 0 } };

    g_array_append_val (self->entries, entry);
    return;
  }
  self->n_more++;
  self->more_severity = MIN (self->more_severity, severity);
}

/**
 * coa_popolo_problems_count_kept:
 * @self: problems
 * @list: the list of the records that have it, as "persons"
 * @path: the path of one of them
 * @member: the name of its member
 *
 * Counts a member that is kept, though nothing shows it.
 */
void
coa_popolo_problems_count_kept (CoaPopoloProblems *self, const char *list, const char *path,
                                const char *member)
{
  const gboolean is_full = self->kept->len >= MAX_KINDS;
  g_autofree char *key = g_strconcat (list, ".", member, NULL);
  Kept *kept = g_hash_table_lookup (self->kept_by_key, key);

  if (kept == NULL && is_full)
    kept = g_hash_table_lookup (self->kept_by_key, "");
  if (kept == NULL) {
    kept = g_new0 (Kept, 1);
    kept->path = dup_path (path, member);
    kept->member = is_full ? NULL : g_strdup (member);
    g_ptr_array_add (self->kept, kept);
    g_hash_table_insert (self->kept_by_key, g_strdup (is_full ? "" : key), kept);
  }
  kept->count++;
}

/* In words that fit into the list of problems. */
static char *
describe_kept (const Kept *kept)
{
  g_autofree char *shown = kept->member != NULL ? coa_json_show (kept->member) : NULL;

  if (shown == NULL)
    return g_strdup_printf (ngettext ("%'u value more is kept, but not shown",
                                      "%'u values more are kept, but not shown", kept->count),
                            kept->count);
  return g_strdup_printf (
    /* Translators: %1$s is the name of a field in a file, as "gender", %2$'u in how many records
     * it stands. */
    ngettext ("“%1$s” is kept, but not shown, in %2$'u record",
              "“%1$s” is kept, but not shown, in %2$'u records", kept->count),
    shown, kept->count);
}

static GArray *
list_kept (CoaPopoloProblems *self)
{
  GArray *entries = entries_new ();

  for (guint i = 0; i < self->kept->len; i++) {
    const Kept *kept = g_ptr_array_index (self->kept, i);
    const Entry entry = {
      COA_SEVERITY_WARNING, g_strdup (kept->path), describe_kept (kept), { 0, 0 }
    };

    g_array_append_val (entries, entry);
  }
  return entries;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const CoaJsonPlace *place_a = &((const Entry *) a)->place;
  const CoaJsonPlace *place_b = &((const Entry *) b)->place;

  if (place_a->line != place_b->line)
    return place_a->line < place_b->line ? -1 : 1;
  return place_a->column < place_b->column ? -1 : place_a->column > place_b->column;
}

/* Reports them in the order in which they stand in the file. */
static void
report (GArray *entries, CoaDraft *draft, const char *file, const char *data, gsize length)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  g_autofree CoaJsonPlace *places = g_new0 (CoaJsonPlace, entries->len + 1);

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (paths, g_array_index (entries, Entry, i).path);
  if (paths->len > 0)
    coa_json_find_places (data, length, (const char *const *) paths->pdata, places);
  for (guint i = 0; i < entries->len; i++)
    g_array_index (entries, Entry, i).place = places[i];

  g_array_sort (entries, compare_places);
  for (guint i = 0; i < entries->len; i++) {
    const Entry *entry = &g_array_index (entries, Entry, i);

    coa_draft_report (draft, entry->severity, file, entry->place.line, entry->place.column,
                      entry->path, entry->message);
  }
}

/**
 * coa_popolo_problems_report:
 * @self: problems
 * @draft: a draft
 * @file: the name of the file
 * @data: (array length=length): what is in it
 * @length: its length in bytes
 *
 * Reports all problems with their lines and columns, and at the end what is
 * kept and not shown.
 */
void
coa_popolo_problems_report (CoaPopoloProblems *self, CoaDraft *draft, const char *file,
                            const char *data, gsize length)
{
  g_autoptr (GArray) kept = list_kept (self);

  report (self->entries, draft, file, data, length);
  report (kept, draft, file, data, length);
  coa_draft_count_problems (draft, self->more_severity, self->n_more);
}
