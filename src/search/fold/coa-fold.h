/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean coa_fold_is_article (const char *word);
void coa_fold_text (const char *text, GString *folded, GArray *places);

G_END_DECLS
