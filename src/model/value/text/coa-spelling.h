/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* In characters. Longer words are not compared. */
#define COA_SPELLING_MAX_LENGTH 48

guint coa_spelling_get_distance (const gunichar *a, glong n_a, const gunichar *b, glong n_b);
guint coa_spelling_get_reach (glong n);

G_END_DECLS
