/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  COA_DATE_END_DATE,    /* a date stands there */
  COA_DATE_END_OPEN,    /* ".." */
  COA_DATE_END_UNKNOWN, /* nothing, in an interval */
} CoaDateEnd;

typedef enum {
  COA_DATE_PRECISION_YEAR,
  COA_DATE_PRECISION_MONTH, /* or a season */
  COA_DATE_PRECISION_DAY,
  COA_DATE_PRECISION_SECOND,
} CoaDatePrecision;

typedef enum {
  COA_DATE_UNCERTAIN = 1 << 0,
  COA_DATE_APPROXIMATE = 1 << 1,
} CoaDateQualifiers;

typedef enum {
  COA_DATE_ZONE_LOCAL,
  COA_DATE_ZONE_UTC,
  COA_DATE_ZONE_HOURS,   /* +hh */
  COA_DATE_ZONE_MINUTES, /* +hh:mm */
} CoaDateZone;

#define COA_DATE_FIRST_SEASON 21
#define COA_DATE_LAST_SEASON 24

/**
 * CoaDatePoint:
 *
 * One date as written: a whole EDTF text, an end of an interval, or a member
 * of a set. It is small, as a collection may have a million of them.
 *
 * An unspecified digit is 0 in the number, and its bit is set in the mask, the
 * last digit's bit being the lowest. The components are 0 the year, 1 the
 * month or season and 2 the day.
 */
typedef struct {
  guint32 year;
  guint8 month;
  guint8 day;
  guint8 hour;
  guint8 minute;
  guint8 second;
  guint8 qualifiers; /* two bits a component */
  gint16 offset;     /* of the time zone, in minutes */
  guint year_mask : 4;
  guint month_mask : 2;
  guint day_mask : 2;
  guint end : 2;
  guint precision : 2;
  guint zone : 2;
  guint negative : 1;
  guint joins_next : 1; /* from this date to the next */
} CoaDatePoint;

guint coa_date_point_get_qualifiers (const CoaDatePoint *self, guint component);
guint coa_date_point_count_components (const CoaDatePoint *self);
gboolean coa_date_point_is_season (const CoaDatePoint *self);
gboolean coa_date_point_is_plain (const CoaDatePoint *self);
gboolean coa_date_point_is_certain (const CoaDatePoint *self);
gboolean coa_date_point_get_bounds (const CoaDatePoint *self, gint64 *earliest, gint64 *latest);
CoaDatePoint coa_date_point_of_day (gint64 day, CoaDatePrecision precision) G_GNUC_CONST;
void coa_date_point_write (const CoaDatePoint *self, GString *edtf);

gboolean coa_date_digits_match (guint32 candidate, guint32 digits, guint mask) G_GNUC_CONST;

G_END_DECLS
