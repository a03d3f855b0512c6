/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_APPLICATION (coa_application_get_type ())

G_DECLARE_FINAL_TYPE (CoaApplication, coa_application, COA, APPLICATION, AdwApplication)

CoaApplication *coa_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

CoaCollection *coa_application_get_collection (CoaApplication *self);

void coa_application_open_item (CoaApplication *self, const char *id);
void coa_application_search (CoaApplication *self, const char *text);

G_END_DECLS
