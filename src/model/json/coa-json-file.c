/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json-file.h"

#include <string.h>

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "model/json/parser/coa-json-scan.h"
#include "model/json/parser/coa-json-split.h"

/* What json-glib found. */
typedef struct {
  int code; /* JsonParserError */
  guint line;
  guint column; /* in bytes */
} Failure;

static gboolean
is_blank (const char *data, gsize length)
{
  gsize at = 0;

  while (at < length && g_ascii_isspace (data[at]))
    at++;
  return at == length;
}

/* Says what is wrong, all but the grammar, and at which byte if that is known. */
static const char *
check (const char *data, gsize length, const char **wrong)
{
  const char *message = NULL;

  *wrong = NULL;
  if (length > COA_JSON_MAX_FILE_SIZE)
    return _("This file is too large");
  if (is_blank (data, length))
    return _("This file is empty");

  *wrong = data;
  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    return _("A byte order mark stands at the start, where JSON has none");
  if (!g_utf8_validate_len (data, length, wrong))
    return _("This is not UTF-8");

  coa_json_scan (data, length, wrong, &message);
  return message;
}

/* Both from 1, the column in characters. */
static void
find_line (const char *data, const char *wrong, guint *line, guint *column)
{
  const char *start = data;
  const char *newline;

  *line = 1;
  while ((newline = memchr (start, '\n', (gsize) (wrong - start))) != NULL) {
    start = newline + 1;
    (*line)++;
  }
  *column = (guint) g_utf8_pointer_to_offset (start, wrong) + 1;
}

static void
list_problem (CoaReading *reading, const char *data, const char *wrong, const char *message)
{
  guint line = 0;
  guint column = 0;

  if (wrong != NULL)
    find_line (data, wrong, &line, &column);
  coa_reading_take_problem (reading,
                            coa_problem_new_at_line (reading->file, line, column, message));
}

/* The place is only known while the parser runs. */
static void
parse_error_cb (JsonParser *parser, GError *error, Failure *failure)
{
  failure->code = error->code;
  failure->line = json_parser_get_current_line (parser);
  failure->column = json_parser_get_current_pos (parser);
}

/* The byte that @failure is about: the last one that the parser looked at. */
static const char *
find_byte (const char *data, gsize length, const Failure *failure)
{
  const char *end = data + length;
  const char *at = data;

  for (guint line = 1; line < failure->line; line++) {
    const char *newline = memchr (at, '\n', (gsize) (end - at));

    if (newline == NULL)
      break;
    at = newline + 1;
  }
  return at + MIN ((gsize) MAX (failure->column, 1) - 1, (gsize) (end - at));
}

/* The words of json-glib are for programmers, and English. */
static const char *
explain (int code)
{
  switch (code) {
  case JSON_PARSER_ERROR_MISSING_COMMA:
    return _("This is not JSON: a comma is missing");
  case JSON_PARSER_ERROR_TRAILING_COMMA:
    return _("This is not JSON: there is a comma, and nothing after it");
  case JSON_PARSER_ERROR_MISSING_COLON:
    return _("This is not JSON: a colon is missing");
  default:
    return _("This is not JSON from here on");
  }
}

/* A copy of the text in which parts that are JSON for sure are a number each. What json-glib says
 * of it, and where, is the same, and it needs no memory for all that is not to be looked at. */
static char *
blank_parts (const char *data, gsize length, const GArray *parts)
{
  char *copy = g_memdup2 (data, length);

  for (guint i = 0; i < parts->len; i++) {
    const CoaJsonPart *part = &g_array_index (parts, CoaJsonPart, i);
    char *start = copy + (part->start - data);

    start[0] = '0';
    for (gsize j = 1; j < part->length; j++)
      start[j] = start[j] == '\n' ? '\n' : ' ';
  }
  return copy;
}

/* The byte where json-glib finds no JSON, or %NULL. */
static const char *
parse (const char *data, gsize length, const GArray *parts, const char **message)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autofree char *text = blank_parts (data, length, parts);
  Failure failure = { 0 };

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "error", G_CALLBACK (parse_error_cb), &failure);
  if (json_parser_load_from_data (parser, text, (gssize) length, NULL))
    return NULL;

  *message = explain (failure.code);
  return find_byte (data, length, &failure);
}

/**
 * coa_json_file_refuse:
 * @reading: the reading of a file
 * @bytes: what is in the file
 * @parts: (element-type CoaJsonPart): what of it is JSON
 * @wrong: (nullable): the byte from which it is not, as far as is known
 *
 * Lists what is wrong with a file that cannot be read: one error, with its line
 * and column.
 */
void
coa_json_file_refuse (CoaReading *reading, GBytes *bytes, const GArray *parts, const char *wrong)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  const char *found;
  const char *message = check (data, length, &found);

  if (message == NULL)
    found = parse (data, length, parts, &message);
  if (message == NULL) {
    message = explain (JSON_PARSER_ERROR_PARSE);
    found = wrong;
  }
  list_problem (reading, data, found, message);
}
