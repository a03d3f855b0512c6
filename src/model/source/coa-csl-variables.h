/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What CSL-JSON knows of an item, of a name and of a date, and this program does not show. All end
 * with %NULL. */
extern const char *const coa_csl_variables[];
extern const char *const coa_csl_name_variables[];
extern const char *const coa_csl_date_variables[];

G_END_DECLS
