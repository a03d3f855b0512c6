/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/coa-draft.h"

#include "import/draft/coa-draft-list.h"
#include "import/draft/coa-draft-private.h"
#include "import/draft/writing/coa-member-order.h"
#include "model/value/coa-string-hash.h"

/**
 * CoaDraft:
 *
 * A collection in the making, as it will be written to a file.
 *
 * Its records are the JSON of the format, so that what the format does not know
 * has a place in them too. It belongs to one thread at a time.
 */
G_DEFINE_FINAL_TYPE (CoaDraft, coa_draft, G_TYPE_OBJECT)

static void
coa_draft_finalize (GObject *object)
{
  CoaDraft *self = COA_DRAFT (object);

  g_clear_pointer (&self->records, g_hash_table_unref);
  g_clear_pointer (&self->lists, g_hash_table_unref);
  g_clear_pointer (&self->pages, g_hash_table_unref);
  g_clear_pointer (&self->header, json_object_unref);
  g_clear_pointer (&self->ids, coa_ids_free);
  coa_draft_problems_clear (&self->problems);

  G_OBJECT_CLASS (coa_draft_parent_class)->finalize (object);
}

static void
coa_draft_class_init (CoaDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = coa_draft_finalize;
}

static void
coa_draft_init (CoaDraft *self)
{
  self->lists =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) coa_draft_list_free);
  for (const CoaMemberOrder *list = coa_member_order_get (); list->name != NULL; list++) {
    if (list->inside != NULL)
      g_hash_table_insert (self->lists, (gpointer) list->name, coa_draft_list_new (list));
  }
  self->records = g_hash_table_new_full (coa_string_hash, g_str_equal, g_free, NULL);
  self->pages = g_hash_table_new_full (coa_string_hash, g_str_equal, g_free, g_free);
  self->header = json_object_new ();
  self->ids = coa_ids_new ();
  coa_draft_problems_init (&self->problems);
}

/**
 * coa_draft_new:
 *
 * Returns: (transfer full): a collection without anything in it
 */
CoaDraft *
coa_draft_new (void)
{
  return g_object_new (COA_TYPE_DRAFT, NULL);
}

/**
 * coa_draft_add:
 * @self: a draft
 * @list: the name of a list of the format, as "persons"
 * @name: a name, a title or a label
 * @wanted_id: (nullable): the id that the record had where it comes from
 *
 * Adds a record with a name and an id. The id is @wanted_id if it is valid and
 * free, or else a slug of it or of the name. All else the caller sets.
 *
 * Returns: (transfer none): the record
 */
JsonObject *
coa_draft_add (CoaDraft *self, const char *list, const char *name, const char *wanted_id)
{
  CoaDraftList *records;
  JsonObject *record;
  char *id;

  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);
  g_return_val_if_fail (name != NULL && *name != '\0', NULL);

  records = g_hash_table_lookup (self->lists, list);
  g_return_val_if_fail (records != NULL, NULL);

  id = coa_ids_take (self->ids, wanted_id, name, records->kind);
  record = coa_draft_list_add (records, id, name);
  g_hash_table_insert (self->records, id, record);
  return record;
}

/**
 * coa_draft_find:
 * @self: a draft
 * @list: the name of a list of the format
 * @name: a name, a title or a label
 *
 * Returns: (transfer none) (nullable): the first record that was added to the
 *   list with just this name
 */
JsonObject *
coa_draft_find (CoaDraft *self, const char *list, const char *name)
{
  CoaDraftList *records;

  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);

  records = g_hash_table_lookup (self->lists, list);
  g_return_val_if_fail (records != NULL, NULL);
  return g_hash_table_lookup (records->names, name);
}

/**
 * coa_draft_ensure:
 * @self: a draft
 * @list: the name of a list of the format
 * @name: a name, a title or a label
 *
 * Returns: (transfer none): the first record of the list with just this name,
 *   which is added where it is not there yet
 */
JsonObject *
coa_draft_ensure (CoaDraft *self, const char *list, const char *name)
{
  JsonObject *found = coa_draft_find (self, list, name);

  return found != NULL ? found : coa_draft_add (self, list, name, NULL);
}

