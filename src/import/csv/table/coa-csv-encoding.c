/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-encoding.h"

#include <string.h>

/* What the start of a file tells is true of all of it. */
#define MAX_LENGTH (1024 * 1024)

G_DEFINE_ENUM_TYPE (CoaCsvEncoding, coa_csv_encoding,
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_ANY, "any"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_UTF_8, "utf-8"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_UTF_16_LE, "utf-16le"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_UTF_16_BE, "utf-16be"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_WINDOWS_1252, "windows-1252"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_WINDOWS_1254, "windows-1254"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_WINDOWS_1256, "windows-1256"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_ISO_8859_6, "iso-8859-6"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_ENCODING_ISO_8859_9, "iso-8859-9"))

/**
 * coa_csv_encoding_get_name:
 * @encoding: an encoding
 *
 * Returns: the name that people call it by, the same in all languages; empty
 *   for %COA_CSV_ENCODING_ANY
 */
const char *
coa_csv_encoding_get_name (CoaCsvEncoding encoding)
{
  static const char *const names[] = {
    [COA_CSV_ENCODING_ANY] = "",
    [COA_CSV_ENCODING_UTF_8] = "UTF-8",
    [COA_CSV_ENCODING_UTF_16_LE] = "UTF-16LE",
    [COA_CSV_ENCODING_UTF_16_BE] = "UTF-16BE",
    [COA_CSV_ENCODING_WINDOWS_1252] = "Windows-1252",
    [COA_CSV_ENCODING_WINDOWS_1254] = "Windows-1254",
    [COA_CSV_ENCODING_WINDOWS_1256] = "Windows-1256",
    [COA_CSV_ENCODING_ISO_8859_6] = "ISO-8859-6",
    [COA_CSV_ENCODING_ISO_8859_9] = "ISO-8859-9",
  };

  g_return_val_if_fail (encoding < G_N_ELEMENTS (names), "");

  return names[encoding];
}

/* Spaces, digits and separators are below 256: of UTF-16, one of their bytes is 0. In other files
 * there are no such bytes, or here and there. */
static CoaCsvEncoding
find_utf_16 (const guint8 *data, gsize length)
{
  gsize zeros[2] = { 0, 0 };

  for (gsize i = 0; i < length; i++)
    zeros[i % 2] += data[i] == 0;

  if (zeros[1] >= length / 16 + 2 && zeros[0] == 0)
    return COA_CSV_ENCODING_UTF_16_LE;
  if (zeros[0] >= length / 16 + 2 && zeros[1] == 0)
    return COA_CSV_ENCODING_UTF_16_BE;
  return COA_CSV_ENCODING_ANY;
}

/* Letters beyond ASCII that are right UTF-8 come about by chance in no other encoding, so where
 * they are many the file is UTF-8, and a few bytes of it are damaged. */
static gboolean
is_damaged_utf_8 (const char *data, gsize length)
{
  gsize n_right = 0;
  gsize n_wrong = 0;

  for (const char *at = data, *end = data + length; at < end;) {
    gunichar c;

    if ((guchar) *at < 0x80) {
      at++;
      continue;
    }
    c = g_utf8_get_char_validated (at, end - at);
    if (c == (gunichar) -1 || c == (gunichar) -2) {
      n_wrong++;
      at++;
    } else {
      n_right++;
      at = g_utf8_next_char (at);
    }
  }
  return n_wrong == 0 || n_right > n_wrong;
}

/* Arabic words have no ASCII letters in them; of Latin ones, some letters are beyond ASCII. */
static gboolean
is_arabic (const guint8 *data, gsize length)
{
  gsize n_arabic = 0;
  gsize n_latin = 0;

  for (gsize i = 0; i < length; i++) {
    gsize n_ascii = 0;
    gsize n_other = 0;

    for (; i < length && (data[i] >= 0x80 || g_ascii_isalpha (data[i])); i++) {
      n_ascii += data[i] < 0x80;
      n_other += data[i] >= 0x80;
    }
    n_arabic += n_ascii == 0 && n_other >= 2;
    n_latin += n_ascii > 0 && n_other > 0;
  }
  return n_arabic > n_latin;
}

/* Six letters of Turkish stand where Western Europe has six of Icelandic, which writes acute
 * accents and æ beside them. */
static gboolean
is_turkish (const guint8 *data, gsize length)
{
  gsize n_turkish = 0;
  gsize n_acute = 0;

  for (gsize i = 0; i < length; i++) {
    n_turkish += data[i] >= 0x80 && strchr ("\xD0\xDD\xDE\xF0\xFD\xFE", data[i]) != NULL;
    n_acute +=
      data[i] >= 0x80 && strchr ("\xC1\xC6\xCD\xD3\xDA\xE1\xE6\xED\xF3\xFA", data[i]) != NULL;
  }
  return n_turkish > n_acute;
}

/* Finds it by the byte order mark that begins the file. */
static CoaCsvEncoding
find_mark (const guint8 *data, gsize length, gsize *skip)
{
  *skip = 3;
  if (length >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    return COA_CSV_ENCODING_UTF_8;

  *skip = 2;
  if (length >= 2 && memcmp (data, "\xFF\xFE", 2) == 0)
    return COA_CSV_ENCODING_UTF_16_LE;
  if (length >= 2 && memcmp (data, "\xFE\xFF", 2) == 0)
    return COA_CSV_ENCODING_UTF_16_BE;

  *skip = 0;
  return COA_CSV_ENCODING_ANY;
}

/**
 * coa_csv_encoding_find:
 * @data: what is in a file
 * @length: how many bytes
 * @is_utf_8: whether all of it is UTF-8
 * @skip: (out): how many bytes at the start are no text but a mark of the encoding
 * @is_guessed: (out): whether the file may as well be in another encoding
 *
 * Finds out how the letters of a file are written.
 *
 * Returns: the encoding
 */
CoaCsvEncoding
coa_csv_encoding_find (const guint8 *data, gsize length, gboolean is_utf_8, gsize *skip,
                       gboolean *is_guessed)
{
  CoaCsvEncoding found = find_mark (data, length, skip);
  gsize looked_at = MIN (length, MAX_LENGTH) & ~(gsize) 1;

  *is_guessed = FALSE;
  if (found != COA_CSV_ENCODING_ANY)
    return found;
  if (is_utf_8)
    return COA_CSV_ENCODING_UTF_8;

  found = find_utf_16 (data, looked_at);
  if (found == COA_CSV_ENCODING_ANY && is_damaged_utf_8 ((const char *) data, looked_at))
    return COA_CSV_ENCODING_UTF_8;

  *is_guessed = TRUE;
  if (found != COA_CSV_ENCODING_ANY)
    return found;
  if (is_arabic (data, looked_at))
    return COA_CSV_ENCODING_WINDOWS_1256;
  return is_turkish (data, looked_at) ? COA_CSV_ENCODING_WINDOWS_1254
                                      : COA_CSV_ENCODING_WINDOWS_1252;
}
