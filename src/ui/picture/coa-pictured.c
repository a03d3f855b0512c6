/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/coa-pictured.h"

#include "ui/picture/drawing/coa-picture-paper.h"

/**
 * CoaPictured:
 *
 * A view that can be kept as a picture.
 *
 * Its class also calls coa_picture_actions_install().
 */
G_DEFINE_INTERFACE (CoaPictured, coa_pictured, GTK_TYPE_WIDGET)

static void
coa_pictured_default_init (CoaPicturedInterface *iface)
{
}

/**
 * coa_pictured_draw:
 * @self: a view
 *
 * Draws what the view shows, all of it, whatever part is in sight, in dark letters
 * on white.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL if nothing is shown
 */
CoaPicture *
coa_pictured_draw (CoaPictured *self)
{
  g_autoptr (GObject) letters = NULL;

  g_return_val_if_fail (COA_IS_PICTURED (self), NULL);

  letters = G_OBJECT (coa_picture_letters_new (GTK_WIDGET (self)));
  return COA_PICTURED_GET_IFACE (self)->draw (self, PANGO_CONTEXT (letters));
}
