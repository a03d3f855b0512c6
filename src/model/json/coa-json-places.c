/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/coa-json-places.h"

#include <string.h>

#include "model/json/parser/coa-json-scan.h"

/* A list or an object that is looked into. */
typedef struct {
  gsize path_length;
  int index; /* of the element that is next, or -1 in an object */
} Level;

typedef struct {
  const char *at;
  const char *end;
  const char *line_start;
  const char *counted; /* until here, lines are */
  guint line;
  GHashTable *wanted; /* (owned) (element-type utf8 CoaJsonPlace) */
  GString *path;      /* (owned) */
  gboolean has_name;
  guint depth;
  Level levels[COA_JSON_MAX_DEPTH];
} Walk;

static void
want (GHashTable *wanted, const char *path, gsize length)
{
  char *start = g_strndup (path, length);

  if (g_hash_table_contains (wanted, start))
    g_free (start);
  else
    g_hash_table_insert (wanted, start, g_new0 (CoaJsonPlace, 1));
}

/* Wants the path and all that it leads through. */
static void
want_all (GHashTable *wanted, const char *path)
{
  for (const char *at = path; *at != '\0'; at++) {
    if (*at == '.' || *at == '[')
      want (wanted, path, (gsize) (at - path));
  }
  want (wanted, path, strlen (path));
}

/* Goes from a quotation mark behind its twin. */
static void
skip_string (Walk *self)
{
  for (self->at++; self->at < self->end && *self->at != '"'; self->at++) {
    if (*self->at == '\\')
      self->at++;
  }
  self->at = MIN (self->at + 1, self->end);
}

/* Goes behind the end of a list or an object that nothing is wanted from. */
static void
skip_container (Walk *self)
{
  gsize depth = 0;

  while (self->at < self->end) {
    const char c = *self->at;

    if (c == '"') {
      skip_string (self);
      continue;
    }
    self->at++;
    if (c == '{' || c == '[')
      depth++;
    else if ((c == '}' || c == ']') && --depth == 0)
      return;
  }
}

static void
skip_word (Walk *self)
{
  while (self->at < self->end && strchr (" \t\r\n,:[]{}\"", *self->at) == NULL)
    self->at++;
  if (self->at < self->end && *self->at == '\0')
    self->at++;
}

static void
set_place (Walk *self, CoaJsonPlace *place)
{
  const char *newline;

  while ((newline = memchr (self->counted, '\n', (gsize) (self->at - self->counted))) != NULL) {
    self->line++;
    self->line_start = self->counted = newline + 1;
  }
  self->counted = self->at;
  place->line = self->line;
  place->column = (guint) g_utf8_pointer_to_offset (self->line_start, self->at) + 1;
}

/* Gives the path of the value that begins here; whether it is wanted. */
static gboolean
begin_value (Walk *self)
{
  Level *level = self->depth > 0 ? &self->levels[self->depth - 1] : NULL;
  CoaJsonPlace *place;

  if (level != NULL && level->index >= 0) {
    g_string_truncate (self->path, level->path_length);
    g_string_append_printf (self->path, "[%d]", level->index++);
  }
  self->has_name = FALSE;

  place = g_hash_table_lookup (self->wanted, self->path->str);
  if (place != NULL && place->line == 0)
    set_place (self, place);
  return place != NULL;
}

static void
take_string (Walk *self)
{
  const Level *level = self->depth > 0 ? &self->levels[self->depth - 1] : NULL;
  const char *start = self->at + 1;

  if (level == NULL || level->index >= 0 || self->has_name) {
    begin_value (self);
    skip_string (self);
    return;
  }

  skip_string (self);
  g_string_truncate (self->path, level->path_length);
  if (level->path_length > 0)
    g_string_append_c (self->path, '.');
  g_string_append_len (self->path, start, MAX (self->at - 1 - start, 0));
  self->has_name = TRUE;
}

static void
take_container (Walk *self)
{
  const gboolean is_list = *self->at == '[';

  if (!begin_value (self) || self->depth == G_N_ELEMENTS (self->levels)) {
    skip_container (self);
    return;
  }

  self->levels[self->depth++] = (Level) { self->path->len, is_list ? 0 : -1 };
  self->at++;
}

static void
walk (Walk *self)
{
  while (self->at < self->end) {
    switch (*self->at) {
    case '"':
      take_string (self);
      break;
    case '{':
    case '[':
      take_container (self);
      break;
    case '}':
    case ']':
      if (self->depth > 0)
        self->depth--;
      self->at++;
      break;
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case ',':
    case ':':
      self->at++;
      break;
    default:
      begin_value (self);
      skip_word (self);
      break;
    }
  }
}

/* The place of @path, or of what of it is there. */
static CoaJsonPlace
get_place (GHashTable *wanted, const char *path)
{
  g_autofree char *rest = g_strdup (path);

  while (TRUE) {
    const CoaJsonPlace *place = g_hash_table_lookup (wanted, rest);
    char *dot = strrchr (rest, '.');
    char *bracket = strrchr (rest, '[');

    if ((place != NULL && place->line > 0) || *rest == '\0')
      return place != NULL ? *place : (CoaJsonPlace) { 0, 0 };
    if (dot == NULL && bracket == NULL)
      *rest = '\0';
    else
      *MAX (dot, bracket) = '\0';
  }
}

/**
 * coa_json_find_places:
 * @data: (array length=length): UTF-8, JSON as far as it is known
 * @length: its length in bytes
 * @paths: (array zero-terminated=1): paths, as `coalitions[3].goals[1].text`
 * @places: (out caller-allocates): as many places
 *
 * Finds where values stand in a file. Of what is not there, it is the place
 * where it is missing: the object that ought to have it. What nothing is wanted
 * from is passed over quickly.
 */
void
coa_json_find_places (const char *data, gsize length, const char *const *paths,
                      CoaJsonPlace *places)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GString) path = g_string_new (NULL);
  Walk self = { .at = data,
                .end = data + length,
                .line_start = data,
                .counted = data,
                .line = 1,
                .wanted = wanted,
                .path = path };

  want (wanted, "", 0);
  for (gsize i = 0; paths[i] != NULL; i++)
    want_all (wanted, paths[i]);

  walk (&self);
  for (gsize i = 0; paths[i] != NULL; i++)
    places[i] = get_place (wanted, paths[i]);
}
