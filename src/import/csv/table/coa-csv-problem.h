/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/problem/coa-problem.h"

G_BEGIN_DECLS

/* More than anybody reads, and few enough to leave room for those of what the rows say. */
#define COA_CSV_MAX_PROBLEMS 200

/**
 * CoaCsvProblem:
 * @severity: how bad it is
 * @line: its line in the file, from 1, or 0 if it is of the whole file
 * @column: its column in the file, in characters from 1, or 0
 * @cell: (owned) (nullable): the cell as a spreadsheet names it, as “C12”
 * @message: (owned): what is wrong, in the user's language
 *
 * Something that is wrong in a table, and where.
 */
typedef struct {
  CoaSeverity severity;
  guint line;
  guint column;
  char *cell;
  char *message;
} CoaCsvProblem;

GArray *coa_csv_problems_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_csv_problems_add (GArray *problems, CoaSeverity severity, guint line, guint column,
                           const char *cell, const char *format, ...) G_GNUC_PRINTF (6, 7);

G_END_DECLS
