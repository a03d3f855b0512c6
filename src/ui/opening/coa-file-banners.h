/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"
#include "ui/opening/coa-file-watch.h"

G_BEGIN_DECLS

#define COA_TYPE_FILE_BANNERS (coa_file_banners_get_type ())

G_DECLARE_FINAL_TYPE (CoaFileBanners, coa_file_banners, COA, FILE_BANNERS, AdwBin)

GtkWidget *coa_file_banners_add (AdwNavigationPage *page, CoaFileWatch *watch,
                                 gboolean beside_problems);

G_END_DECLS
