/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/draft/writing/coa-member-order.h"
#include "import/popolo/file/coa-popolo-reading.h"

G_BEGIN_DECLS

/**
 * CoaPopoloAt:
 * @reading: what is read
 * @in: an object of the file
 * @out: what is made of it
 * @path: where it is in the file
 * @list: the list of the records of which it is one or in which it is, as "persons"
 *
 * An object on its way from a file of Popolo into a draft. What cannot be taken
 * as it is, is set aside in @out and listed.
 */
typedef struct {
  CoaPopoloReading *reading;
  JsonObject *in;
  JsonObject *out;
  const char *path;
  const char *list;
} CoaPopoloAt;

void coa_popolo_wrong (const CoaPopoloAt *at, const char *member, const char *message);
gboolean coa_popolo_is_nothing (JsonNode *node);

const char *coa_popolo_string (const CoaPopoloAt *at, const char *member);
char *coa_popolo_date (const CoaPopoloAt *at, const char *member) G_GNUC_WARN_UNUSED_RESULT;
JsonArray *coa_popolo_list (const CoaPopoloAt *at, const char *member);

gboolean coa_popolo_copy_string (const CoaPopoloAt *at, const char *member, const char *as);
gboolean coa_popolo_copy_date (const CoaPopoloAt *at, const char *member, const char *as);
void coa_popolo_refer (const CoaPopoloAt *at, const char *id_member, const CoaPopoloEntry *to,
                       const char *as);
void coa_popolo_keep_rest (const CoaPopoloAt *at, const char *const *taken,
                           const CoaMemberOrder *known);
void coa_popolo_keep_id (const CoaPopoloEntry *entry);

G_END_DECLS
