/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/date/coa-date-private.h"

G_BEGIN_DECLS

typedef struct {
  CoaDateKind kind;
  guint n_points;
  CoaDatePoint points[COA_DATE_MAX_POINTS];
} CoaDateParts;

gboolean coa_date_parse (const char *edtf, CoaDateParts *parts, GError **error);

G_END_DECLS
