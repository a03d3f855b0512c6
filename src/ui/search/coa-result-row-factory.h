/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkListItemFactory *coa_result_row_factory_new (void) G_GNUC_WARN_UNUSED_RESULT;
GtkListItemFactory *coa_result_heading_factory_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
