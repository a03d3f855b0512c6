/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json.h"

#include "model/value/coa-string-hash.h"

static const char *
read_id (CoaJsonAt *at, const CoaReadingMember *member, int index, const CoaJsonValue *value)
{
  CoaJsonAt here = COA_JSON_ELEMENT (at, member->member, index);
  CoaJsonNeed need =
    member->flags & COA_READING_IS_REQUIRED ? COA_JSON_REQUIRED : COA_JSON_OPTIONAL;

  return coa_json_settle (at, need, coa_json_value_id (&here, value));
}

static void
read_reference (CoaJsonAt *at, const CoaReadingMember *member, const CoaJsonValue *value,
                gpointer slot)
{
  const char *id = read_id (at, member, -1, value);

  if (id != NULL)
    coa_reading_add_reference (at, member, id, -1, slot);
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
  const CoaReadingMember reference = {
    .member = member,
    .type = type,
    .flags = need == COA_JSON_REQUIRED ? COA_READING_IS_REQUIRED : 0,
  };

  read_reference (at, &reference, coa_json_member (at, member, need), slot);
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
  const CoaReadingMember reference = {
    .member = member,
    .type = type,
    .flags = COA_READING_IS_UPWARDS,
  };

  read_reference (at, &reference, coa_json_get (at, member), slot);
}

/**
 * coa_json_references:
 * @at: the place of an object, of which a record is made
 * @member: the name of its member
 * @type: the kind of record that it names
 * @items: where they are kept, in the record at @at
 *
 * Reads the ids of other records. When all files are read, the records that
 * have them are added to @items, each once.
 */
void
coa_json_references (CoaJsonAt *at, const char *member, GType type, CoaItems **items)
{
  const CoaReadingMember reference = {
    .member = member,
    .type = type,
    .flags = COA_READING_IS_LIST,
  };
  const CoaJsonValue *ids = coa_json_list (at, member);
  const CoaJsonValue *value = ids != NULL ? coa_json_value_get_first (ids) : NULL;
  guint n_ids = ids != NULL ? ids->length : 0;
  g_autoptr (GHashTable) seen = n_ids > 1 ? g_hash_table_new (coa_string_hash, g_str_equal) : NULL;

  for (guint i = 0; i < n_ids; i++, value = coa_json_value_get_next (value)) {
    const char *id = read_id (at, &reference, (int) i, value);

    if (id != NULL && (seen == NULL || g_hash_table_add (seen, (gpointer) id)))
      coa_reading_add_reference (at, &reference, id, (int) i, items);
  }
}
