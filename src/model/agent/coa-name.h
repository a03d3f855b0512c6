/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-record.h"

G_BEGIN_DECLS

#define COA_TYPE_NAME (coa_name_get_type ())

G_DECLARE_FINAL_TYPE (CoaName, coa_name, COA, NAME, CoaRecord)

CoaName *coa_name_new (const char *name, const char *language) G_GNUC_WARN_UNUSED_RESULT;

const char *coa_name_get_name (CoaName *self);
const char *coa_name_get_language (CoaName *self);
guint coa_name_hash (gconstpointer self);
gboolean coa_name_equal (gconstpointer self, gconstpointer other);

G_END_DECLS
