/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/coa-json.h"
#include "model/list/coa-list.h"

G_BEGIN_DECLS

#define COA_TYPE_RECORD (coa_record_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaRecord, coa_record, COA, RECORD, GObject)

/**
 * CoaRecordClass:
 * @read: takes what the record holds from the JSON object at @at; a class that
 *   overrides it calls its parent's first
 * @link: tells the records that this one names that it does; called once, when
 *   all references of the collection are resolved
 * @names: (nullable): the names of all members that @read looks at, as soon as
 *   they are known
 *
 * What every kind of record does in its own way.
 */
struct _CoaRecordClass {
  GObjectClass parent_class;

  void (*read) (CoaRecord *self, CoaJsonAt *at);
  void (*link) (CoaRecord *self);

  CoaJsonNames *names;
};

const CoaJsonNames *coa_record_class_get_names (CoaRecordClass *klass);

gpointer coa_record_new_from_json (GType type, const CoaJsonValue *value,
                                   CoaJsonAt *at) G_GNUC_WARN_UNUSED_RESULT;
void coa_record_read_list (CoaJsonAt *at, const char *member, GType type, CoaItems **items);
gpointer coa_record_read_one (CoaJsonAt *at, const char *member,
                              GType type) G_GNUC_WARN_UNUSED_RESULT;
void coa_record_link (CoaRecord *self);

G_END_DECLS
