/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/coa-event.h"

G_BEGIN_DECLS

#define COA_TYPE_EVENT_DIALOG (coa_event_dialog_get_type ())

G_DECLARE_FINAL_TYPE (CoaEventDialog, coa_event_dialog, COA, EVENT_DIALOG, AdwDialog)

AdwDialog *coa_event_dialog_new (CoaEvent *event) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
