/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoaIds:
 *
 * The ids of a collection in the making: no two are the same.
 */
typedef struct _CoaIds CoaIds;

CoaIds *coa_ids_new (void) G_GNUC_WARN_UNUSED_RESULT;
void coa_ids_free (CoaIds *self);

char *coa_ids_take (CoaIds *self, const char *wanted_id, const char *name,
                    const char *kind) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaIds, coa_ids_free)

G_END_DECLS
