/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * COA_COLUMNS_AT_MOST:
 *
 * How many coalitions can stand side by side.
 */
#define COA_COLUMNS_AT_MOST 4u

/**
 * CoaColumns:
 *
 * Some of the coalitions that are compared: a bit for each, the lowest for the
 * first one.
 */
typedef guint CoaColumns;

CoaColumns coa_columns_all (guint n_columns);
gboolean coa_columns_has (CoaColumns columns, guint column);
guint coa_columns_count (CoaColumns columns);
int coa_columns_compare (CoaColumns a, CoaColumns b);

G_END_DECLS
