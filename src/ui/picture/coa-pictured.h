/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/picture/coa-picture.h"

G_BEGIN_DECLS

#define COA_TYPE_PICTURED (coa_pictured_get_type ())

G_DECLARE_INTERFACE (CoaPictured, coa_pictured, COA, PICTURED, GtkWidget)

/**
 * CoaPicturedInterface:
 * @draw: draws all that the view shows, at the size that it wants, with a title and
 *   a legend, or gives %NULL if there is nothing; text is set with the letters that
 *   it is given
 *
 * What a view has that can be kept as a picture.
 */
struct _CoaPicturedInterface {
  GTypeInterface parent_interface;

  CoaPicture *(*draw) (CoaPictured *self, PangoContext *letters);
};

CoaPicture *coa_pictured_draw (CoaPictured *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
