/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean coa_check_is_wanted (int argc, char *const *argv);
int coa_check_run (int argc, char **argv);

G_END_DECLS
