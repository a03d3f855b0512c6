/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/date/reading/coa-date-parser.h"

G_BEGIN_DECLS

gboolean coa_date_parts_get_bounds (const CoaDateParts *self, gint64 *earliest, gint64 *latest,
                                    GError **error);

G_END_DECLS
