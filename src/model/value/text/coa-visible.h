/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* More marks than any script puts onto one letter, and few enough not to cover
 * what stands above. */
#define COA_VISIBLE_MAX_MARKS 10

char *coa_visible_text (const char *string, gboolean *has_hidden) G_GNUC_WARN_UNUSED_RESULT;
char *coa_visible_line (const char *string, gboolean *has_hidden) G_GNUC_WARN_UNUSED_RESULT;
char *coa_visible_word (const char *string) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
