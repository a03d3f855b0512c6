/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/event/list/coa-event-model.h"

G_BEGIN_DECLS

#define COA_TYPE_EVENT_LIST (coa_event_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaEventList, coa_event_list, COA, EVENT_LIST, AdwBin)

void coa_event_list_reveal (CoaEventList *self, CoaEvent *event);

G_END_DECLS
