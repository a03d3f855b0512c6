/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/parser/coa-json-scan.h"

#include <string.h>

#include <glib/gi18n.h>

typedef struct {
  const char *start;
  gsize length;
} Name;

/* How far the scan has come. What is at one level is that of the innermost
 * list or object there. */
typedef struct {
  const char *end;
  const char *wrong;   /* (nullable) a byte */
  const char *message; /* (nullable) what is wrong with it */
  guint n_values;
  guint depth;
  gboolean is_object[COA_JSON_MAX_DEPTH + 1];
  guint first_name[COA_JSON_MAX_DEPTH + 1];
  gboolean name_is_next;
  GArray *names; /* (owned) (element-type Name), of the objects that are not closed yet */
} Scan;

static void
refuse (Scan *self, const char *wrong, const char *message)
{
  self->wrong = wrong;
  self->message = message;
}

/* Goes from a quotation mark to its twin, or stays at what is wrong between. */
static const char *
skip_string (Scan *self, const char *quote)
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

/* Of two members with one name, json-glib would keep the second and say nothing. */
static void
add_name (Scan *self, const char *quote, const char *end)
{
  const Name name = { quote + 1, (gsize) (end - quote - 1) };
  guint first = self->first_name[self->depth];

  if (self->names->len - first == COA_JSON_MAX_MEMBERS) {
    refuse (self, quote, _("There are too many members in this object"));
    return;
  }

  for (guint i = first; i < self->names->len; i++) {
    const Name *other = &g_array_index (self->names, Name, i);

    if (other->length == name.length && memcmp (other->start, name.start, name.length) == 0) {
      refuse (self, quote, _("This object has a member with this name already"));
      return;
    }
  }
  g_array_append_val (self->names, name);
}

static const char *
scan_string (Scan *self, const char *quote)
{
  const char *end = skip_string (self, quote);

  if (self->name_is_next && self->message == NULL)
    add_name (self, quote, end);
  self->name_is_next = FALSE;
  return end;
}

static void
count_value (Scan *self, const char *at)
{
  self->n_values++;
  if (self->n_values > COA_JSON_MAX_VALUES)
    refuse (self, at, _("There is too much in this file"));
}

static void
open_level (Scan *self, const char *at)
{
  if (self->depth == COA_JSON_MAX_DEPTH) {
    refuse (self, at, _("There are too many lists and objects in each other"));
    return;
  }

  self->depth++;
  self->is_object[self->depth] = *at == '{';
  self->first_name[self->depth] = self->names->len;
  self->name_is_next = self->is_object[self->depth];
  count_value (self, at);
}

static void
close_level (Scan *self)
{
  self->name_is_next = FALSE;
  if (self->depth == 0)
    return;

  g_array_set_size (self->names, self->first_name[self->depth]);
  self->depth--;
}

static void
scan (Scan *self, const char *data)
{
  for (const char *at = data; at < self->end && self->message == NULL; at++) {
    switch (*at) {
    case '"':
      at = scan_string (self, at);
      break;
    case '{':
    case '[':
      open_level (self, at);
      break;
    case '}':
    case ']':
      close_level (self);
      break;
    case ',':
      self->name_is_next = self->is_object[self->depth];
      count_value (self, at);
      break;
    default:
      break;
    }
  }
}

/**
 * coa_json_scan:
 * @data: UTF-8
 * @length: its length in bytes
 * @wrong: (out): the byte at which something is wrong
 * @message: (out): what is wrong there, in the user's language
 *
 * Looks for what json-glib would not refuse in JSON, or not survive. Whether
 * @data is JSON is left to it.
 *
 * Returns: whether there is nothing of that kind
 */
gboolean
coa_json_scan (const char *data, gsize length, const char **wrong, const char **message)
{
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (Name));
  Scan self = { .end = data + length, .names = names };

  scan (&self, data);
  *wrong = self.wrong;
  *message = self.message;
  return self.message == NULL;
}
