/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/matrix/coa-matrix.h"

G_BEGIN_DECLS

void coa_goal_matrix_groups_add (CoaMatrix *matrix, GtkSectionModel *coalitions);

G_END_DECLS
