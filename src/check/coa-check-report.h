/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "model/json/coa-json-places.h"
#include "model/problem/coa-problem.h"

G_BEGIN_DECLS

/**
 * CoaCheckReport:
 *
 * What is wrong in the files that somebody named, in words for a terminal.
 */
typedef struct _CoaCheckReport CoaCheckReport;

CoaCheckReport *coa_check_report_new (GListModel *problems,
                                      const char *const *names) G_GNUC_WARN_UNUSED_RESULT;
void coa_check_report_free (CoaCheckReport *self);

GListModel *coa_check_report_get_problems (CoaCheckReport *self);
guint coa_check_report_get_n_errors (CoaCheckReport *self);
guint coa_check_report_get_n_warnings (CoaCheckReport *self);
gboolean coa_check_report_is_whole (CoaCheckReport *self);
CoaJsonPlace coa_check_report_get_place (CoaCheckReport *self, guint position);
char *coa_check_report_dup_file (CoaCheckReport *self, guint position) G_GNUC_WARN_UNUSED_RESULT;

char *coa_check_report_dup_line (CoaCheckReport *self, guint position) G_GNUC_WARN_UNUSED_RESULT;
char *coa_check_report_dup_summary (CoaCheckReport *self) G_GNUC_WARN_UNUSED_RESULT;
void coa_check_report_print (CoaCheckReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaCheckReport, coa_check_report_free)

G_END_DECLS
