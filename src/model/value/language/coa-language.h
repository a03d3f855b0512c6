/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/language/coa-language-tag.h"

G_BEGIN_DECLS

#define COA_LANGUAGE_NO_RANK G_MAXUINT

const char *const *coa_language_get_wanted (void);
guint coa_language_get_rank (const char *tag, const char *const *wanted);
const char *coa_language_get_translated (void);

const char *coa_language_get_known (guint position);
char *coa_language_dup_name (const char *tag) G_GNUC_WARN_UNUSED_RESULT;
char **coa_language_list_from_locales (const char *const *locales) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
