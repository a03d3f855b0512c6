/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char coa_csv_find_separator (const char *text, gsize length);
char coa_csv_declared_separator (const char *text, gsize length, gsize *skip);

G_END_DECLS
