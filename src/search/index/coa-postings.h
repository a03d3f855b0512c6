/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "search/index/coa-vocabulary.h"

G_BEGIN_DECLS

typedef struct _CoaPostings CoaPostings;

CoaPostings *coa_postings_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_postings_free (CoaPostings *self);

void coa_postings_add (CoaPostings *self, char *folded);
void coa_postings_end (CoaPostings *self);

guint coa_postings_get_n_texts (const CoaPostings *self);
const CoaVocabulary *coa_postings_get_vocabulary (const CoaPostings *self);
const guint32 *coa_postings_get_texts (const CoaPostings *self, guint32 first, guint32 end,
                                       gsize *n_texts);
const guint32 *coa_postings_get_words (const CoaPostings *self, guint32 text, gsize *n_words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaPostings, coa_postings_free)

G_END_DECLS
