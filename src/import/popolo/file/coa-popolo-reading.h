/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/draft/coa-draft.h"
#include "import/popolo/file/coa-popolo-kind.h"
#include "import/popolo/file/coa-popolo-problems.h"

G_BEGIN_DECLS

typedef struct _CoaPopoloEntry CoaPopoloEntry;

/**
 * CoaPopoloEntry:
 * @kind: of which kind it is
 * @in: (owned): what the file says of it
 * @out: (unowned) (nullable): what the draft says of it
 * @path: (owned): where it is in the file
 * @id: (owned) (nullable): its id in the file
 * @owner: (unowned) (nullable): the record in which it stands, and which it
 *   would name if it stood alone
 * @agent: (unowned) (nullable): who the member is, of a membership
 * @organization: (unowned) (nullable): of what it is a member
 * @is_missing: whether nothing but its id is known, from who refers to it
 * @is_loose: whether it stands in no list that is kept as it is
 * @walk: the number of the walk from part to whole that came by, of an area
 * @is_in_itself: whether what it is a part of leads back to it
 * @has_members: whether it is an organization to which somebody belongs
 *
 * A record of a file of Popolo.
 */
struct _CoaPopoloEntry {
  CoaPopoloKind kind;
  JsonObject *in;
  JsonObject *out;
  char *path;
  char *id;
  CoaPopoloEntry *owner;
  CoaPopoloEntry *agent;
  CoaPopoloEntry *organization;
  gboolean is_missing;
  gboolean is_loose;
  guint walk;
  gboolean is_in_itself;
  gboolean has_members;
};

/**
 * CoaPopoloReading:
 * @draft: (unowned): where everything goes
 * @problems: (owned): what is wrong
 * @entries: (owned) (element-type CoaPopoloEntry): all records, in order
 * @by_id: (owned) (element-type utf8 CoaPopoloEntry): those of each kind, by their ids
 * @by_object: (owned) (element-type JsonObject CoaPopoloEntry): by what stands in the file
 * @n_walks: how many walks there were, to look for circles
 *
 * A file of Popolo that is being imported.
 */
typedef struct {
  CoaDraft *draft;
  CoaPopoloProblems *problems;
  GPtrArray *entries;
  GHashTable *by_id[COA_POPOLO_N_KINDS];
  GHashTable *by_object;
  guint n_walks;
} CoaPopoloReading;

void coa_popolo_reading_init (CoaPopoloReading *self, CoaDraft *draft);
void coa_popolo_reading_clear (CoaPopoloReading *self);

CoaPopoloEntry *coa_popolo_reading_add (CoaPopoloReading *self, CoaPopoloKind kind,
                                        JsonObject *record, const char *path, gboolean is_embedded);
CoaPopoloEntry *coa_popolo_reading_find (CoaPopoloReading *self, CoaPopoloEntry *from,
                                         CoaPopoloKind kind, const char *id_member,
                                         const char *object_member);
CoaPopoloEntry *coa_popolo_reading_find_or_add (CoaPopoloReading *self, CoaPopoloEntry *from,
                                                CoaPopoloKind kind, const char *id_member,
                                                const char *object_member);
CoaPopoloEntry *coa_popolo_reading_lookup (CoaPopoloReading *self, CoaPopoloKind kind,
                                           const char *id);
char *coa_popolo_dup_id (JsonNode *node) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CoaPopoloReading, coa_popolo_reading_clear)

G_END_DECLS
