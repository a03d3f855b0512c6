/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *coa_direction_isolate (const char *part) G_GNUC_WARN_UNUSED_RESULT;
char *coa_direction_begin (const char *sentence) G_GNUC_WARN_UNUSED_RESULT;
char *coa_direction_order (const char *line) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_direction_is_turned (const char *text);

G_END_DECLS
