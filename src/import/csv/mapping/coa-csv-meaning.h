/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoaCsvKind:
 * @COA_CSV_SIGNATURES: each row is a signature
 * @COA_CSV_GOALS: each row is a goal
 *
 * What the rows of a table are.
 */
typedef enum {
  COA_CSV_SIGNATURES,
  COA_CSV_GOALS,
} CoaCsvKind;

#define COA_TYPE_CSV_KIND (coa_csv_kind_get_type ())

GType coa_csv_kind_get_type (void) G_GNUC_CONST;

/**
 * CoaCsvMeaning:
 *
 * What the cells of a column may be.
 */
typedef enum {
  COA_CSV_COALITION,
  COA_CSV_NUMBER,
  COA_CSV_TEXT,
  COA_CSV_LANGUAGE,
  COA_CSV_TOPICS,
  COA_CSV_STANCE,
  COA_CSV_DOCUMENT_TITLE,
  COA_CSV_DOCUMENT_DATE,
  COA_CSV_DOCUMENT_KIND,
  COA_CSV_SIGNATORY,
  COA_CSV_SIGNATORY_KIND,
  COA_CSV_OTHER_NAME,
  COA_CSV_ON_BEHALF_OF,
  COA_CSV_ROLE,
  COA_CSV_COMMUNITY,
  COA_CSV_CAPACITY,
  COA_CSV_ACT,
  COA_CSV_DATE,
  COA_CSV_CERTAINTY,
  COA_CSV_SOURCE_TITLE,
  COA_CSV_SOURCE_URL,
  COA_CSV_LOCATOR,
  COA_CSV_QUOTE,
  COA_CSV_NOTE,
  COA_CSV_N_MEANINGS,
} CoaCsvMeaning;

#define COA_TYPE_CSV_MEANING (coa_csv_meaning_get_type ())

GType coa_csv_meaning_get_type (void) G_GNUC_CONST;

const char *coa_csv_meaning_get_id (CoaCsvMeaning meaning);
const char *coa_csv_meaning_get_name (CoaCsvMeaning meaning);
gboolean coa_csv_meaning_is_of (CoaCsvMeaning meaning, CoaCsvKind kind);
gboolean coa_csv_meaning_is_required (CoaCsvMeaning meaning, CoaCsvKind kind);

G_END_DECLS
