/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/choose/coa-choices.h"

G_BEGIN_DECLS

#define COA_TYPE_CHOICE_ROW (coa_choice_row_get_type ())

G_DECLARE_FINAL_TYPE (CoaChoiceRow, coa_choice_row, COA, CHOICE_ROW, AdwBin)

void coa_choice_row_set_up (CoaChoices *choices, GtkListItem *list_item);
void coa_choice_row_show (CoaChoiceRow *self, CoaCoalition *coalition, const char *line);

G_END_DECLS
