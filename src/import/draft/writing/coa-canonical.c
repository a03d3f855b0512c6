/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/writing/coa-canonical.h"

#include <math.h>
#include <string.h>

#include "import/draft/writing/coa-member-order.h"

/* As many digits as tell any two numbers apart. */
#define MAX_DIGITS 17

typedef struct {
  GString *json; /* (owned) */
  guint depth;
} Writing;

static void append_value (Writing *self, JsonNode *node, const CoaMemberOrder *order);

static void
append_line_start (Writing *self)
{
  g_string_append_c (self->json, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->json, "  ");
}

static void
append_escape (GString *json, char c)
{
  switch (c) {
  case '"':
  case '\\':
    g_string_append_c (json, '\\');
    g_string_append_c (json, c);
    break;
  case '\b':
    g_string_append (json, "\\b");
    break;
  case '\f':
    g_string_append (json, "\\f");
    break;
  case '\n':
    g_string_append (json, "\\n");
    break;
  case '\r':
    g_string_append (json, "\\r");
    break;
  case '\t':
    g_string_append (json, "\\t");
    break;
  default:
    g_string_append_printf (json, "\\u%04x", (guint) c);
    break;
  }
}

static gboolean
is_to_be_escaped (char c)
{
  return (guchar) c < ' ' || c == '"' || c == '\\';
}

static void
append_string (GString *json, const char *string)
{
  const char *start = string;

  g_string_append_c (json, '"');
  for (const char *at = string; *at != '\0'; at++) {
    if (!is_to_be_escaped (*at))
      continue;
    g_string_append_len (json, start, at - start);
    append_escape (json, *at);
    start = at + 1;
  }
  g_string_append (json, start);
  g_string_append_c (json, '"');
}

/* How many digits stand before the point where all of them are written. */
static guint
count_digits (double number)
{
  return fabs (number) >= 1 && fabs (number) < 1e16 ? (guint) log10 (fabs (number)) + 1 : 1;
}

/* With as few digits as still make the same number. What is too large for a number of the machine
 * stays too large. */
static void
append_double (GString *json, double number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (number)) {
    g_string_append (json, number < 0 ? "-1e999" : "1e999");
    return;
  }
  for (guint digits = count_digits (number); digits <= MAX_DIGITS; digits++) {
    const char format[] = { '%', '.', (char) ('0' + digits / 10), (char) ('0' + digits % 10),
                            'g', '\0' };

    g_ascii_formatd (text, sizeof (text), format, number);
    if (!(fabs (g_ascii_strtod (text, NULL) - number) > 0))
      break;
  }
  g_string_append (json, text);
  if (strpbrk (text, ".e") == NULL)
    g_string_append (json, ".0");
}

static void
append_scalar (GString *json, JsonNode *node)
{
  const GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    append_string (json, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (json, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_INT64)
    g_string_append_printf (json, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else
    append_double (json, json_node_get_double (node));
}

static void
append_list (Writing *self, JsonArray *list, const CoaMemberOrder *order)
{
  const guint length = json_array_get_length (list);

  g_string_append_c (self->json, '[');
  self->depth++;
  for (guint i = 0; i < length; i++) {
    if (i > 0)
      g_string_append_c (self->json, ',');
    append_line_start (self);
    append_value (self, json_array_get_element (list, i), order);
  }
  self->depth--;
  if (length > 0)
    append_line_start (self);
  g_string_append_c (self->json, ']');
}

static void
append_member (Writing *self, const char *name, JsonNode *node, const CoaMemberOrder *order)
{
  const gsize length = self->json->len;

  if (self->json->str[length - 1] != '{')
    g_string_append_c (self->json, ',');
  append_line_start (self);
  append_string (self->json, name);
  g_string_append (self->json, ": ");
  append_value (self, node, order);
}

/* First what the format knows, then what else is there. */
static void
append_object (Writing *self, JsonObject *object, const CoaMemberOrder *order)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_string_append_c (self->json, '{');
  self->depth++;
  for (const CoaMemberOrder *known = order; known != NULL && known->name != NULL; known++) {
    node = json_object_get_member (object, known->name);
    if (node != NULL)
      append_member (self, known->name, node, known->inside);
  }
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node)) {
    if (coa_member_order_find (order, name) == NULL)
      append_member (self, name, node, NULL);
  }
  self->depth--;
  if (json_object_get_size (object) > 0)
    append_line_start (self);
  g_string_append_c (self->json, '}');
}

static void
append_value (Writing *self, JsonNode *node, const CoaMemberOrder *order)
{
  switch (json_node_get_node_type (node)) {
  case JSON_NODE_OBJECT:
    append_object (self, json_node_get_object (node), order);
    break;
  case JSON_NODE_ARRAY:
    append_list (self, json_node_get_array (node), order);
    break;
  case JSON_NODE_VALUE:
    append_scalar (self->json, node);
    break;
  case JSON_NODE_NULL:
  default:
    g_string_append (self->json, "null");
    break;
  }
}

/**
 * coa_canonical_write:
 * @collection: the object that the file of a collection is
 * @length: (out) (optional): the length of the text in bytes
 *
 * Writes a collection in its canonical form: an indent of two spaces, members
 * in the order of the schema and others after them, and a newline at the end.
 * Then a change of one value is a change of one line.
 *
 * Returns: (transfer full): JSON, UTF-8
 */
char *
coa_canonical_write (JsonObject *collection, gsize *length)
{
  Writing self = { g_string_new (NULL), 0 };

  append_object (&self, collection, coa_member_order_get ());
  g_string_append_c (self.json, '\n');
  if (length != NULL)
    *length = self.json->len;
  return g_string_free_and_steal (self.json);
}
