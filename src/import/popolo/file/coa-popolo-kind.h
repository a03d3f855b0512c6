/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * CoaPopoloKind:
 * @COA_POPOLO_AREA: a place
 * @COA_POPOLO_ORGANIZATION: an organization
 * @COA_POPOLO_PERSON: a person
 * @COA_POPOLO_POST: a position that somebody can hold
 * @COA_POPOLO_MEMBERSHIP: that somebody belongs to an organization
 * @COA_POPOLO_EVENT: an event
 * @COA_POPOLO_N_KINDS: how many there are
 *
 * The classes of Popolo that are read.
 */
typedef enum {
  COA_POPOLO_AREA,
  COA_POPOLO_ORGANIZATION,
  COA_POPOLO_PERSON,
  COA_POPOLO_POST,
  COA_POPOLO_MEMBERSHIP,
  COA_POPOLO_EVENT,
  COA_POPOLO_N_KINDS,
} CoaPopoloKind;

/* A member of a record in which other records stand. */
typedef struct {
  CoaPopoloKind owner;
  const char *member; /* (nullable): at the end */
  CoaPopoloKind kind;
  const char *back; /* (nullable): where they name their owner, if they stand alone */
} CoaPopoloEmbedding;

CoaPopoloKind coa_popolo_kind_of_list (const char *name);
CoaPopoloKind coa_popolo_kind_of_record (JsonObject *record);
CoaPopoloKind coa_popolo_kind_of_type (JsonObject *record);
const char *coa_popolo_kind_get_list (CoaPopoloKind self);
const CoaPopoloEmbedding *coa_popolo_kind_get_embeddings (void);

G_END_DECLS
