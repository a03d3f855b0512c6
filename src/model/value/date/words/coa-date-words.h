/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/date/coa-date.h"

G_BEGIN_DECLS

char *coa_date_to_words (const CoaDate *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
