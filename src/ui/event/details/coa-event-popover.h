/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/coa-event.h"

G_BEGIN_DECLS

#define COA_TYPE_EVENT_POPOVER (coa_event_popover_get_type ())

G_DECLARE_FINAL_TYPE (CoaEventPopover, coa_event_popover, COA, EVENT_POPOVER, GtkPopover)

CoaEventPopover *coa_event_popover_show (CoaEvent *event, GtkWidget *parent, GtkWidget *origin,
                                         const GdkRectangle *place);

G_END_DECLS
