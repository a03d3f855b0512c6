/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/cell/coa-csv-date.h"

/* Dates as they are read in a column that tells nothing. */
static const struct {
  const char *cell;
  const char *date; /* NULL if it is not read */
  CoaCsvDateFault fault;
} date_cases[] = {
  /* EDTF. */
  { "2019-04-21", "2019-04-21", COA_CSV_DATE_READ },
  { "2019-04", "2019-04", COA_CSV_DATE_READ },
  { "2019", "2019", COA_CSV_DATE_READ },
  { "2019~", "2019~", COA_CSV_DATE_READ },
  { "2014-06?", "2014-06?", COA_CSV_DATE_READ },
  { "2014/2016", "2014/2016", COA_CSV_DATE_READ },
  { "201X", "201X", COA_CSV_DATE_READ },
  { "[2019-04-01..2019-04-21]", "[2019-04-01..2019-04-21]", COA_CSV_DATE_READ },
  { "2019-04-21T14:30:00Z", "2019-04-21T14:30:00Z", COA_CSV_DATE_READ },
  /* Numbers. */
  { "2019-4-1", "2019-04-01", COA_CSV_DATE_READ },
  { "2019/04/21", "2019-04-21", COA_CSV_DATE_READ },
  { "2019.04.21", "2019-04-21", COA_CSV_DATE_READ },
  { "2019/04", "2019-04", COA_CSV_DATE_READ },
  { "04/2019", "2019-04", COA_CSV_DATE_READ },
  { "21/04/2019", "2019-04-21", COA_CSV_DATE_READ },
  { "21.04.2019", "2019-04-21", COA_CSV_DATE_READ },
  { "21.4.2019", "2019-04-21", COA_CSV_DATE_READ },
  { "21-04-2019", "2019-04-21", COA_CSV_DATE_READ },
  { "4/21/2019", "2019-04-21", COA_CSV_DATE_READ },
  { "4/4/2019", "2019-04-04", COA_CSV_DATE_READ },
  { "٢١/٠٤/٢٠١٩", "2019-04-21", COA_CSV_DATE_READ },
  { "۲۱/۰۴/۲۰۱۹", "2019-04-21", COA_CSV_DATE_READ },
  { "\xE2\x80\x8E"
    "21/04/2019",
    "2019-04-21", COA_CSV_DATE_READ },
  { "2019-04-21 00:00:00", "2019-04-21", COA_CSV_DATE_READ },
  { "2019-04-21 14:30", "2019-04-21T14:30:00", COA_CSV_DATE_READ },
  { "21/04/2019 0:00", "2019-04-21", COA_CSV_DATE_READ },
  /* Words. */
  { "April 2019", "2019-04", COA_CSV_DATE_READ },
  { "Apr. 2019", "2019-04", COA_CSV_DATE_READ },
  { "21 April 2019", "2019-04-21", COA_CSV_DATE_READ },
  { "21st of April 2019", "2019-04-21", COA_CSV_DATE_READ },
  { "3rd May, 2019", "2019-05-03", COA_CSV_DATE_READ },
  { "April 21, 2019", "2019-04-21", COA_CSV_DATE_READ },
  { "21-Apr-2019", "2019-04-21", COA_CSV_DATE_READ },
  { "2019 April 21", "2019-04-21", COA_CSV_DATE_READ },
  { "21 Nisan 2019", "2019-04-21", COA_CSV_DATE_READ },
  { "1 ŞUBAT 2019", "2019-02-01", COA_CSV_DATE_READ },
  { "21 أبريل 2019", "2019-04-21", COA_CSV_DATE_READ },
  { "٢١ نيسان ٢٠١٩", "2019-04-21", COA_CSV_DATE_READ },
  { "1 كانون الثاني 2019", "2019-01-01", COA_CSV_DATE_READ },
  { "21 آوریل 2019", "2019-04-21", COA_CSV_DATE_READ },
  { "21 Îlon 2019", "2019-09-21", COA_CSV_DATE_READ },
  { "21ی ئازار 2019", NULL, COA_CSV_DATE_UNKNOWN },
  { "21 ئازار 2019", "2019-03-21", COA_CSV_DATE_READ },
  /* Not sure, not possible, or no date. */
  { "4/5/2019", NULL, COA_CSV_DATE_AMBIGUOUS },
  { "04.05.2019", NULL, COA_CSV_DATE_AMBIGUOUS },
  { "21/04/19", NULL, COA_CSV_DATE_UNKNOWN },
  { "21 April 19", NULL, COA_CSV_DATE_UNKNOWN },
  { "2014-2016", NULL, COA_CSV_DATE_UNKNOWN },
  { "31/04/2019", NULL, COA_CSV_DATE_IMPOSSIBLE },
  { "29 February 2019", NULL, COA_CSV_DATE_IMPOSSIBLE },
  { "32/33/2019", NULL, COA_CSV_DATE_IMPOSSIBLE },
  { "13/2019", NULL, COA_CSV_DATE_IMPOSSIBLE },
  { "0/4/2019", NULL, COA_CSV_DATE_AMBIGUOUS },
  { "1398/02/01", NULL, COA_CSV_DATE_OTHER_CALENDAR },
  { "1398-02-01", NULL, COA_CSV_DATE_OTHER_CALENDAR },
  { "۱۳۹۸", NULL, COA_CSV_DATE_OTHER_CALENDAR },
  { "43576", NULL, COA_CSV_DATE_UNKNOWN },
  { "12", NULL, COA_CSV_DATE_UNKNOWN },
  { "soon", NULL, COA_CSV_DATE_UNKNOWN },
  { "April", NULL, COA_CSV_DATE_UNKNOWN },
  { "about 2019", NULL, COA_CSV_DATE_UNKNOWN },
  { "Sunday 21 April 2019", NULL, COA_CSV_DATE_UNKNOWN },
  { "21 April May 2019", NULL, COA_CSV_DATE_UNKNOWN },
  { "2019-04-21 25:00", NULL, COA_CSV_DATE_UNKNOWN },
  { "2019-04-21 2:30 PM", NULL, COA_CSV_DATE_UNKNOWN },
  { "1/2/3/2019", NULL, COA_CSV_DATE_UNKNOWN },
  { "/", NULL, COA_CSV_DATE_UNKNOWN },
  { ":", NULL, COA_CSV_DATE_UNKNOWN },
};
