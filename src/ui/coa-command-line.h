/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void coa_command_line_describe (GApplication *application);
int coa_command_line_handle (GVariantDict *options);

G_END_DECLS
