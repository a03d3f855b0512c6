/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "model/collection/coa-collection.h"
#include "model/problem/coa-problem-places.h"

G_BEGIN_DECLS

char *coa_label_location (gpointer object, GFile *location);
char *coa_label_collection_title (gpointer object, CoaCollection *collection, GFile *location);
char *coa_label_problem_count (gpointer object, GListModel *problems);
char *coa_label_problem_message (gpointer object, CoaProblem *problem);
char *coa_label_problem_place (gpointer object, CoaProblem *problem, CoaProblemPlaces *places);
char *coa_label_problem_severity (gpointer object, CoaProblem *problem);
char *coa_label_problem_icon (gpointer object, CoaProblem *problem);
GStrv coa_problem_icon_classes (gpointer object, CoaProblem *problem);
char *coa_label_reading_failure (gpointer object, CoaProblem *problem) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
