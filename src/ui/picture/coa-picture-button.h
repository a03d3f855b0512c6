/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_PICTURE_BUTTON (coa_picture_button_get_type ())

G_DECLARE_FINAL_TYPE (CoaPictureButton, coa_picture_button, COA, PICTURE_BUTTON, AdwBin)

G_END_DECLS
