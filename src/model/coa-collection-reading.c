/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coa-collection-private.h"

#include <glib/gi18n.h>

#include "model/coa-dated-item.h"
#include "model/coalition/coa-coalition.h"
#include "model/json/coa-json-file.h"
#include "model/json/coa-references.h"

#define FORMAT "coalitions-collection"
#define VERSION 1

/* What the lists are called in a file. */
static const char *const list_members[COA_COLLECTION_N_FILE_LISTS] = {
  "topics",     "communities", "areas",  "organizations", "persons",
  "coalitions", "documents",   "events", "sources",
};

static gboolean
check_version (CoaJsonAt *top)
{
  JsonNode *node = json_object_get_member (top->object, "version");
  double version;

  if (node == NULL) {
    coa_json_problem (top, "version", _("This is not a collection: it has no version"));
    return FALSE;
  }

  version = coa_json_is_whole_number (node) ? json_node_get_double (node) : 0;
  if (version > VERSION)
    coa_json_problem (top, "version", _("This file needs a newer Coalitions than this one"));
  else if (version < VERSION)
    coa_json_problem (top, "version", _("There is no such version of the format"));

  return version >= VERSION && version <= VERSION;
}

/* Whether the file is a collection that can be read. If not, that is one error. */
static gboolean
check_format (CoaJsonAt *top, JsonNode *root)
{
  JsonNode *format;

  if (!JSON_NODE_HOLDS_OBJECT (root)) {
    coa_json_problem (top, NULL, _("This is not a collection, but some other JSON"));
    return FALSE;
  }

  top->object = json_node_get_object (root);
  format = json_object_get_member (top->object, "format");
  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format) ||
      g_strcmp0 (json_node_get_string (format), FORMAT) != 0) {
    /* Translators: %s is a word of the file format. */
    coa_json_problem (top, "format", _("This is not a collection: its format is not “%s”"), FORMAT);
    return FALSE;
  }

  return check_version (top);
}

/* Keeps what an earlier file said: one of several has the title of them all. */
static gpointer
first_of (gpointer earlier, gpointer later, GDestroyNotify destroy)
{
  if (earlier == NULL)
    return later;
  if (later != NULL)
    destroy (later);
  return earlier;
}

static void
read_header (CoaCollection *self, CoaJsonAt *top)
{
  char *id = NULL;

  if (json_object_has_member (top->object, "id"))
    id = coa_json_id (top, "id");

  top->reading->language = coa_json_language (top, "language");
  self->id = first_of (self->id, id, g_free);
  self->title = first_of (self->title, coa_json_text (top, "title", COA_JSON_OPTIONAL),
                          (GDestroyNotify) coa_text_unref);
  self->description =
    first_of (self->description, coa_json_text (top, "description", COA_JSON_OPTIONAL),
              (GDestroyNotify) coa_text_unref);
  self->language = first_of (self->language, g_strdup (top->reading->language), g_free);
  self->license =
    first_of (self->license, coa_json_string (top, "license", COA_JSON_OPTIONAL), g_free);
  self->modified = first_of (self->modified, coa_json_date (top, "modified", COA_JSON_OPTIONAL),
                             (GDestroyNotify) coa_date_unref);
}

/**
 * coa_collection_read:
 * @self: a collection
 * @reading: the reading of a file
 * @bytes: what is in the file
 *
 * Adds to @self what one file holds.
 */
void
coa_collection_read (CoaCollection *self, CoaReading *reading, GBytes *bytes)
{
  g_autoptr (JsonNode) root = coa_json_file_parse (reading, bytes);
  CoaJsonAt top = { .reading = reading, .index = -1 };

  if (root == NULL || !check_format (&top, root))
    return;

  read_header (self, &top);
  for (guint i = 0; i < COA_COLLECTION_N_FILE_LISTS; i++)
    coa_record_read_into (&top, list_members[i], self->lists[i]);
}

/* Ties the records to each other. What is told of by date is told in that order. */
static void
link_all (CoaCollection *self)
{
  coa_list_sort (self->lists[COA_COLLECTION_DOCUMENTS], coa_dated_item_compare);
  coa_list_sort (self->lists[COA_COLLECTION_EVENTS], coa_dated_item_compare);

  for (guint i = 0; i < COA_COLLECTION_N_FILE_LISTS; i++) {
    for (guint j = 0; j < coa_list_get_length (self->lists[i]); j++)
      coa_record_link (coa_list_get (self->lists[i], j));
  }
}

/* What a coalition is to others is known only when all of them have told. */
static void
sort_relations (CoaCollection *self)
{
  CoaList *coalitions = self->lists[COA_COLLECTION_COALITIONS];

  for (guint i = 0; i < coa_list_get_length (coalitions); i++)
    coa_coalition_sort_relations (coa_list_get (coalitions, i));
}

static void
gather_problems (CoaCollection *self, GPtrArray *readings)
{
  CoaList *problems = self->lists[COA_COLLECTION_PROBLEMS];
  guint n_more = 0;
  CoaSeverity severity = COA_SEVERITY_WARNING;

  for (guint i = 0; i < readings->len; i++) {
    CoaReading *reading = g_ptr_array_index (readings, i);

    for (guint j = 0; j < reading->problems->len; j++) {
      CoaProblem *problem = g_ptr_array_index (reading->problems, j);

      if (coa_list_get_length (problems) < COA_READING_MAX_PROBLEMS) {
        coa_list_take (problems, g_object_ref (problem));
        continue;
      }
      n_more++;
      severity = MIN (severity, coa_problem_get_severity (problem));
    }
    n_more += reading->n_more;
    if (reading->has_more_errors)
      severity = COA_SEVERITY_ERROR;
  }

  if (n_more > 0) {
    g_autofree char *message =
      /* Translators: after a long list of what is wrong in files. */
      g_strdup_printf (ngettext ("And %u more problem", "And %u more problems", n_more), n_more);

    coa_list_take (problems, coa_problem_new (severity, NULL, NULL, message));
  }
}

/**
 * coa_collection_finish:
 * @self: a collection
 * @readings: (element-type CoaReading): the readings of all its files
 *
 * Ties together what is in the files, when all are read.
 */
void
coa_collection_finish (CoaCollection *self, GPtrArray *readings)
{
  coa_references_resolve (readings, self->items);
  link_all (self);
  sort_relations (self);
  gather_problems (self, readings);
}
