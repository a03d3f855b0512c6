/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/draft/coa-draft.h"

G_BEGIN_DECLS

/**
 * CoaPopoloProblems:
 *
 * What is wrong in a file that is being imported, by the paths where it is, and
 * what of it is kept without being shown.
 */
typedef struct _CoaPopoloProblems CoaPopoloProblems;

CoaPopoloProblems *coa_popolo_problems_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_popolo_problems_free (CoaPopoloProblems *self);

void coa_popolo_problems_add (CoaPopoloProblems *self, CoaSeverity severity, const char *path,
                              const char *member, const char *message);
void coa_popolo_problems_count_kept (CoaPopoloProblems *self, const char *list, const char *path,
                                     const char *member);
void coa_popolo_problems_report (CoaPopoloProblems *self, CoaDraft *draft, const char *file,
                                 const char *data, gsize length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaPopoloProblems, coa_popolo_problems_free)

G_END_DECLS
