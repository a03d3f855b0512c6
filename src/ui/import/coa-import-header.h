/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_HEADER (coa_import_header_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportHeader, coa_import_header, COA, IMPORT_HEADER, AdwBin)

G_END_DECLS
