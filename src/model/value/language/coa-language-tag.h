/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean coa_language_is_valid_tag (const char *tag);
gboolean coa_language_is_right_to_left (const char *tag);

G_END_DECLS
