/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/picture/coa-pictured.h"

G_BEGIN_DECLS

void coa_picture_actions_install (GtkWidgetClass *widget_class);
void coa_picture_actions_save_to (CoaPictured *view, CoaPicture *picture, GFile *place);

G_END_DECLS
