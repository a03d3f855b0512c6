/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_RENEWABLE (coa_renewable_get_type ())

G_DECLARE_INTERFACE (CoaRenewable, coa_renewable, COA, RENEWABLE, AdwNavigationPage)

/**
 * CoaRenewableInterface:
 * @renew: shows the same of another collection, as far as it is there, and says
 *   whether anything is left to show
 *
 * What a page does when the collection was read again.
 */
struct _CoaRenewableInterface {
  GTypeInterface parent_interface;

  gboolean (*renew) (CoaRenewable *self, CoaCollection *collection);
};

gboolean coa_renewable_renew (CoaRenewable *self, CoaCollection *collection);

gpointer coa_renewable_find (CoaCollection *collection, gpointer old);

G_END_DECLS
