/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum {
  COA_SEVERITY_ERROR,
  COA_SEVERITY_WARNING,
} CoaSeverity;

#define COA_TYPE_SEVERITY (coa_severity_get_type ())

GType coa_severity_get_type (void) G_GNUC_CONST;

#define COA_TYPE_PROBLEM (coa_problem_get_type ())

G_DECLARE_FINAL_TYPE (CoaProblem, coa_problem, COA, PROBLEM, GObject)

CoaProblem *coa_problem_new (CoaSeverity severity, const char *file, const char *path,
                             const char *message) G_GNUC_WARN_UNUSED_RESULT;
CoaProblem *coa_problem_new_at_place (CoaSeverity severity, const char *file, guint line,
                                      guint column, const char *path,
                                      const char *message) G_GNUC_WARN_UNUSED_RESULT;
CoaProblem *coa_problem_new_at_line (const char *file, guint line, guint column,
                                     const char *message) G_GNUC_WARN_UNUSED_RESULT;

CoaSeverity coa_problem_get_severity (CoaProblem *self);
const char *coa_problem_get_file (CoaProblem *self);
const char *coa_problem_get_path (CoaProblem *self);
guint coa_problem_get_line (CoaProblem *self);
guint coa_problem_get_column (CoaProblem *self);
const char *coa_problem_get_message (CoaProblem *self);

G_END_DECLS
