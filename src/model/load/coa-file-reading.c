/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-file-reading.h"

#include "model/json/coa-json-file.h"
#include "model/json/parser/coa-json-parser.h"
#include "model/json/parser/coa-json-scan.h"
#include "model/load/coa-file-stamp.h"
#include "model/load/coa-load-bytes.h"

/* What the lists are called in a file. */
static const char *const list_members[] = {
  [COA_COLLECTION_TOPICS] = "topics",       [COA_COLLECTION_COMMUNITIES] = "communities",
  [COA_COLLECTION_AREAS] = "areas",         [COA_COLLECTION_ORGANIZATIONS] = "organizations",
  [COA_COLLECTION_PERSONS] = "persons",     [COA_COLLECTION_COALITIONS] = "coalitions",
  [COA_COLLECTION_DOCUMENTS] = "documents", [COA_COLLECTION_EVENTS] = "events",
  [COA_COLLECTION_SOURCES] = "sources",     [COA_COLLECTION_N_FILE_LISTS] = NULL,
};

/**
 * coa_file_reading_new:
 * @name: the name of the file, for problems
 * @is_bundled: whether its texts are messages of the program's catalogue
 *
 * Returns: (transfer full): the reading of a file, nothing of which is read yet
 */
CoaFileReading *
coa_file_reading_new (const char *name, gboolean is_bundled)
{
  CoaFileReading *self = g_new0 (CoaFileReading, 1);

  self->reading = coa_reading_new (name, is_bundled);
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) coa_part_reading_free);
  return self;
}

/**
 * coa_file_reading_free:
 * @self: (transfer full): the reading of a file
 *
 * Frees it and what it holds.
 */
void
coa_file_reading_free (CoaFileReading *self)
{
  g_clear_object (&self->source);
  g_clear_pointer (&self->stamp, g_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->reading, coa_reading_free);
  coa_header_clear (&self->header);
  g_free (self);
}

/**
 * coa_file_reading_set_source:
 * @self: the reading of a file
 * @source: where to read it from
 * @info: how many bytes it is said to have, and what its stamp is made of
 *
 * Says which file it is, if what is in it is not known yet.
 */
void
coa_file_reading_set_source (CoaFileReading *self, GFile *source, GFileInfo *info)
{
  g_set_object (&self->source, source);
  self->size = g_file_info_get_size (info);
  self->stamp = coa_file_stamp_new (info);
}

/**
 * coa_file_reading_list_problem:
 * @self: the reading of a file
 * @message: what is wrong with the file as a whole
 *
 * Lists an error.
 */
void
coa_file_reading_list_problem (CoaFileReading *self, const char *message)
{
  coa_reading_take_problem (self->reading,
                            coa_problem_new_at_line (self->reading->file, 0, 0, message));
}

/**
 * coa_file_reading_list_error:
 * @self: the reading of a file
 * @error: why the file cannot be read
 *
 * Lists an error.
 */
void
coa_file_reading_list_error (CoaFileReading *self, const GError *error)
{
  g_autofree char *message = coa_load_explain (error);

  coa_file_reading_list_problem (self, message);
}

static CoaPartReading *
add_part (CoaFileReading *self, const CoaJsonPart *part)
{
  CoaPartReading *reading = coa_part_reading_new (part, self->reading);

  g_ptr_array_add (self->parts, reading);
  return reading;
}

/* What should be a list and is none is told in its turn, in a part without records. */
static void
check_list (CoaFileReading *self, const CoaJsonValue *root, guint list)
{
  const CoaJsonValue *value = coa_json_value_get_member (root, list_members[list]);
  const CoaJsonPart nothing = { .list = list };
  CoaJsonAt top = { .index = -1, .object = root };

  if (value != NULL && value->kind != COA_JSON_LIST) {
    top.reading = add_part (self, &nothing)->reading;
    coa_json_list (&top, list_members[list]);
  }
}

/* Takes the parts in the order of the lists, whatever order the members have in the file. */
static void
add_parts (CoaFileReading *self, const GArray *parts, const CoaJsonValue *root)
{
  for (guint list = 0; list_members[list] != NULL; list++) {
    for (guint i = 0; i < parts->len; i++) {
      const CoaJsonPart *part = &g_array_index (parts, CoaJsonPart, i);

      if (part->list == list) {
        add_part (self, part);
        self->n_unread++;
      }
    }
    if (self->is_collection)
      check_list (self, root, list);
  }
}

