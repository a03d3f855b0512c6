/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/coa-popolo.h"

#include <string.h>

#include <glib/gi18n.h>

#include "import/popolo/file/coa-popolo-gather.h"
#include "import/popolo/file/coa-popolo-parse.h"
#include "import/popolo/record/coa-popolo-records.h"
#include "import/popolo/value/coa-popolo-aside.h"
#include "import/popolo/value/coa-popolo-values.h"

/* How many records are looked at before somebody may stop it. */
#define PIECE 256

typedef void (*EntryFunc) (CoaPopoloReading *reading, CoaPopoloEntry *entry);

/* Calls @func for each record, those too that it adds. */
static gboolean
for_each (CoaPopoloReading *reading, EntryFunc func, GCancellable *cancellable, GError **error)
{
  for (guint i = 0; i < reading->entries->len; i++) {
    if (i % PIECE == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    func (reading, g_ptr_array_index (reading->entries, i));
  }
  return TRUE;
}

/* The format has no posts. Those of a list are kept with it, those of a record in it. */
static void
keep_post (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  if (!entry->is_loose)
    return;

  json_node_set_object (node, entry->in);
  coa_popolo_aside_add (coa_draft_get_header (reading->draft), "posts", node);
  coa_popolo_problems_count_kept (reading->problems, "", entry->path, "posts");
}

static void
fill (CoaPopoloReading *reading, CoaPopoloEntry *entry)
{
  switch (entry->kind) {
  case COA_POPOLO_AREA:
  case COA_POPOLO_ORGANIZATION:
  case COA_POPOLO_PERSON:
    if (entry->out != NULL)
      coa_popolo_fill_record (reading, entry);
    break;
  case COA_POPOLO_EVENT:
    if (entry->out != NULL)
      coa_popolo_fill_event (reading, entry);
    break;
  case COA_POPOLO_MEMBERSHIP:
    coa_popolo_fill_membership (reading, entry);
    break;
  case COA_POPOLO_POST:
    keep_post (reading, entry);
    break;
  case COA_POPOLO_N_KINDS:
  default:
    break;
  }
}

/* Some programs write a byte order mark, where JSON has none. */
static GBytes *
skip_mark (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (length < 3 || memcmp (data, "\xef\xbb\xbf", 3) != 0)
    return g_bytes_ref (bytes);
  return g_bytes_new_from_bytes (bytes, 3, length - 3);
}

/* Keeps what stands beside the lists of a file, and the posts. */
static void
keep_beside (CoaPopoloReading *reading, JsonNode *root)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  const CoaPopoloAt at = { reading, object, coa_draft_get_header (reading->draft), "", "" };

  if (object == NULL || g_hash_table_contains (reading->by_object, object))
    return;

  coa_popolo_keep_rest (&at,
                        (const char *const[]) { "persons", "people", "organizations", "memberships",
                                                "areas", "events", "result", "results", NULL },
                        coa_member_order_get ());
}

/**
 * coa_popolo_import:
 * @draft: where everything goes
 * @bytes: what is in a file
 * @name: the name of the file, for problems
 * @cancellable: (nullable): what may stop it
 * @error: return location for an error
 *
 * Reads a file of Popolo, with lists of records or a single record, which may
 * stand in each other. What is wrong in it is listed in @draft, and does not
 * stop it; what the format has no place for is kept. Where this fails, the draft
 * is of no use any more.
 *
 * Returns: whether it is a file of Popolo, and nobody stopped it
 */
gboolean
coa_popolo_import (CoaDraft *draft, GBytes *bytes, const char *name, GCancellable *cancellable,
                   GError **error)
{
  g_auto (CoaPopoloReading) reading = { 0 };
  g_autoptr (GBytes) json = skip_mark (bytes);
  g_autoptr (JsonNode) root = coa_popolo_parse (json, error);
  gsize length;
  const char *data = g_bytes_get_data (json, &length);

  if (root == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  coa_popolo_reading_init (&reading, draft);
  if (!coa_popolo_gather (&reading, root)) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                         _("This is not Popolo: there are no persons, organizations, memberships "
                           "or events"));
    return FALSE;
  }
  if (!for_each (&reading, coa_popolo_resolve_membership, cancellable, error) ||
      !for_each (&reading, coa_popolo_find_circle, cancellable, error) ||
      !for_each (&reading, coa_popolo_add_record, cancellable, error) ||
      !for_each (&reading, fill, cancellable, error))
    return FALSE;

  keep_beside (&reading, root);
  coa_popolo_problems_report (reading.problems, draft, name, data, length);
  return TRUE;
}
