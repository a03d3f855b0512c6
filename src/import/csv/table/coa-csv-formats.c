/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/table/coa-csv-formats.h"

#include <string.h>

#include "import/csv/table/coa-csv-separator.h"
#include "import/csv/table/coa-csv-table.h"

/* Those that were used longest ago are forgotten. */
#define REMEMBERED_MAX 20

/* In bytes. A longer line is known by its start. */
#define LINE_MAX_LENGTH (64 * 1024)

/* What a separator can be; the first is for one that is to be found. */
static const char separators[] = { COA_CSV_ANY_SEPARATOR, ',', ';', '\t', '|' };

/**
 * coa_csv_formats_dup_key:
 * @bytes: what is in a file
 *
 * Makes a short name of the first line, under which it can be remembered how the
 * file is written. It is of bytes, as the letters depend on the encoding, and the
 * cells on the separator.
 *
 * Returns: (transfer full): the name
 */
char *
coa_csv_formats_dup_key (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  gsize skip = 0;
  gsize end;

  if (length > 0)
    coa_csv_declared_separator (data, length, &skip);
  while (skip < length && (data[skip] == '\r' || data[skip] == '\n'))
    skip++;
  end = skip;
  while (end < length && end - skip < LINE_MAX_LENGTH && data[end] != '\r' && data[end] != '\n')
    end++;
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data + skip, end - skip);
}

/**
 * coa_csv_formats_find:
 * @self: (transfer none): remembered formats
 * @key: the name of a first line
 * @encoding: (out): the encoding, %COA_CSV_ENCODING_ANY if that is to be found
 * @separator: (out): the separator, %COA_CSV_ANY_SEPARATOR if that is to be found
 *
 * Returns: whether the format of files with this first line is remembered
 */
gboolean
coa_csv_formats_find (GVariant *self, const char *key, CoaCsvEncoding *encoding, char *separator)
{
  g_autoptr (GEnumClass) encodings = g_type_class_ref (COA_TYPE_CSV_ENCODING);
  const GEnumValue *value;
  const char *nick;
  guchar byte;

  if (!g_variant_is_of_type (self, G_VARIANT_TYPE (COA_CSV_FORMATS_VARIANT_TYPE)) ||
      !g_variant_lookup (self, key, "(&sy)", &nick, &byte))
    return FALSE;

  value = g_enum_get_value_by_nick (encodings, nick);
  if (value == NULL || memchr (separators, byte, sizeof separators) == NULL)
    return FALSE;

  *encoding = (CoaCsvEncoding) value->value;
  *separator = (char) byte;
  return TRUE;
}

/**
 * coa_csv_formats_set:
 * @self: (transfer none): remembered formats
 * @key: the name of a first line
 * @encoding: the encoding, or %COA_CSV_ENCODING_ANY
 * @separator: the separator, or %COA_CSV_ANY_SEPARATOR
 *
 * Where both are to be found, there is nothing to remember.
 *
 * Returns: (transfer floating): the formats that are remembered now
 */
GVariant *
coa_csv_formats_set (GVariant *self, const char *key, CoaCsvEncoding encoding, char separator)
{
  g_autoptr (GEnumClass) encodings = g_type_class_ref (COA_TYPE_CSV_ENCODING);
  GVariantBuilder builder;
  guint n = 0;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (COA_CSV_FORMATS_VARIANT_TYPE));
  if (encoding != COA_CSV_ENCODING_ANY || separator != COA_CSV_ANY_SEPARATOR) {
    g_variant_builder_add (&builder, "{s(sy)}", key,
                           g_enum_get_value (encodings, (int) encoding)->value_nick,
                           (guchar) separator);
    n++;
  }

  for (gsize i = 0; i < g_variant_n_children (self) && n < REMEMBERED_MAX; i++) {
    g_autoptr (GVariant) entry = g_variant_get_child_value (self, i);
    const char *other;

    g_variant_get_child (entry, 0, "&s", &other);
    if (!g_str_equal (other, key)) {
      g_variant_builder_add_value (&builder, entry);
      n++;
    }
  }
  return g_variant_builder_end (&builder);
}
