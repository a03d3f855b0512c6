/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoaNearestName CoaNearestName;

CoaNearestName *coa_nearest_name_new (const char *typed) G_GNUC_WARN_UNUSED_RESULT;
void coa_nearest_name_free (CoaNearestName *self);

gboolean coa_nearest_name_try (CoaNearestName *self, const char *name);
const char *coa_nearest_name_get (const CoaNearestName *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaNearestName, coa_nearest_name_free)

G_END_DECLS
