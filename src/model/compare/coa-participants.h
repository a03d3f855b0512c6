/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"

G_BEGIN_DECLS

GHashTable *coa_participants_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_participants_add (GHashTable *participants, guint column, CoaCoalition *coalition);

G_END_DECLS
