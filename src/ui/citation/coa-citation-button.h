/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_CITATION_BUTTON (coa_citation_button_get_type ())

G_DECLARE_FINAL_TYPE (CoaCitationButton, coa_citation_button, COA, CITATION_BUTTON, AdwBin)

G_END_DECLS
