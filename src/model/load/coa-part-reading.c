/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-part-reading.h"

#include "model/json/parser/coa-json-parser.h"
#include "model/record/coa-record.h"

/* The records are in a list, and that is in an object. */
#define DEPTH 2

/**
 * coa_part_reading_new:
 * @part: where the records stand
 * @file: the reading of the file
 *
 * Returns: (transfer full): the reading of a part, nothing of which is read yet
 */
CoaPartReading *
coa_part_reading_new (const CoaJsonPart *part, const CoaReading *file)
{
  CoaPartReading *self = g_new0 (CoaPartReading, 1);

  self->part = *part;
  self->reading = coa_reading_new (file->file, file->is_bundled);
  self->reading->language = g_strdup (file->language);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * coa_part_reading_free:
 * @self: (transfer full): the reading of a part
 *
 * Frees it and what it holds.
 */
void
coa_part_reading_free (CoaPartReading *self)
{
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->reading, coa_reading_free);
  g_free (self);
}

static void
add_record (CoaPartReading *self, const CoaJsonValue *value, const char *member, guint index,
            CoaList *home)
{
  CoaJsonAt top = { .reading = self->reading, .index = -1 };
  CoaJsonAt at = COA_JSON_ELEMENT (&top, member, self->part.first + index);
  gpointer record;

  at.home = coa_list_get_items (home);
  record = coa_record_new_from_json (g_list_model_get_item_type (G_LIST_MODEL (home)), value, &at);
  if (record != NULL)
    g_ptr_array_add (self->records, record);
}

static gboolean
read_elements (CoaPartReading *self, CoaJsonParser *parser, const char *member, CoaList *home)
{
  guint n_elements = 0;

  do {
    const CoaJsonValue *value = coa_json_parser_read (parser);

    if (value == NULL)
      return FALSE;
    if (home != NULL)
      add_record (self, value, member, n_elements, home);
    n_elements++;
  } while (coa_json_parser_skip (parser, ','));

  /* The comma before the part is counted too. */
  self->n_values = parser->n_values + n_elements - (self->part.first == 0 ? 1 : 0);
  return coa_json_parser_is_done (parser);
}

/**
 * coa_part_reading_read:
 * @self: the reading of a part
 * @member: what the list is called in the file
 * @home: (nullable): the list that the records will stand in, or %NULL to see
 *   only whether the part is JSON
 * @shared: what this thread has read in other parts
 *
 * Reads the records. Nothing else is touched, so that each thread can do this
 * with a part of its own.
 */
void
coa_part_reading_read (CoaPartReading *self, const char *member, CoaList *home, CoaShared *shared)
{
  gsize length = self->part.length;
  g_autofree char *text = g_strndup (self->part.start, length);
  const char *wrong = text;
  CoaJsonParser parser;

  if (!g_utf8_validate_len (text, length, &wrong)) {
    self->wrong = self->part.start + (wrong - text);
    return;
  }

  coa_reading_begin (self->reading, shared);
  coa_json_parser_init (&parser, text, length, DEPTH);
  if (!read_elements (self, &parser, member, home))
    self->wrong = self->part.start + (parser.at - text);
  coa_json_parser_clear (&parser);
  coa_reading_end (self->reading);
}
