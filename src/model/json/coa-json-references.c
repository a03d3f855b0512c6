/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json.h"

#include "model/value/coa-string-hash.h"

static const char *
read_id (CoaJsonAt *at, const CoaReadingReference *reference, JsonNode *node)
{
  CoaJsonAt here = COA_JSON_ELEMENT (at, reference->member, reference->index);
  CoaJsonNeed need = reference->is_required ? COA_JSON_REQUIRED : COA_JSON_OPTIONAL;

  return coa_json_settle (at, need, coa_json_node_id (&here, node));
}

static void
add_reference (CoaJsonAt *at, CoaReadingReference *reference, JsonNode *node)
{
  reference->id = read_id (at, reference, node);
  if (reference->id != NULL)
    coa_reading_add_reference (at, reference);
}

/**
 * coa_json_reference:
 * @at: the place of an object, of which a record is made
 * @member: the name of its member
 * @type: the kind of record that it names
 * @need: whether it must be there
 * @slot: where the pointer to the named record goes, in the record at @at
 *
 * Reads the id of another record. When all files are read, a reference to the
 * record that has the id is put into @slot.
 */
void
coa_json_reference (CoaJsonAt *at, const char *member, GType type, CoaJsonNeed need, gpointer slot)
{
  CoaReadingReference reference = {
    .type = type,
    .target = slot,
    .member = member,
    .index = -1,
    .is_required = need == COA_JSON_REQUIRED,
  };

  add_reference (at, &reference, coa_json_member (at, member, need));
}

/**
 * coa_json_upwards_reference:
 * @at: the place of an object, of which a record is made
 * @member: the name of its member
 * @type: the kind of record that it names
 * @slot: where the pointer to the named record goes, in the record at @at
 *
 * Reads the id of the record of which that at @at is a part. It is an error if
 * that leads back to the record at @at.
 */
void
coa_json_upwards_reference (CoaJsonAt *at, const char *member, GType type, gpointer slot)
{
  CoaReadingReference reference = {
    .type = type,
    .target = slot,
    .member = member,
    .index = -1,
    .is_upwards = TRUE,
  };

  add_reference (at, &reference, json_object_get_member (at->object, member));
}

/**
 * coa_json_references:
 * @at: the place of an object, of which a record is made
 * @member: the name of its member
 * @type: the kind of record that it names
 * @list: (nullable): where the list of them is kept, in the record at @at
 *
 * Reads the ids of other records. When all files are read, the records that
 * have them are added to @list, each once.
 */
void
coa_json_references (CoaJsonAt *at, const char *member, GType type, CoaList **list)
{
  JsonArray *array = coa_json_array (at, member);
  guint n_elements = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GHashTable) seen = g_hash_table_new (coa_string_hash, g_str_equal);

  for (guint i = 0; i < n_elements; i++) {
    CoaReadingReference reference = {
      .type = type,
      .target = list,
      .member = member,
      .index = (int) i,
      .is_list = TRUE,
    };

    reference.id = read_id (at, &reference, json_array_get_element (array, i));
    if (reference.id != NULL && g_hash_table_add (seen, (gpointer) reference.id))
      coa_reading_add_reference (at, &reference);
  }
}