/**
 * coa_draft_lookup:
 * @self: a draft
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the record that has it, if one is there
 */
JsonObject *
coa_draft_lookup (CoaDraft *self, const char *id)
{
  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);

  return g_hash_table_lookup (self->records, id);
}

/**
 * coa_draft_remove:
 * @self: a draft
 * @ids: (element-type utf8 utf8): the ids of records
 *
 * Takes records out, all at once. Nothing that is added later gets their ids. Who
 * refers to them is left as it is.
 */
void
coa_draft_remove (CoaDraft *self, GHashTable *ids)
{
  GHashTableIter iter;
  gpointer item;

  g_return_if_fail (COA_IS_DRAFT (self));
  g_return_if_fail (ids != NULL);

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    g_hash_table_remove (self->records, item);
  g_hash_table_iter_init (&iter, self->lists);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    coa_draft_list_remove (item, ids);
}

/**
 * coa_draft_get_records:
 * @self: a draft
 * @list: the name of a list of the format
 *
 * Returns: (transfer none) (element-type JsonObject): what is in the list, in
 *   order
 */
GPtrArray *
coa_draft_get_records (CoaDraft *self, const char *list)
{
  CoaDraftList *records;

  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);

  records = g_hash_table_lookup (self->lists, list);
  g_return_val_if_fail (records != NULL, NULL);
  return records->records;
}

/**
 * coa_draft_take_id:
 * @self: a draft
 * @kind: what it is, as "goal"
 * @name: (nullable): its name or text
 * @wanted_id: (nullable): the id that is wanted
 *
 * Makes an id for what stands in a record and has an id too.
 *
 * Returns: (transfer full): an id that nothing else has
 */
char *
coa_draft_take_id (CoaDraft *self, const char *kind, const char *name, const char *wanted_id)
{
  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);

  return coa_ids_take (self->ids, wanted_id, name, kind);
}

/**
 * coa_draft_get_header:
 * @self: a draft
 *
 * Returns: (transfer none): what stands in the file beside its lists; the format
 *   and the title are set when it is written
 */
JsonObject *
coa_draft_get_header (CoaDraft *self)
{
  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);

  return self->header;
}

/**
 * coa_draft_report:
 * @self: a draft
 * @severity: how bad it is
 * @file: (nullable): the file that was read
 * @line: its line, from 1, or 0 if not known
 * @column: its column, from 1, or 0 if not known
 * @path: (nullable): the place in the file, as `persons[3].name`
 * @message: what is wrong, in the user's language
 *
 * Lists what went wrong when something was read into the draft, or only counts
 * it where there is too much already.
 */
void
coa_draft_report (CoaDraft *self, CoaSeverity severity, const char *file, guint line, guint column,
                  const char *path, const char *message)
{
  g_return_if_fail (COA_IS_DRAFT (self));

  coa_draft_problems_take (&self->problems,
                           coa_problem_new_at_place (severity, file, line, column, path, message));
}

/**
 * coa_draft_count_problems:
 * @self: a draft
 * @severity: how bad the worst of them is
 * @n: how many they are
 *
 * Counts more of what went wrong, which nobody lists.
 */
void
coa_draft_count_problems (CoaDraft *self, CoaSeverity severity, guint n)
{
  g_return_if_fail (COA_IS_DRAFT (self));

  coa_draft_problems_count (&self->problems, severity, n);
}

/**
 * coa_draft_get_problems:
 * @self: a draft
 *
 * Returns: (transfer none): what went wrong until now, as [class@Problem]s
 */
GListModel *
coa_draft_get_problems (CoaDraft *self)
{
  g_return_val_if_fail (COA_IS_DRAFT (self), NULL);

  return G_LIST_MODEL (self->problems.list);
}

/**
 * coa_draft_get_n_more_problems:
 * @self: a draft
 * @severity: (out): how bad the worst of them is
 *
 * Returns: how much more went wrong than is listed
 */
guint
coa_draft_get_n_more_problems (CoaDraft *self, CoaSeverity *severity)
{
  g_return_val_if_fail (COA_IS_DRAFT (self), 0);

  *severity = self->problems.more_severity;
  return self->problems.n_more;
}
