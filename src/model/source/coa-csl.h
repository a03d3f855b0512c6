/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/coa-json.h"

G_BEGIN_DECLS

CoaDate *coa_csl_read_date (CoaJsonAt *at, const char *member) G_GNUC_WARN_UNUSED_RESULT;
char *coa_csl_read_names (CoaJsonAt *at, const char *member) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
