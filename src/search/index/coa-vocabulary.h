/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoaVocabulary CoaVocabulary;

CoaVocabulary *coa_vocabulary_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_vocabulary_free (CoaVocabulary *self);

guint32 coa_vocabulary_add (CoaVocabulary *self, const char *word);
guint32 *coa_vocabulary_sort (CoaVocabulary *self) G_GNUC_WARN_UNUSED_RESULT;

guint coa_vocabulary_get_length (const CoaVocabulary *self);
void coa_vocabulary_find (const CoaVocabulary *self, const char *beginning, guint32 *first,
                          guint32 *end);
gboolean coa_vocabulary_is_word (const CoaVocabulary *self, guint32 number, const char *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaVocabulary, coa_vocabulary_free)

G_END_DECLS
