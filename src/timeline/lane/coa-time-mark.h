/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-event.h"

G_BEGIN_DECLS

/**
 * CoaTimeMarkTraits:
 * @COA_TIME_MARK_UNCERTAIN: it was at some time between the first and the last
 *   day, or is not known for sure at all
 * @COA_TIME_MARK_BACKGROUND: it is not the coalition's own act
 * @COA_TIME_MARK_OPEN_START: it began, or was, before the first day
 * @COA_TIME_MARK_OPEN_END: it went on, or was, after the last day
 * @COA_TIME_MARK_UNDATED: nothing of its year is known
 *
 * What is to be seen of an event beside its days.
 */
typedef enum {
  COA_TIME_MARK_UNCERTAIN = 1 << 0,
  COA_TIME_MARK_BACKGROUND = 1 << 1,
  COA_TIME_MARK_OPEN_START = 1 << 2,
  COA_TIME_MARK_OPEN_END = 1 << 3,
  COA_TIME_MARK_UNDATED = 1 << 4,
} CoaTimeMarkTraits;

/**
 * CoaTimeMark:
 * @event: (unowned): the event; the collection keeps it
 * @first: its first day that is known
 * @last: its last day that is known, which is not before the first
 * @traits: a set of [flags@TimeMarkTraits]
 *
 * An event in a lane. It is small, as there may be a million of them.
 */
typedef struct {
  CoaEvent *event;
  gint32 first;
  gint32 last;
  guint8 traits;
} CoaTimeMark;

gint32 coa_time_clamp_day (gint64 day);
void coa_time_mark_init (CoaTimeMark *self, CoaEvent *event);
int coa_time_mark_compare (gconstpointer a, gconstpointer b);

G_END_DECLS
