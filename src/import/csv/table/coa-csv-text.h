/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "import/csv/table/coa-csv-encoding.h"

G_BEGIN_DECLS

/**
 * CoaCsvText:
 * @data: (owned): UTF-8, without NUL but the one that ends it
 * @length: its length in bytes
 * @encoding: how it was written
 * @is_guessed: whether that is a guess
 * @n_bad: how many characters could not be read, and are U+FFFD
 * @first_bad: at which byte the first of them is
 *
 * What is in a file, as text.
 */
typedef struct {
  char *data;
  gsize length;
  CoaCsvEncoding encoding;
  gboolean is_guessed;
  gsize n_bad;
  gsize first_bad;
} CoaCsvText;

void coa_csv_text_init (CoaCsvText *self, GBytes *bytes, CoaCsvEncoding encoding);
void coa_csv_text_report (const CoaCsvText *self, GArray *problems);
void coa_csv_text_clear (CoaCsvText *self);

G_END_DECLS
