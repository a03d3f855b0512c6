/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/agent/coa-agent.h"

G_BEGIN_DECLS

#define COA_TYPE_PERSON (coa_person_get_type ())

G_DECLARE_FINAL_TYPE (CoaPerson, coa_person, COA, PERSON, CoaAgent)

const char *coa_person_get_sort_name (CoaPerson *self);

G_END_DECLS
