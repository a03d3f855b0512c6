/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-text.h"

#include <string.h>

#include <glib/gi18n.h>

#include "import/csv/table/coa-csv-problem.h"

#define REPLACEMENT 0xFFFD

/* A text that is being written. */
typedef struct {
  GString *string;
  gsize n_bad;
  gsize first_bad;
} Output;

static void
put_bad (Output *self)
{
  if (self->n_bad == 0)
    self->first_bad = self->string->len;
  self->n_bad++;
  g_string_append_unichar (self->string, REPLACEMENT);
}

static void
put (Output *self, gunichar c)
{
  if (c == 0 || c == REPLACEMENT)
    put_bad (self);
  else if (c < 0x80)
    g_string_append_c (self->string, (char) c);
  else
    g_string_append_unichar (self->string, c);
}

/* What a byte is in an encoding that has one for each character. */
static gunichar
get_character (char byte, const char *encoding)
{
  g_autofree char *text = g_convert (&byte, 1, "UTF-8", encoding, NULL, NULL, NULL);
  gunichar c = text == NULL ? REPLACEMENT : g_utf8_get_char (text);

  /* Some converters know control characters where the encoding has none. */
  return (guchar) byte >= 0x80 && g_unichar_iscntrl (c) ? REPLACEMENT : c;
}

static void
decode_code_page (Output *self, const guint8 *data, gsize length, CoaCsvEncoding encoding)
{
  gunichar characters[256];

  for (guint i = 0; i < G_N_ELEMENTS (characters); i++)
    characters[i] = get_character ((char) i, coa_csv_encoding_get_name (encoding));
  for (gsize i = 0; i < length; i++)
    put (self, characters[data[i]]);
}

static gunichar
get_unit (const guint8 *data, gsize at, gboolean is_big)
{
  return is_big ? (gunichar) (data[at] << 8 | data[at + 1])
                : (gunichar) (data[at + 1] << 8 | data[at]);
}

static void
decode_utf_16 (Output *self, const guint8 *data, gsize length, gboolean is_big)
{
  gsize at;

  for (at = 0; at + 1 < length; at += 2) {
    gunichar unit = get_unit (data, at, is_big);
    gunichar next = at + 3 < length ? get_unit (data, at + 2, is_big) : 0;

    if (unit < 0xD800 || unit > 0xDFFF) {
      put (self, unit);
    } else if (unit < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF) {
      put (self, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
      at += 2;
    } else {
      put_bad (self);
    }
  }
  if (at < length)
    put_bad (self);
}

/* Copies what is right in long pieces, and replaces what is not, and each NUL. */
static void
repair_utf_8 (Output *self, const char *data, gsize length)
{
  const char *end = data + length;

  while (data < end) {
    const char *wrong;

    g_utf8_validate_len (data, (gsize) (end - data), &wrong);
    g_string_append_len (self->string, data, wrong - data);
    data = wrong;
    if (data < end) {
      put_bad (self);
      data++;
    }
  }
}

static void
decode (CoaCsvText *self, const guint8 *data, gsize length)
{
  Output output = { .string = g_string_sized_new (length + length / 2) };

  switch (self->encoding) {
  case COA_CSV_ENCODING_UTF_16_LE:
  case COA_CSV_ENCODING_UTF_16_BE:
    decode_utf_16 (&output, data, length, self->encoding == COA_CSV_ENCODING_UTF_16_BE);
    break;
  case COA_CSV_ENCODING_WINDOWS_1252:
  case COA_CSV_ENCODING_WINDOWS_1254:
  case COA_CSV_ENCODING_WINDOWS_1256:
  case COA_CSV_ENCODING_ISO_8859_6:
  case COA_CSV_ENCODING_ISO_8859_9:
    decode_code_page (&output, data, length, self->encoding);
    break;
  case COA_CSV_ENCODING_ANY:
  case COA_CSV_ENCODING_UTF_8:
  default:
    repair_utf_8 (&output, (const char *) data, length);
    break;
  }

  self->n_bad = output.n_bad;
  self->first_bad = output.first_bad;
  self->length = output.string->len;
  self->data = g_string_free_and_steal (output.string);
}

/* Takes the bytes over, without a copy where nobody else holds them. */
static void
take (CoaCsvText *self, GBytes *bytes, gsize skip)
{
  gsize length;
  char *data = g_bytes_unref_to_data (bytes, &length);

  self->data = g_realloc (data, length + 1);
  self->length = length - skip;
  memmove (self->data, self->data + skip, self->length);
  self->data[self->length] = '\0';
}

/**
 * coa_csv_text_init:
 * @self: a text to fill
 * @bytes: (transfer full): what is in a file
 * @encoding: how it is written, or %COA_CSV_ENCODING_ANY to find out
 *
 * Reads a file as text. No character is dropped: what cannot be one is U+FFFD.
 */
void
coa_csv_text_init (CoaCsvText *self, GBytes *bytes, CoaCsvEncoding encoding)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  gboolean is_utf_8 = length == 0 || g_utf8_validate_len ((const char *) data, length, NULL);
  gsize skip;

  *self = (CoaCsvText) { 0 };
  self->encoding = coa_csv_encoding_find (data, length, is_utf_8, &skip, &self->is_guessed);
  if (encoding != COA_CSV_ENCODING_ANY) {
    skip = encoding == self->encoding ? skip : 0;
    self->encoding = encoding;
    self->is_guessed = FALSE;
  }

  if (self->encoding == COA_CSV_ENCODING_UTF_8 && is_utf_8) {
    take (self, bytes, skip);
  } else {
    decode (self, data + skip, length - skip);
    g_bytes_unref (bytes);
  }
}

