/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-event.h"

G_BEGIN_DECLS

char *coa_label_event (gpointer object, CoaEvent *event);
char *coa_label_event_year (gpointer object, CoaEvent *event);
char *coa_label_event_section (gpointer object, CoaEvent *event);
char *coa_label_event_when (gpointer object, CoaEvent *event);
char *coa_label_event_coalitions (gpointer object, CoaEvent *event);
char *coa_label_event_kind (gpointer object, CoaEvent *event);
char *coa_label_event_area (gpointer object, CoaEvent *event);
char *coa_label_event_description (gpointer object, CoaEvent *event);
char *coa_label_event_date_note (gpointer object, CoaEvent *event);
GStrv coa_event_date_classes (gpointer object, CoaEvent *event);
GStrv coa_event_name_classes (gpointer object, CoaEvent *event);
GStrv coa_event_dot_classes (gpointer object, CoaEvent *event);

G_END_DECLS
