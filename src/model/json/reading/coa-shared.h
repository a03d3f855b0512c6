/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "model/value/coa-block.h"

G_BEGIN_DECLS

/**
 * CoaShared:
 * @texts: (element-type utf8 CoaText): short texts in one language
 * @dates: (element-type utf8 CoaDate): dates, by their EDTF
 * @citations: (element-type utf8 CoaCitation): those of nothing but a source, by
 *   its id
 * @block: (nullable): what ids and texts are cut from
 *
 * What comes again and again in a collection, and is held once in all records
 * that have it. Each thread that reads has its own.
 */
typedef struct {
  GHashTable *texts;
  GHashTable *dates;
  GHashTable *citations;
  CoaBlock *block;

  /*< private >*/
  GHashTable *words;  /* (owned) (element-type utf8): a set of shared strings */
  GStringChunk *keys; /* (owned) */
  char *language;     /* (owned) (nullable): of the texts */
  gboolean is_bundled;
} CoaShared;

CoaShared *coa_shared_new (void) G_GNUC_WARN_UNUSED_RESULT;
CoaShared *coa_shared_ref (CoaShared *self);
void coa_shared_unref (CoaShared *self);

void coa_shared_begin (CoaShared *self, const char *language, gboolean is_bundled);
char *coa_shared_get_word (CoaShared *self, const char *string) G_GNUC_WARN_UNUSED_RESULT;
void coa_shared_insert (CoaShared *self, GHashTable *table, const char *key, gpointer value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaShared, coa_shared_unref)

G_END_DECLS