/* The line and the column of a byte of the text, before cells are found in it. */
static void
find_place (const CoaCsvText *text, gsize byte, guint *line, guint *column)
{
  const char *line_start = text->data;

  *line = 1;
  for (const char *at = text->data; at < text->data + byte; at++) {
    if (*at != '\n' && (*at != '\r' || at[1] == '\n'))
      continue;
    line_start = at + 1;
    (*line)++;
  }
  *column = (guint) g_utf8_strlen (line_start, text->data + byte - line_start) + 1;
}

/**
 * coa_csv_text_report:
 * @self: a text
 * @problems: (element-type CoaCsvProblem): a list
 *
 * Lists what is not sure about the letters of the text, before cells are found in it.
 */
void
coa_csv_text_report (const CoaCsvText *self, GArray *problems)
{
  const char *encoding = coa_csv_encoding_get_name (self->encoding);
  guint line;
  guint column;

  if (self->is_guessed)
    /* Translators: %s is the name of an encoding, as "Windows-1256". */
    coa_csv_problems_add (problems, COA_SEVERITY_WARNING, 0, 0, NULL,
                          _("The file does not say how its letters are written. It is read as %s: "
                            "see whether names look right"),
                            encoding);
  if (self->n_bad == 0)
    return;

  find_place (self, self->first_bad, &line, &column);
  /* Translators: %2$s is the name of an encoding, as "Windows-1256". Where characters were, there
   * are signs for unknown characters now. The place given is of the first one. */
  coa_csv_problems_add (problems, COA_SEVERITY_ERROR, line, column, NULL,
                        ngettext ("%1$u character is damaged, or is none in %2$s: it is shown as �",
                                  "%1$u characters are damaged, or are none in %2$s: they are "
                                  "shown as �",
                                  self->n_bad),
                        (guint) self->n_bad, encoding);
}

/**
 * coa_csv_text_clear:
 * @self: a text
 *
 * Frees what it holds.
 */
void
coa_csv_text_clear (CoaCsvText *self)
{
  g_clear_pointer (&self->data, g_free);
}
