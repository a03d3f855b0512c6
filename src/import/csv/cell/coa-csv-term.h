/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoaCsvTerms:
 * @COA_CSV_TERMS_SIGNATORY_KIND: a person or an organization
 * @COA_CSV_TERMS_CAPACITY: the values of [enum@Capacity]
 * @COA_CSV_TERMS_ACT: the values of [enum@Act]
 * @COA_CSV_TERMS_CERTAINTY: the values of [enum@Certainty]
 * @COA_CSV_TERMS_STANCE: the values of [enum@Stance]
 *
 * Words of which a cell has one.
 */
typedef enum {
  COA_CSV_TERMS_SIGNATORY_KIND,
  COA_CSV_TERMS_CAPACITY,
  COA_CSV_TERMS_ACT,
  COA_CSV_TERMS_CERTAINTY,
  COA_CSV_TERMS_STANCE,
  COA_CSV_N_TERMS,
} CoaCsvTerms;

const char *coa_csv_term_find (CoaCsvTerms terms, const char *cell);
void coa_csv_terms_count (const char *cell, guint counts[COA_CSV_N_TERMS]);

G_END_DECLS
