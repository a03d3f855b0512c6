/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"
#include "model/compare/coa-comparison.h"

G_BEGIN_DECLS

#define COA_TYPE_CHOICES (coa_choices_get_type ())

G_DECLARE_FINAL_TYPE (CoaChoices, coa_choices, COA, CHOICES, GObject)

CoaChoices *coa_choices_new (void) G_GNUC_WARN_UNUSED_RESULT;

guint coa_choices_get_n (CoaChoices *self);
gboolean coa_choices_has (CoaChoices *self, CoaCoalition *coalition);
gboolean coa_choices_can_choose (CoaChoices *self, CoaCoalition *coalition);
GStrv coa_choices_dup_ids (CoaChoices *self) G_GNUC_WARN_UNUSED_RESULT;

void coa_choices_choose (CoaChoices *self, CoaCoalition *coalition, gboolean chosen);
void coa_choices_clear (CoaChoices *self);
gboolean coa_choices_renew (CoaChoices *self, CoaCollection *collection);

G_END_DECLS
