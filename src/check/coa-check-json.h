/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "check/coa-check-report.h"

G_BEGIN_DECLS

char *coa_check_json_new (CoaCheckReport *report) G_GNUC_WARN_UNUSED_RESULT;
void coa_check_json_print (CoaCheckReport *report);

G_END_DECLS
