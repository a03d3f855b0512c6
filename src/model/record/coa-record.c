/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record/coa-record.h"

#include <glib/gi18n.h>

/**
 * CoaRecord:
 *
 * What one JSON object of a collection says.
 *
 * A record never changes once the collection is read, so its properties are
 * read-only and are never notified. Text and dates are there as long as the
 * record is. What it knows of other records (a signature's agent, an agent's
 * signatures) is there as long as the [class@Collection] is: who shows records
 * holds the collection too. When the collection goes, it disposes of its
 * items, and one that somebody still holds then has %NULL and empty lists
 * where the others were.
 */
G_DEFINE_ABSTRACT_TYPE (CoaRecord, coa_record, G_TYPE_OBJECT)

static void
coa_record_real_read (CoaRecord *self, CoaJsonAt *at)
{
}

static void
coa_record_real_link (CoaRecord *self)
{
}

static void
coa_record_class_init (CoaRecordClass *klass)
{
  klass->read = coa_record_real_read;
  klass->link = coa_record_real_link;
}

static void
coa_record_init (CoaRecord *self)
{
}

static void
ask (CoaJsonAt *at, gpointer klass)
{
  g_autoptr (CoaRecord) self = g_object_new (G_TYPE_FROM_CLASS (klass), NULL);

  at->record = self;
  COA_RECORD_CLASS (klass)->read (self, at);
}

/**
 * coa_record_class_get_names:
 * @klass: a kind of record
 *
 * Returns: (transfer none): the names of all members that it can have
 */
const CoaJsonNames *
coa_record_class_get_names (CoaRecordClass *klass)
{
  return coa_json_learn_names (&klass->names, klass, ask, klass);
}

/**
 * coa_record_new_from_json:
 * @type: the kind of record
 * @value: the JSON of one record
 * @at: the place of @value
 *
 * Reads one record. What is wrong in it is listed in the reading of @at.
 * Nothing else is shared, so several threads may each have a reading of their
 * own and read the records of one file.
 *
 * Returns: (transfer full) (nullable) (type CoaRecord): the record, or %NULL if
 *   it cannot be told from @value
 */
gpointer
coa_record_new_from_json (GType type, const CoaJsonValue *value, CoaJsonAt *at)
{
  CoaReadingMark mark = coa_reading_mark (at->reading);
  g_autoptr (CoaRecord) self = NULL;

  if (value->kind != COA_JSON_OBJECT) {
    coa_json_problem (at, NULL, _("Expected an object"));
    return NULL;
  }

  self = g_object_new (type, NULL);
  at->object = value;
  at->record = self;
  COA_RECORD_GET_CLASS (self)->read (self, at);
  coa_json_check_names (at, coa_record_class_get_names (COA_RECORD_GET_CLASS (self)));

  if (at->failed) {
    coa_reading_rewind (at->reading, &mark);
    return NULL;
  }

  coa_reading_close_id (at->reading, at->id);
  return g_steal_pointer (&self);
}

/**
 * coa_record_read_list:
 * @at: the place of an object
 * @member: the name of its member
 * @type: the kind of record that the list @member holds
 * @items: where the records are kept, in the record at @at
 *
 * Reads a list of records. Those that cannot be told are left out.
 */
void
coa_record_read_list (CoaJsonAt *at, const char *member, GType type, CoaItems **items)
{
  const CoaJsonValue *values = coa_json_list (at, member);
  const CoaJsonValue *value;

  if (values == NULL)
    return;

  value = coa_json_value_get_first (values);
  for (guint i = 0; i < values->length; i++, value = coa_json_value_get_next (value)) {
    CoaJsonAt element = COA_JSON_ELEMENT (at, member, i);
    gpointer record;

    element.home = items;
    record = coa_record_new_from_json (type, value, &element);
    if (record != NULL)
      coa_items_take (items, record);
  }
  coa_items_trim (items);
}

/**
 * coa_record_read_one:
 * @at: the place of an object
 * @member: the name of its member
 * @type: the kind of record that @member holds
 *
 * Reads a record that stands in another.
 *
 * Returns: (transfer full) (nullable) (type CoaRecord): the record, or %NULL if
 *   there is none or it cannot be told
 */
gpointer
coa_record_read_one (CoaJsonAt *at, const char *member, GType type)
{
  const CoaJsonValue *value = coa_json_get (at, member);
  CoaJsonAt here = COA_JSON_MEMBER (at, member);

  return value != NULL ? coa_record_new_from_json (type, value, &here) : NULL;
}

/**
 * coa_record_link:
 * @self: a record
 *
 * Tells the records that @self names that it does. Called once, when all
 * references of the collection are resolved.
 */
void
coa_record_link (CoaRecord *self)
{
  g_return_if_fail (COA_IS_RECORD (self));

  COA_RECORD_GET_CLASS (self)->link (self);
}
