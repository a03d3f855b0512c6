/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/coa-event.h"
#include "model/collection/coa-collection.h"
#include "ui/filter/coa-coalition-filter.h"

G_BEGIN_DECLS

#define COA_TYPE_EVENT_MODEL (coa_event_model_get_type ())

G_DECLARE_FINAL_TYPE (CoaEventModel, coa_event_model, COA, EVENT_MODEL, GObject)

CoaEventModel *coa_event_model_new (CoaCollection *collection,
                                    CoaCoalitionFilter *filter) G_GNUC_WARN_UNUSED_RESULT;

const char *coa_event_model_get_state (CoaEventModel *self);
guint coa_event_model_find (CoaEventModel *self, CoaEvent *event);

G_END_DECLS