static void
ask_top (CoaJsonAt *top, gpointer data)
{
  CoaHeader header = { 0 };

  coa_header_check (top, top->object);
  coa_header_read (&header, top);
  coa_json_allow (top, list_members);
  coa_header_clear (&header);
}

static void
read_top (CoaFileReading *self, const CoaJsonValue *root)
{
  static CoaJsonNames *names;
  CoaJsonAt top = { .reading = self->reading, .index = -1 };

  self->is_collection = coa_header_check (&top, root);
  if (!self->is_collection)
    return;

  coa_header_read (&self->header, &top);
  coa_json_check_names (&top, coa_json_learn_names (&names, NULL, ask_top, NULL));
}

/* Reads what stands beside the lists. */
static void
read_rest (CoaFileReading *self, GString *rest, const GArray *parts)
{
  CoaJsonParser parser;
  const CoaJsonValue *root = NULL;

  coa_json_parser_init (&parser, rest->str, rest->len, 0);
  if (g_utf8_validate_len (rest->str, rest->len, NULL))
    root = coa_json_parser_read (&parser);

  self->n_values = (gint) parser.n_values;
  if (root != NULL && coa_json_parser_is_done (&parser))
    read_top (self, root);
  else
    self->is_refused = TRUE;

  add_parts (self, parts, root);
  coa_json_parser_clear (&parser);
}

/**
 * coa_file_reading_open:
 * @self: the reading of a file
 * @cancellable: (nullable): what may stop it
 *
 * Gets what is in the file, and finds the parts.
 */
void
coa_file_reading_open (CoaFileReading *self, GCancellable *cancellable)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (CoaJsonPart));
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  const char *data;
  gsize length;

  if (self->bytes == NULL && self->source != NULL)
    self->bytes = coa_load_bytes (self->source, self->size, cancellable, &error);
  if (error != NULL)
    coa_file_reading_list_error (self, error);
  if (self->bytes == NULL)
    return;

  data = g_bytes_get_data (self->bytes, &length);
  if (length <= COA_JSON_MAX_FILE_SIZE &&
      coa_json_split (data, length, list_members, parts, rest)) {
    read_rest (self, rest, parts);
  } else {
    self->is_refused = TRUE;
    add_parts (self, parts, NULL);
  }
}

/**
 * coa_file_reading_read_part:
 * @self: the reading of a file
 * @part: one of its parts
 * @collection: in whose lists the records will stand
 * @shared: what this thread has read in other parts
 *
 * Reads a part.
 */
void
coa_file_reading_read_part (CoaFileReading *self, CoaPartReading *part, CoaCollection *collection,
                            CoaShared *shared)
{
  guint list = part->part.list;
  gboolean is_wanted =
    self->is_collection && g_atomic_int_get (&self->n_values) <= COA_JSON_MAX_VALUES;

  coa_part_reading_read (part, list_members[list], is_wanted ? collection->lists[list] : NULL,
                         shared);
  g_atomic_int_add (&self->n_values, (gint) part->n_values);
}

static void
refuse (CoaFileReading *self, const char *wrong)
{
  g_autoptr (GArray) right = g_array_new (FALSE, FALSE, sizeof (CoaJsonPart));

  for (guint i = 0; i < self->parts->len; i++) {
    const CoaPartReading *part = g_ptr_array_index (self->parts, i);

    if (part->wrong == NULL && part->part.length > 0)
      g_array_append_val (right, part->part);
  }

  self->is_refused = TRUE;
  g_ptr_array_set_size (self->reading->problems, 0);
  g_clear_pointer (&self->reading->unknown, coa_unknown_names_free);
  coa_json_file_refuse (self->reading, self->bytes, right, wrong);
  g_ptr_array_set_size (self->parts, 0);
  coa_header_clear (&self->header);
}

/**
 * coa_file_reading_close:
 * @self: the reading of a file
 *
 * Sees, when all parts are read, whether the file is JSON. If not, that is one
 * error, and nothing that was read of it counts.
 */
void
coa_file_reading_close (CoaFileReading *self)
{
  const char *wrong = NULL;

  for (guint i = 0; i < self->parts->len; i++) {
    const CoaPartReading *part = g_ptr_array_index (self->parts, i);

    if (part->wrong != NULL && (wrong == NULL || part->wrong < wrong))
      wrong = part->wrong;
  }

  if (self->is_refused || wrong != NULL || self->n_values > COA_JSON_MAX_VALUES)
    refuse (self, wrong);
  g_clear_pointer (&self->bytes, g_bytes_unref);
}
