/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoaCsvCell:
 * @start: where its text begins, behind an opening quotation mark
 * @end: where its text ends
 * @next: where the next cell or row begins
 * @n_doubled: how many quotation marks in it are written twice
 * @is_quoted: whether it stands in quotation marks
 * @is_open: whether an opening quotation mark has no twin up to the end of the text
 * @has_stray: whether a quotation mark within it is written once
 * @is_last: whether it is the last cell of its row
 *
 * One cell as it is written.
 */
typedef struct {
  const char *start;
  const char *end;
  const char *next;
  guint n_doubled;
  guint is_quoted : 1;
  guint is_open : 1;
  guint has_stray : 1;
  guint is_last : 1;
} CoaCsvCell;

/**
 * CoaCsvScan:
 * @end: the end of the text
 * @separator: what stands between cells
 * @is_plain: whether quotation marks are letters as any other
 *
 * How a text is read as cells.
 */
typedef struct {
  const char *end;
  char separator;
  gboolean is_plain;
} CoaCsvScan;

void coa_csv_scan_cell (const CoaCsvScan *self, const char *at, CoaCsvCell *cell);

G_END_DECLS
