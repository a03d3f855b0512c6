/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *coa_popolo_date_to_edtf (const char *string, gboolean *is_cut) G_GNUC_WARN_UNUSED_RESULT;
char *coa_popolo_date_span (const char *start, const char *end) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
