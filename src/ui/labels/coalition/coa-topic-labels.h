/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-topic.h"

G_BEGIN_DECLS

char *coa_label_topic_broader (gpointer object, CoaTopic *topic);
char *coa_label_topic_coalitions (gpointer object, CoaTopic *topic);
char *coa_label_topic_goals (gpointer object, CoaTopic *topic);

G_END_DECLS
