/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

#define COA_TYPE_CELL_POPOVER (coa_cell_popover_get_type ())

G_DECLARE_FINAL_TYPE (CoaCellPopover, coa_cell_popover, COA, CELL_POPOVER, GtkPopover)

GtkPopover *coa_cell_popover_new (CoaMatrix *matrix, guint row,
                                  guint column) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
