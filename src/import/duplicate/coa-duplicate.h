/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define COA_TYPE_DUPLICATE (coa_duplicate_get_type ())

G_DECLARE_FINAL_TYPE (CoaDuplicate, coa_duplicate, COA, DUPLICATE, GObject)

CoaDuplicate *coa_duplicate_new (const char *first_id, const char *second_id,
                                 gboolean is_same) G_GNUC_WARN_UNUSED_RESULT;

const char *coa_duplicate_get_first_id (CoaDuplicate *self);
const char *coa_duplicate_get_second_id (CoaDuplicate *self);
gboolean coa_duplicate_is_same (CoaDuplicate *self);
void coa_duplicate_set_same (CoaDuplicate *self, gboolean is_same);

G_END_DECLS
