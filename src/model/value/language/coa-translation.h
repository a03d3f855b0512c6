/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *coa_translation_dup_status (const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
