/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/parser/coa-json-split.h"

#include <string.h>

#include "model/json/parser/coa-json-string.h"

typedef struct {
  const char *at;
  const char *end;
  const char *const *lists;
  GArray *parts;
  GString *rest;
  const char *copied; /* up to here, what is not in a part is in the rest */
} Split;

static char
peek (const Split *self)
{
  return self->at < self->end ? *self->at : '\0';
}

static void
skip_blanks (Split *self)
{
  while (self->at < self->end &&
         (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t'))
    self->at++;
}

static gboolean
skip (Split *self, char c)
{
  skip_blanks (self);
  if (peek (self) != c)
    return FALSE;

  self->at++;
  skip_blanks (self);
  return TRUE;
}

/* A quotation mark ends the string if the backslashes before it are all for each other. */
static gboolean
skip_string (Split *self)
{
  const char *start = self->at + 1;

  for (const char *from = start;;) {
    const char *quote = memchr (from, '"', (gsize) (self->end - from));
    const char *at = quote;

    if (quote == NULL)
      return FALSE;

    while (at > from && at[-1] == '\\')
      at--;
    from = quote + 1;
    if ((quote - at) % 2 == 0) {
      self->at = from;
      return TRUE;
    }
  }
}

/* Goes past a list or an object. Whether each bracket has its own kind of twin is not looked at. */
static gboolean
skip_brackets (Split *self)
{
  guint depth = 0;

  while (self->at < self->end) {
    switch (*self->at) {
    case '"':
      if (!skip_string (self))
        return FALSE;
      continue;
    case '{':
    case '[':
      depth++;
      break;
    case '}':
    case ']':
      depth--;
      break;
    default:
      break;
    }
    self->at++;
    if (depth == 0)
      return TRUE;
  }

  return FALSE;
}

static gboolean
skip_value (Split *self)
{
  const char *start = self->at;

  switch (peek (self)) {
  case '"':
    return skip_string (self);
  case '{':
  case '[':
    return skip_brackets (self);
  default:
    while (self->at < self->end && strchr (",]} \n\r\t", *self->at) == NULL)
      self->at++;
    return self->at > start;
  }
}

/* Cuts a list into parts, and leaves it empty in the rest. */
static gboolean
split_list (Split *self, guint list)
{
  CoaJsonPart part = { .list = list };
  guint n_elements = 0;
  gboolean is_whole = TRUE;
  gboolean goes_on;

  self->at++;
  skip_blanks (self);
  if (peek (self) == ']')
    return TRUE;

  g_string_append_len (self->rest, self->copied, self->at - self->copied);
  self->copied = self->at;
  part.start = self->at;
  do {
    const char *start = self->at;

    is_whole = skip_value (self);
    if (is_whole) {
      part.length = (gsize) (self->at - part.start);
      n_elements++;
    }
    goes_on = is_whole && skip (self, ',');
    if ((part.length >= COA_JSON_PART_SIZE || !goes_on) && part.length > 0) {
      g_array_append_val (self->parts, part);
      self->copied = part.start + part.length;
      part = (CoaJsonPart) { .list = list, .start = self->at, .first = n_elements };
    }
    if (!is_whole)
      self->at = start;
  } while (goes_on);

  return is_whole && peek (self) == ']';
}

/* The number of the list that the name at @quote is, or how many there are. */
static guint
find_list (const Split *self, const char *quote)
{
  g_autofree char *name = g_strndup (quote, (gsize) (self->at - quote));
  char *at = name;
  const char *string = coa_json_string_read (&at, name + strlen (name));
  guint i = 0;

  while (self->lists[i] != NULL && g_strcmp0 (self->lists[i], string) != 0)
    i++;
  return i;
}

static gboolean
split_member (Split *self)
{
  const char *quote = self->at;
  guint list;

  if (peek (self) != '"' || !skip_string (self))
    return FALSE;

  list = find_list (self, quote);
  if (!skip (self, ':'))
    return FALSE;
  if (self->lists[list] == NULL || peek (self) != '[')
    return skip_value (self);

  return split_list (self, list) && skip (self, ']');
}

static gboolean
split_object (Split *self)
{
  skip_blanks (self);
  if (peek (self) != '{')
    return peek (self) != '\0' && strchr ("[\"-0123456789tfn", peek (self)) != NULL;
  if (!skip (self, '{') || peek (self) == '}')
    return TRUE;

  do {
    if (!split_member (self))
      return FALSE;
  } while (skip (self, ','));
  return peek (self) == '}';
}

/**
 * coa_json_split:
 * @data: bytes that may be JSON
 * @length: how many
 * @lists: (array zero-terminated=1): names of members of the object that it is
 * @parts: (element-type CoaJsonPart): where to put the parts of the lists that
 *   these members are
 * @rest: where to put the JSON without what is in the parts
 *
 * Finds the elements of some lists by strings and brackets alone, so that they
 * can be read apart from each other. Whether @data is JSON is seen when all
 * parts and the rest are read.
 *
 * Returns: %FALSE if it is none for sure; @parts are those up to where that is
 */
gboolean
coa_json_split (const char *data, gsize length, const char *const *lists, GArray *parts,
                GString *rest)
{
  Split self = {
    .at = data,
    .end = length > 0 ? data + length : data, /* of an empty file, both are NULL */
    .lists = lists,
    .parts = parts,
    .rest = rest,
    .copied = data,
  };

  if (!split_object (&self))
    return FALSE;

  g_string_append_len (rest, self.copied, self.end - self.copied);
  return TRUE;
}
