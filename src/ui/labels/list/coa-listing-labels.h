/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-item.h"

G_BEGIN_DECLS

char *coa_label_listed_name (gpointer object, gpointer item) G_GNUC_WARN_UNUSED_RESULT;
char *coa_label_listed_line (gpointer object, CoaItem *item) G_GNUC_WARN_UNUSED_RESULT;
char *coa_label_listed_section (gpointer object, CoaItem *item) G_GNUC_WARN_UNUSED_RESULT;
char *coa_listed_section (CoaItem *item) G_GNUC_WARN_UNUSED_RESULT;
int coa_listed_section_rank (CoaItem *item);
char *coa_listed_sort_name (CoaItem *item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
