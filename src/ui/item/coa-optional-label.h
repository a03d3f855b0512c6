/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_OPTIONAL_LABEL (coa_optional_label_get_type ())

G_DECLARE_FINAL_TYPE (CoaOptionalLabel, coa_optional_label, COA, OPTIONAL_LABEL, AdwBin)

G_END_DECLS
