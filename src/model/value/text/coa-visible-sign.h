/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoaVisibleSign:
 * @COA_VISIBLE_PLAIN: is seen, or does no harm
 * @COA_VISIBLE_HIDDEN: is not seen, and could deceive
 * @COA_VISIBLE_BREAK: ends a line or a cell
 * @COA_VISIBLE_MARK: stands above or below the sign before
 * @COA_VISIBLE_JOINER: is of spelling in some scripts, and hidden in others
 * @COA_VISIBLE_TAG: spells the name of a flag behind one, and is hidden elsewhere
 * @COA_VISIBLE_EMBEDDING: turns the direction of what follows
 * @COA_VISIBLE_ISOLATE: turns it, and keeps it apart
 * @COA_VISIBLE_EMBEDDING_END: ends the one
 * @COA_VISIBLE_ISOLATE_END: ends the other
 *
 * What a character does to how a text is shown.
 */
typedef enum {
  COA_VISIBLE_PLAIN,
  COA_VISIBLE_HIDDEN,
  COA_VISIBLE_BREAK,
  COA_VISIBLE_MARK,
  COA_VISIBLE_JOINER,
  COA_VISIBLE_TAG,
  COA_VISIBLE_EMBEDDING,
  COA_VISIBLE_ISOLATE,
  COA_VISIBLE_EMBEDDING_END,
  COA_VISIBLE_ISOLATE_END,
} CoaVisibleSign;

CoaVisibleSign coa_visible_sign_of (gunichar c);
gboolean coa_visible_sign_is_joined (const char *start, const char *joiner);
const char *coa_visible_sign_skip (const char *text);

G_END_DECLS
