/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/parser/coa-json-parser.h"

#include <string.h>

#include "model/json/parser/coa-json-scan.h"
#include "model/json/parser/coa-json-string.h"

static gboolean read_value (CoaJsonParser *self, const char *name);

/**
 * coa_json_parser_init:
 * @self: a parser
 * @text: UTF-8, which will be written over
 * @length: its length; a null character stands behind it
 * @depth: in how many lists and objects the text is
 *
 * Begins to read a text.
 */
void
coa_json_parser_init (CoaJsonParser *self, char *text, gsize length, guint depth)
{
  self->at = text;
  self->end = text + length;
  self->depth = depth;
  self->n_values = 0;
  self->values = g_array_new (FALSE, FALSE, sizeof (CoaJsonValue));
}

/**
 * coa_json_parser_clear:
 * @self: a parser
 *
 * Frees what it read.
 */
void
coa_json_parser_clear (CoaJsonParser *self)
{
  g_clear_pointer (&self->values, g_array_unref);
}

static void
skip_blanks (CoaJsonParser *self)
{
  while (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t')
    self->at++;
}

/**
 * coa_json_parser_skip:
 * @self: a parser
 * @c: a character of the grammar
 *
 * Goes past @c and the blanks around it.
 *
 * Returns: whether @c is there
 */
gboolean
coa_json_parser_skip (CoaJsonParser *self, char c)
{
  skip_blanks (self);
  if (*self->at != c)
    return FALSE;

  self->at++;
  skip_blanks (self);
  return TRUE;
}

/* Goes past a fixed @word, which is a value of a @kind. */
static gboolean
read_word (CoaJsonParser *self, CoaJsonValue *value, const char *word, CoaJsonKind kind)
{
  gsize length = strlen (word);

  if (strncmp (self->at, word, length) != 0)
    return FALSE;

  self->at += length;
  value->kind = kind;
  return TRUE;
}

static gboolean
skip_digits (const char **at)
{
  const char *start = *at;

  while (g_ascii_isdigit (**at))
    (*at)++;
  return *at > start;
}

/* RFC 8259 section 6. */
static gboolean
read_number (CoaJsonParser *self, CoaJsonValue *value)
{
  const char *at = self->at + (*self->at == '-' ? 1 : 0);

  if (*at == '0')
    at++;
  else if (!skip_digits (&at))
    return FALSE;

  if (*at == '.' && (at++, !skip_digits (&at)))
    return FALSE;
  if (*at == 'e' || *at == 'E') {
    at++;
    at += *at == '+' || *at == '-' ? 1 : 0;
    if (!skip_digits (&at))
      return FALSE;
  }

  value->kind = COA_JSON_NUMBER;
  value->number = g_ascii_strtod (self->at, NULL);
  self->at += at - self->at;
  return TRUE;
}

/* Of two members with one name, nobody knows which one counts. */
static gboolean
is_new_name (const CoaJsonValue *object, const char *name)
{
  return coa_json_value_get_member (object, name) == NULL;
}

static gboolean
read_member (CoaJsonParser *self, guint object)
{
  const char *name = *self->at == '"' ? coa_json_string_read (&self->at, self->end) : NULL;
  CoaJsonValue *value = &g_array_index (self->values, CoaJsonValue, object);

  return name != NULL && value->length < COA_JSON_MAX_MEMBERS && is_new_name (value, name) &&
         coa_json_parser_skip (self, ':') && read_value (self, name);
}

/* Reads what is in the list or object of the number @owner, up to its end. */
static gboolean
read_inside (CoaJsonParser *self, guint owner, CoaJsonKind kind)
{
  char end = kind == COA_JSON_OBJECT ? '}' : ']';

  if (self->depth == COA_JSON_MAX_DEPTH)
    return FALSE;

  self->depth++;
  self->n_values++;
  self->at++;
  skip_blanks (self);
  if (*self->at != end) {
    do {
      if (kind == COA_JSON_OBJECT ? !read_member (self, owner) : !read_value (self, NULL))
        return FALSE;
      g_array_index (self->values, CoaJsonValue, owner).length++;
      self->n_values++;
    } while (coa_json_parser_skip (self, ','));
    self->n_values--;
  }
  if (*self->at != end)
    return FALSE;

  self->at++;
  self->depth--;
  return TRUE;
}

static gboolean
read_scalar (CoaJsonParser *self, CoaJsonValue *value)
{
  switch (*self->at) {
  case '"':
    value->kind = COA_JSON_STRING;
    value->string = coa_json_string_read (&self->at, self->end);
    return value->string != NULL;
  case 't':
    return read_word (self, value, "true", COA_JSON_TRUE);
  case 'f':
    return read_word (self, value, "false", COA_JSON_FALSE);
  case 'n':
    return read_word (self, value, "null", COA_JSON_NULL);
  default:
    return read_number (self, value);
  }
}

/* Reads the value that begins here. */
static gboolean
read_value (CoaJsonParser *self, const char *name)
{
  CoaJsonValue value = { .name = name, .size = 1 };
  guint number = self->values->len;

  if (name != NULL)
    value.name_key = coa_json_name_key (name);

  if (*self->at != '{' && *self->at != '[') {
    if (!read_scalar (self, &value))
      return FALSE;
    g_array_append_val (self->values, value);
    return TRUE;
  }

  value.kind = *self->at == '{' ? COA_JSON_OBJECT : COA_JSON_LIST;
  g_array_append_val (self->values, value);
  if (!read_inside (self, number, value.kind))
    return FALSE;

  g_array_index (self->values, CoaJsonValue, number).size = self->values->len - number;
  return TRUE;
}

/**
 * coa_json_parser_read:
 * @self: a parser
 *
 * Reads the next value, and forgets the one before.
 *
 * Returns: (transfer none) (nullable): the value, until the next one is read, or
 *   %NULL if what stands there is no JSON, or more than the limits allow
 */
const CoaJsonValue *
coa_json_parser_read (CoaJsonParser *self)
{
  g_array_set_size (self->values, 0);
  skip_blanks (self);
  if (!read_value (self, NULL))
    return NULL;

  return &g_array_index (self->values, CoaJsonValue, 0);
}

/**
 * coa_json_parser_is_done:
 * @self: a parser
 *
 * Returns: whether nothing but blanks is left
 */
gboolean
coa_json_parser_is_done (CoaJsonParser *self)
{
  skip_blanks (self);
  return self->at == self->end;
}
