/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-relation.h"

G_BEGIN_DECLS

char *coa_label_relation (gpointer object, CoaRelation *relation);
char *coa_label_relation_kind (gpointer object, CoaRelation *relation);
char *coa_label_relation_name (gpointer object, CoaRelation *relation);

G_END_DECLS
