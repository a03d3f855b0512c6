/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json-file.h"

#include <string.h>

#include <glib/gi18n.h>

/* The bytes of a file, and what is wrong at one of them. */
typedef struct {
  const char *data;
  const char *end;
  const char *wrong;   /* (nullable) a byte */
  const char *message; /* (nullable) what is wrong with it */
} CoaJsonBytes;

static void
refuse (CoaJsonBytes *self, const char *wrong, const char *message)
{
  self->wrong = wrong;
  self->message = message;
}

/* Goes from a quotation mark to its twin, or stays at what is wrong between. */
static const char *
skip_string (CoaJsonBytes *self, const char *quote)
{
  const char *at = quote + 1;

  for (; at < self->end && *at != '"'; at++) {
    if ((guchar) *at < ' ') {
      refuse (self, at, _("A control character stands in a string"));
      return at;
    }
    if (*at == '\\') {
      if (self->end - at >= 6 && memcmp (at, "\\u0000", 6) == 0) {
        refuse (self, at, _("A null character stands in a string"));
        return at;
      }
      if (at + 1 < self->end)
        at++;
    }
  }

  return at;
}

/* What json-glib would not refuse, or not survive. */
static void
scan (CoaJsonBytes *self)
{
  guint depth = 0;

  for (const char *at = self->data; at < self->end && self->message == NULL; at++) {
    switch (*at) {
    case '"':
      at = skip_string (self, at);
      break;
    case '{':
    case '[':
      depth++;
      if (depth > COA_JSON_MAX_DEPTH)
        refuse (self, at, _("There are too many lists and objects in each other"));
      break;
    case '}':
    case ']':
      depth -= depth > 0 ? 1 : 0;
      break;
    default:
      break;
    }
  }
}

static gboolean
is_blank (const CoaJsonBytes *self)
{
  const char *at = self->data;

  while (at < self->end && g_ascii_isspace (*at))
    at++;
  return at == self->end;
}

/* Everything but the grammar. */
static void
check (CoaJsonBytes *self)
{
  gsize length = (gsize) (self->end - self->data);
  const char *invalid;

  if (length > COA_JSON_MAX_FILE_SIZE)
    refuse (self, NULL, _("This file is too large"));
  else if (is_blank (self))
    refuse (self, NULL, _("This file is empty"));
  else if (length >= 3 && memcmp (self->data, "\xef\xbb\xbf", 3) == 0)
    refuse (self, self->data, _("A byte order mark stands at the start, where JSON has none"));
  else if (!g_utf8_validate_len (self->data, length, &invalid))
    refuse (self, invalid, _("This is not UTF-8"));
  else
    scan (self);
}

/* Both from 1, the column in characters. */
static void
find_line (const CoaJsonBytes *self, const char *wrong, guint *line, guint *column)
{
  const char *start = self->data;
  const char *newline;

  *line = 1;
  while ((newline = memchr (start, '\n', (gsize) (wrong - start))) != NULL) {
    start = newline + 1;
    (*line)++;
  }
  *column = (guint) g_utf8_pointer_to_offset (start, wrong) + 1;
}

/* The place is only known while the parser runs. */
static void
parse_error_cb (JsonParser *parser, GError *error, CoaProblem **problem)
{
  const char *message = error->message;
  g_autofree char *text = NULL;

  /* json-glib writes "<data>:LINE:COLUMN: " before its message. */
  if (g_str_has_prefix (message, "<data>:") && strstr (message, ": ") != NULL)
    message = strstr (message, ": ") + 2;

  /* Translators: %s says what is wrong, in the words of the library that reads JSON. */
  text = g_strdup_printf (_("This is not JSON. %s"), message);
  g_clear_object (problem);
  *problem = coa_problem_new_at_line (NULL, json_parser_get_current_line (parser),
                                      json_parser_get_current_pos (parser), text);
}

static JsonNode *
parse (CoaReading *reading, const CoaJsonBytes *bytes)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (CoaProblem) problem = NULL;

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "error", G_CALLBACK (parse_error_cb), &problem);

  if (json_parser_load_from_data (parser, bytes->data, bytes->end - bytes->data, NULL))
    return json_parser_steal_root (parser);

  coa_reading_take_problem (reading,
                            coa_problem_new_at_line (reading->file, coa_problem_get_line (problem),
                                                     coa_problem_get_column (problem),
                                                     coa_problem_get_message (problem)));
  return NULL;
}

/**
 * coa_json_file_parse:
 * @reading: the reading of the file
 * @bytes: what is in the file
 *
 * Parses a whole file. What is wrong with it is one error in @reading, with its
 * line and column.
 *
 * Returns: (transfer full) (nullable): the JSON
 */
JsonNode *
coa_json_file_parse (CoaReading *reading, GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  CoaJsonBytes self = { data, data + length };
  guint line = 0;
  guint column = 0;

  check (&self);
  if (self.message == NULL)
    return parse (reading, &self);

  if (self.wrong != NULL)
    find_line (&self, self.wrong, &line, &column);
  coa_reading_take_problem (reading,
                            coa_problem_new_at_line (reading->file, line, column, self.message));
  return NULL;
}
