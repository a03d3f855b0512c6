/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/value/date/coa-date-point.h"
#include "model/value/date/coa-date.h"

G_BEGIN_DECLS

/* No EDTF text of that length has more dates in it. */
#define COA_DATE_MAX_LENGTH 256
#define COA_DATE_MAX_POINTS 64

typedef enum {
  COA_DATE_KIND_SINGLE,
  COA_DATE_KIND_INTERVAL, /* two points */
  COA_DATE_KIND_SET,      /* any number of points, one of which is meant */
} CoaDateKind;

struct _CoaDate {
  gatomicrefcount ref_count;
  guint8 kind; /* CoaDateKind */
  guint8 n_points;
  gint64 earliest; /* G_MININT64 where the start is open or unknown */
  gint64 latest;   /* G_MAXINT64 where the end is open or unknown */
  CoaDatePoint points[];
};

G_END_DECLS
