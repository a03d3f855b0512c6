/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/draft/coa-draft-problems.h"
#include "import/draft/coa-draft.h"
#include "import/draft/id/coa-ids.h"

G_BEGIN_DECLS

struct _CoaDraft {
  GObject parent_instance;

  GHashTable *lists;   /* (owned) (element-type utf8 CoaDraftList): by their names */
  GHashTable *records; /* (owned) (element-type utf8 JsonObject): by their ids */
  GHashTable *pages;   /* (owned) (element-type utf8 utf8): the source of each address or title */
  JsonObject *header;  /* (owned): what stands beside the lists */
  CoaIds *ids;         /* (owned) */
  CoaDraftProblems problems;
};

G_END_DECLS
