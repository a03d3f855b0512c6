/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoaCsvEncoding:
 * @COA_CSV_ENCODING_ANY: not known: it is to be found
 * @COA_CSV_ENCODING_UTF_8: UTF-8
 * @COA_CSV_ENCODING_UTF_16_LE: UTF-16, the low byte first
 * @COA_CSV_ENCODING_UTF_16_BE: UTF-16, the high byte first
 * @COA_CSV_ENCODING_WINDOWS_1252: of Western European languages
 * @COA_CSV_ENCODING_WINDOWS_1254: of Turkish, and of Kurdish in Latin letters
 * @COA_CSV_ENCODING_WINDOWS_1256: of Arabic and Persian
 * @COA_CSV_ENCODING_ISO_8859_6: of Arabic, seldom used
 * @COA_CSV_ENCODING_ISO_8859_9: of Turkish, without the quotation marks of Windows-1254
 *
 * How the letters of a file are written as bytes.
 */
typedef enum {
  COA_CSV_ENCODING_ANY,
  COA_CSV_ENCODING_UTF_8,
  COA_CSV_ENCODING_UTF_16_LE,
  COA_CSV_ENCODING_UTF_16_BE,
  COA_CSV_ENCODING_WINDOWS_1252,
  COA_CSV_ENCODING_WINDOWS_1254,
  COA_CSV_ENCODING_WINDOWS_1256,
  COA_CSV_ENCODING_ISO_8859_6,
  COA_CSV_ENCODING_ISO_8859_9,
} CoaCsvEncoding;

#define COA_TYPE_CSV_ENCODING (coa_csv_encoding_get_type ())

GType coa_csv_encoding_get_type (void) G_GNUC_CONST;

const char *coa_csv_encoding_get_name (CoaCsvEncoding encoding);
CoaCsvEncoding coa_csv_encoding_find (const guint8 *data, gsize length, gboolean is_utf_8,
                                      gsize *skip, gboolean *is_guessed);

G_END_DECLS
