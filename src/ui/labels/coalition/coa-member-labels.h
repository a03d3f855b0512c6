/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-member.h"

G_BEGIN_DECLS

char *coa_label_member_name (gpointer object, CoaMember *member);
char *coa_label_member_coalition (gpointer object, CoaMember *member);
char *coa_label_member_role (gpointer object, CoaMember *member);
char *coa_label_member_represents (gpointer object, CoaMember *member);

G_END_DECLS
