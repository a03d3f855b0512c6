/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/parser/coa-json-value.h"

G_BEGIN_DECLS

/**
 * CoaJsonParser:
 * @at: where it is in the text
 * @end: where the text ends, with a null character
 * @values: (owned) (element-type CoaJsonValue): what it read last
 * @depth: in how many lists and objects it is
 * @n_values: how many values it has met, as [func@json_scan] counts them
 *
 * Reads JSON in the place where it stands: strings become what they say, and
 * end with a null character.
 */
typedef struct {
  char *at;
  const char *end;
  GArray *values;
  guint depth;
  guint n_values;
} CoaJsonParser;

void coa_json_parser_init (CoaJsonParser *self, char *text, gsize length, guint depth);
void coa_json_parser_clear (CoaJsonParser *self);

const CoaJsonValue *coa_json_parser_read (CoaJsonParser *self);
gboolean coa_json_parser_skip (CoaJsonParser *self, char c);
gboolean coa_json_parser_is_done (CoaJsonParser *self);

G_END_DECLS
