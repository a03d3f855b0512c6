/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

#define COA_TYPE_IMPORT_CONTENTS (coa_import_contents_get_type ())

G_DECLARE_FINAL_TYPE (CoaImportContents, coa_import_contents, COA, IMPORT_CONTENTS,
                      AdwPreferencesGroup)

gboolean coa_import_contents_show (CoaImportContents *self, CoaCollection *collection);

G_END_DECLS
