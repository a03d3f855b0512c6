/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/date/coa-date.h"

G_BEGIN_DECLS

gboolean coa_date_refuse (GError **error, CoaDateError code, const char *format, ...)
  G_GNUC_PRINTF (3, 4);

G_END_DECLS
