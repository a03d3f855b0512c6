/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"
#include "model/list/coa-item-table.h"
#include "model/load/coa-header.h"

G_BEGIN_DECLS

/* The lists of a file, in the order in which they stand there, and what is wrong in it. */
typedef enum {
  COA_COLLECTION_TOPICS,
  COA_COLLECTION_COMMUNITIES,
  COA_COLLECTION_AREAS,
  COA_COLLECTION_ORGANIZATIONS,
  COA_COLLECTION_PERSONS,
  COA_COLLECTION_COALITIONS,
  COA_COLLECTION_DOCUMENTS,
  COA_COLLECTION_EVENTS,
  COA_COLLECTION_SOURCES,
  COA_COLLECTION_N_FILE_LISTS,
  COA_COLLECTION_PROBLEMS = COA_COLLECTION_N_FILE_LISTS,
  COA_COLLECTION_N_LISTS,
} CoaCollectionList;

struct _CoaCollection {
  GObject parent_instance;

  CoaHeader header;
  CoaList *lists[COA_COLLECTION_N_LISTS]; /* (owned) (not nullable) */
  CoaItemTable *items;                    /* (owned) (nullable): of the lists, until they go */
  GHashTable *stamps;                     /* (owned) (element-type utf8 utf8), of wrong files */
  gboolean is_released;
};

G_END_DECLS
