/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoaJsonPlace:
 * @line: the line, from 1, or 0 if not known
 * @column: the column in characters, from 1, or 0 if not known
 *
 * Where something stands in a file.
 */
typedef struct {
  guint line;
  guint column;
} CoaJsonPlace;

void coa_json_find_places (const char *data, gsize length, const char *const *paths,
                           CoaJsonPlace *places);

G_END_DECLS
