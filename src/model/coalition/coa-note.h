/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-item.h"

G_BEGIN_DECLS

typedef enum {
  COA_NOTE_KIND_EDITORIAL,
  COA_NOTE_KIND_DISCREPANCY,
  COA_NOTE_KIND_SCOPE,
} CoaNoteKind;

#define COA_TYPE_NOTE_KIND (coa_note_kind_get_type ())

GType coa_note_kind_get_type (void) G_GNUC_CONST;

#define COA_TYPE_NOTE (coa_note_get_type ())

G_DECLARE_FINAL_TYPE (CoaNote, coa_note, COA, NOTE, CoaItem)

CoaNoteKind coa_note_get_kind (CoaNote *self);
CoaText *coa_note_get_text (CoaNote *self);

G_END_DECLS
