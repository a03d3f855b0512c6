/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The greatest number of bytes that one character is folded to. */
#define COA_FOLDED_MAX 7

/**
 * CoaFoldedKind:
 * @COA_FOLDED_LETTERS: it stands for letters or digits, or for nothing, as a mark does
 * @COA_FOLDED_GAP: it ends a word
 *
 * What a character is for search.
 */
typedef enum {
  COA_FOLDED_LETTERS,
  COA_FOLDED_GAP,
} CoaFoldedKind;

typedef struct {
  guint8 kind : 1;            /* of CoaFoldedKind */
  guint8 n_bytes : 7;         /* 0 to COA_FOLDED_MAX */
  char bytes[COA_FOLDED_MAX]; /* UTF-8, not terminated */
} CoaFolded;

const CoaFolded *coa_fold_character (gunichar character);

G_END_DECLS
