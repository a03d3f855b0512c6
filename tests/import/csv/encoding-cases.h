/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/table/coa-csv-encoding.h"

#define BYTES(string) string, sizeof (string) - 1

/* Each file, how it is found to be written, how many of its characters are damaged, and the first
 * cell of the second row. */
static const struct {
  const char *data;
  gsize length;
  CoaCsvEncoding encoding;
  gboolean is_guessed;
  guint n_bad;
  const char *cell;
} encoding_cases[] = {
  /* ASCII */
  { BYTES ("a,b\nx,y\n"), COA_CSV_ENCODING_UTF_8, FALSE, 0, "x" },
  /* UTF-8 */
  { BYTES ("a,b\n\xC5\x9E\xC3\xBCkr\xC3\xBC,y\n"), COA_CSV_ENCODING_UTF_8, FALSE, 0, "Şükrü" },
  /* UTF-8 with a mark */
  { BYTES ("\xEF\xBB\xBF"
           "a,b\n\xD8\xB9\xD9\x84\xD9\x8A,y\n"),
    COA_CSV_ENCODING_UTF_8, FALSE, 0, "علي" },
  /* UTF-16, either way round */
  { BYTES ("\xFF\xFE"
           "a\x00;\x00"
           "b\x00\n\x00"
           "9\x06"
           "D\x06J\x06;\x00y\x00\n\x00"),
    COA_CSV_ENCODING_UTF_16_LE, FALSE, 0, "علي" },
  /* The other */
  { BYTES ("\xFE\xFF\x00"
           "a\x00;\x00"
           "b\x00\n\x06"
           "9\x06"
           "D\x06J\x00;\x00y\x00\n"),
    COA_CSV_ENCODING_UTF_16_BE, FALSE, 0, "علي" },
  /* Beyond the first plane */
  { BYTES ("\xFF\xFE"
           "a\x00,\x00"
           "b\x00\n\x00=\xD8\x00\xDE,\x00y\x00\n\x00"),
    COA_CSV_ENCODING_UTF_16_LE, FALSE, 0, "😀" },
  /* Without a mark */
  { BYTES ("a\x00,\x00"
           "b\x00\n\x00n\x00"
           "a\x00m\x00"
           "e\x00,\x00y\x00\n\x00"),
    COA_CSV_ENCODING_UTF_16_LE, TRUE, 0, "name" },
  /* The other without a mark */
  { BYTES ("\x00"
           "a\x00,\x00"
           "b\x00\n\x00n\x00"
           "a\x00m\x00"
           "e\x00,\x00y\x00\n"),
    COA_CSV_ENCODING_UTF_16_BE, TRUE, 0, "name" },
  /* Half a pair */
  { BYTES ("\xFF\xFE"
           "a\x00,\x00"
           "b\x00\n\x00x\x00\x00\xD8,\x00y\x00\n\x00"),
    COA_CSV_ENCODING_UTF_16_LE, FALSE, 1, "x�" },
  /* Half a character */
  { BYTES ("\xFF\xFE"
           "a\x00,\x00"
           "b\x00\n\x00x\x00,\x00y\x00z"),
    COA_CSV_ENCODING_UTF_16_LE, FALSE, 1, "x" },
  /* Arabic */
  { BYTES ("\xC7\xE1\xC7\xD3\xE3,\xC7\xE1\xD5\xDD\xC9\n\xDA\xE1\xED "
           "\xCD\xD3\xE4\xA1,\xD1\xC6\xED\xD3\n"),
    COA_CSV_ENCODING_WINDOWS_1256, TRUE, 0, "علي حسن،" },
  /* Persian */
  { BYTES (
      "\xE4\xC7\xE3;\xD3\xE3\xCA\n\x81\x8E\xE3\xC7\xE4 \x90\x8D\x98\xC7\xD1;\xD1\xC6\xED\xD3\n"),
    COA_CSV_ENCODING_WINDOWS_1256, TRUE, 0, "پژمان گچکار" },
  /* Arabic with Latin headers */
  { BYTES ("name,role\n\xCD\xD2\xC8 \xC7\xE1\xE6\xD8\xE4,Chair\n"), COA_CSV_ENCODING_WINDOWS_1256,
    TRUE, 0, "حزب الوطن" },
  /* Turkish */
  { BYTES ("\xDDsim;G\xF6rev\n\xDE\xFCkr\xFC I\xFE\xFDk;Ba\xFEkan\n"),
    COA_CSV_ENCODING_WINDOWS_1254, TRUE, 0, "Şükrü Işık" },
  /* Kurmanji */
  { BYTES ("Nav;Erk\n\xC7\xEEmen \xDE\xEAxo;Serok\n"), COA_CSV_ENCODING_WINDOWS_1254, TRUE, 0,
    "Çîmen Şêxo" },
  /* German */
  { BYTES ("Name;Rolle\nJ\xF6rg M\xFC\xDFig;Pr\xE4sident\n"), COA_CSV_ENCODING_WINDOWS_1252, TRUE,
    0, "Jörg Müßig" },
  /* French */
  { BYTES ("Nom;R\xF4le\nRen\xE9 Lef\xE8vre;Pr\xE9sident\n"), COA_CSV_ENCODING_WINDOWS_1252, TRUE,
    0, "René Lefèvre" },
  /* Icelandic */
  { BYTES ("Nafn;Hlutverk\n\xDE\xF3r\xF0ur S\xE6mundsson \xE1 H\xF3lum;Forma\xF0ur\n"),
    COA_CSV_ENCODING_WINDOWS_1252, TRUE, 0, "Þórður Sæmundsson á Hólum" },
  /* Quotation marks of Word */
  { BYTES ("a,b\n\x93x\x94 \x96 y,z\n"), COA_CSV_ENCODING_WINDOWS_1252, TRUE, 0, "“x” – y" },
  /* A byte that is no character there */
  { BYTES ("a,b\ncaf\xE9 x\x81,y\n"), COA_CSV_ENCODING_WINDOWS_1252, TRUE, 1, "café x�" },
  /* Damaged UTF-8 */
  { BYTES ("a,b\n\xC3\xA7\xC4\x9F\xC3\xBC\xFF,\xC5\x9F\xC3\xB6\xC4\xB1\n"), COA_CSV_ENCODING_UTF_8,
    FALSE, 1, "çğü�" },
  /* NUL */
  { BYTES ("a,b\nx\x00y,z\n"), COA_CSV_ENCODING_UTF_8, FALSE, 1, "x�y" },
  /* NUL at the end */
  { BYTES ("a,b\nx,z\x00"), COA_CSV_ENCODING_UTF_8, FALSE, 1, "x" },
};
