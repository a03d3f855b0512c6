/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_APPLICATION (coa_application_get_type ())

G_DECLARE_FINAL_TYPE (CoaApplication, coa_application, COA, APPLICATION, AdwApplication)

CoaApplication *coa_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
