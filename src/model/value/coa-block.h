/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoaBlock CoaBlock;

gpointer coa_block_cut (CoaBlock **block, gsize size) G_GNUC_WARN_UNUSED_RESULT;
char *coa_block_cut_string (CoaBlock **block, const char *string) G_GNUC_WARN_UNUSED_RESULT;
void coa_block_clear (CoaBlock **block);

void coa_block_free_piece (gpointer piece);

G_END_DECLS
