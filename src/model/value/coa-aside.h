/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void coa_free_aside (gpointer data, GDestroyNotify free_data, gsize n_parts);

G_END_DECLS
