/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/popolo/value/coa-popolo-values.h"

G_BEGIN_DECLS

void coa_popolo_resolve_membership (CoaPopoloReading *reading, CoaPopoloEntry *entry);
void coa_popolo_find_circle (CoaPopoloReading *reading, CoaPopoloEntry *entry);
void coa_popolo_add_record (CoaPopoloReading *reading, CoaPopoloEntry *entry);

CoaPopoloEntry *coa_popolo_find_parent (CoaPopoloReading *reading, CoaPopoloEntry *entry);

void coa_popolo_fill_record (CoaPopoloReading *reading, CoaPopoloEntry *entry);
void coa_popolo_fill_area (const CoaPopoloAt *at, CoaPopoloEntry *entry);
void coa_popolo_fill_event (CoaPopoloReading *reading, CoaPopoloEntry *entry);
void coa_popolo_fill_membership (CoaPopoloReading *reading, CoaPopoloEntry *entry);

G_END_DECLS
