/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *coa_slug_of_name (const char *name) G_GNUC_WARN_UNUSED_RESULT;
char *coa_slug_of_id (const char *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
