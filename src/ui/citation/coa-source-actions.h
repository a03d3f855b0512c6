/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/item/coa-item-view.h"

G_BEGIN_DECLS

void coa_source_actions_install (GtkWidgetClass *widget_class);
void coa_source_actions_follow (CoaItemView *view);

G_END_DECLS
