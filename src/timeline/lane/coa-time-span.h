/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"
#include "timeline/lane/coa-time-mark.h"

G_BEGIN_DECLS

/**
 * CoaTimeSpan:
 * @is_known: whether anything is known of it
 * @has_open_start: whether it may have begun at any time before
 * @first: when it began, at the earliest
 * @solid_first: when it began, at the latest
 * @solid_last: until when it was there for sure
 * @last: until when it may have been there
 *
 * How long a coalition was there. It is certain from the day @solid_first to
 * the day @solid_last.
 */
typedef struct {
  gboolean is_known;
  gboolean has_open_start;
  gint32 first;
  gint32 solid_first;
  gint32 solid_last;
  gint32 last;
} CoaTimeSpan;

void coa_time_span_init (CoaTimeSpan *self, CoaCoalition *coalition, const CoaTimeMark *marks,
                         guint n_marks, gint64 today);

G_END_DECLS
