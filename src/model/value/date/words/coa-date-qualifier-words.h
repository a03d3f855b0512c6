/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/date/coa-date-point.h"

G_BEGIN_DECLS

char *coa_date_point_qualify_words (const CoaDatePoint *self, const char *words);

G_END_DECLS
