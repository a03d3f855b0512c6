/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/date/coa-date-point.h"

G_BEGIN_DECLS

gboolean coa_date_time_parse (const char **at, CoaDatePoint *point, GError **error);

G_END_DECLS
