/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "import/coa-imported.h"

G_BEGIN_DECLS

GtkFileDialog *coa_import_saving_dialog_new (const char *title,
                                             GFile *beside) G_GNUC_WARN_UNUSED_RESULT;

void coa_import_saving_async (CoaImported *imported, const char *title, const char *language,
                              GFile *place, GAsyncReadyCallback callback, gpointer user_data);
GFile *coa_import_saving_finish (GAsyncResult *result, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
