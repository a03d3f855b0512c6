/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

cairo_surface_t *coa_picture_svg_begin (const graphene_size_t *size,
                                        GString *svg) G_GNUC_WARN_UNUSED_RESULT;
GBytes *coa_picture_svg_finish (cairo_surface_t *surface, GString *svg, const char *title,
                                const char *description, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
