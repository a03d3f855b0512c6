/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "model/value/coa-block.h"

G_BEGIN_DECLS

#define COA_TYPE_TEXT (coa_text_get_type ())

typedef struct _CoaText CoaText;

GType coa_text_get_type (void) G_GNUC_CONST;

CoaText *coa_text_new (CoaBlock **block, const char *string,
                       const char *language) G_GNUC_WARN_UNUSED_RESULT;
CoaText *coa_text_new_message (CoaBlock **block, const char *string,
                               const char *language) G_GNUC_WARN_UNUSED_RESULT;
CoaText *coa_text_new_map (CoaBlock **block, const char *const *languages,
                           const char *const *strings) G_GNUC_WARN_UNUSED_RESULT;

CoaText *coa_text_ref (CoaText *self);
void coa_text_unref (CoaText *self);

const char *coa_text_choose (const CoaText *self, const char *const *wanted,
                             const char **out_language);
const char *coa_text_get_string (const CoaText *self);
const char *coa_text_get_language (const CoaText *self);
const char *coa_text_get_original (const CoaText *self);

guint coa_text_get_length (const CoaText *self);
const char *coa_text_get_nth (const CoaText *self, guint position, const char **out_language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaText, coa_text_unref)

G_END_DECLS
