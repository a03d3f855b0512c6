/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/date/coa-date-point.h"

G_BEGIN_DECLS

char *coa_date_format (const char *pattern, const CoaDatePoint *point);
char *coa_date_format_point (const CoaDatePoint *point);
char *coa_date_format_year (const CoaDatePoint *point);
char *coa_date_format_time (const CoaDatePoint *point);
gboolean coa_date_format_range (const CoaDatePoint *start, const CoaDatePoint *end,
                                char **start_text, char **end_text);

G_END_DECLS
