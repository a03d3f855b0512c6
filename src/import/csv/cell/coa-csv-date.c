/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/cell/coa-csv-date.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "import/csv/cell/coa-csv-month.h"
#include "model/value/date/coa-date.h"

#define MAX_PARTS 3

/* No date is longer. */
#define MAX_LENGTH 100

/* Years of the Persian and the Muslim calendar are like this now; nothing of the Gregorian one is
 * in a table of coalitions. */
#define FIRST_OTHER_YEAR 1250
#define LAST_OTHER_YEAR 1500

/* A date, taken apart: numbers, and the name of a month where it is. */
typedef struct {
  guint numbers[MAX_PARTS];
  guint n_digits[MAX_PARTS];
  guint n_numbers;
  guint month;    /* 0 if it is not a word */
  guint month_at; /* how many numbers stand before it */
  char time[16];
} Parts;

typedef struct {
  guint year;
  guint month; /* or 0 */
  guint day;   /* or 0 */
} Day;

/* The cell with ASCII digits and without what only guides the eye; empty where it is too long. */
static char *
plain (const char *cell)
{
  GString *text = g_string_new (NULL);

  for (const char *at = cell; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (g_unichar_isdigit (c))
      g_string_append_c (text, (char) ('0' + g_unichar_digit_value (c)));
    else if (g_unichar_isspace (c))
      g_string_append_c (text, ' ');
    else if (g_unichar_type (c) != G_UNICODE_FORMAT)
      g_string_append_unichar (text, c);
    if (text->len > MAX_LENGTH) {
      g_string_truncate (text, 0);
      break;
    }
  }
  return g_strstrip (g_string_free_and_steal (text));
}

/* Takes a time of day off the end of @text, as spreadsheets add to dates: midnight says nothing. */
static gboolean
take_time (char *text, Parts *parts)
{
  char *colon = strchr (text, ':');
  guint hour;
  guint minute;
  guint second = 0;
  char *start;

  if (colon == NULL)
    return TRUE;

  start = colon;
  while (start > text && g_ascii_isdigit (start[-1]))
    start--;
  if (start == text || (start[-1] != ' ' && start[-1] != 'T') ||
      strspn (start, "0123456789:") != strlen (start) ||
      sscanf (start, "%2u:%2u:%2u", &hour, &minute, &second) < 2 || hour > 23 || minute > 59 ||
      second > 59)
    return FALSE;

  if (hour + minute + second > 0)
    g_snprintf (parts->time, sizeof parts->time, "T%02u:%02u:%02u", hour, minute, second);
  start[-1] = '\0';
  return TRUE;
}

static gboolean
take_number (const char **at, Parts *parts)
{
  gsize n_digits = strspn (*at, "0123456789");

  if (parts->n_numbers == MAX_PARTS || n_digits > 4)
    return FALSE;

  parts->numbers[parts->n_numbers] = (guint) strtoul (*at, NULL, 10);
  parts->n_digits[parts->n_numbers++] = (guint) n_digits;
  *at += n_digits;
  return TRUE;
}

/* How much of a word behind a number is only spoken, as “st”. */
static gsize
get_ending (const char *word)
{
  static const char *const endings[] = { "st", "nd", "rd", "th" };

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_ascii_strncasecmp (word, endings[i], 2) == 0 && (word[2] == '\0' || word[2] == ' '))
      return 2;
  return 0;
}

static gboolean
take_word (const char **at, Parts *parts)
{
  gsize length = strcspn (*at, "0123456789/-,");
  g_autofree char *word = g_strstrip (g_strndup (*at, length));
  gboolean is_after_number = parts->n_numbers > 0 && g_ascii_isdigit ((*at)[-1]);
  char *rest = word + (is_after_number ? get_ending (word) : 0);

  *at += length;
  rest += strspn (rest, " .");
  if (g_ascii_strncasecmp (rest, "of ", 3) == 0)
    rest += 3;
  if (*rest == '\0')
    return TRUE;

  parts->month_at = parts->n_numbers;
  return parts->month == 0 && (parts->month = coa_csv_month_find (rest)) != 0;
}

static gboolean
take_apart (char *text, Parts *parts)
{
  *parts = (Parts) { 0 };
  if (!take_time (text, parts))
    return FALSE;

  for (const char *at = text; *at != '\0';) {
    gsize n_between = strspn (at, " /.,-");

    at += n_between;
    if (g_ascii_isdigit (*at) ? !take_number (&at, parts) : *at != '\0' && !take_word (&at, parts))
      return FALSE;
  }
  return parts->n_numbers > 0;
}

/* Whether a year stands first or last, and the other numbers are short. */
static gboolean
has_year (const Parts *parts, gboolean is_first)
{
  guint year = is_first ? 0 : parts->n_numbers - 1;

  for (guint i = 0; i < parts->n_numbers; i++)
    if ((parts->n_digits[i] == 4) != (i == year) || parts->n_digits[i] == 3)
      return FALSE;
  return TRUE;
}

static CoaCsvDateFault
read_with_word (const Parts *parts, Day *day)
{
  gboolean is_first = parts->n_digits[0] == 4;

  if (!has_year (parts, is_first) || parts->n_numbers > 2)
    return COA_CSV_DATE_UNKNOWN;

  day->month = parts->month;
  day->year = parts->numbers[is_first ? 0 : parts->n_numbers - 1];
  if (parts->n_numbers == 2)
    day->day = parts->numbers[is_first ? 1 : 0];
  return COA_CSV_DATE_READ;
}

static CoaCsvDateFault
read_day_and_month (const Parts *parts, const CoaCsvDateOrder *order, Day *day)
{
  guint a = parts->numbers[0];
  guint b = parts->numbers[1];
  gboolean is_day_first = a > 12 || (b <= 12 && order->has_day_first);

  if (a <= 12 && b <= 12 && a != b && order->has_day_first == order->has_month_first)
    return COA_CSV_DATE_AMBIGUOUS;

  day->day = is_day_first ? a : b;
  day->month = is_day_first ? b : a;
  return COA_CSV_DATE_READ;
}

static CoaCsvDateFault
read_numbers (const Parts *parts, const CoaCsvDateOrder *order, Day *day)
{
  gboolean is_first = parts->n_digits[0] == 4;

  if (!has_year (parts, is_first))
    return COA_CSV_DATE_UNKNOWN;

  day->year = parts->numbers[is_first ? 0 : parts->n_numbers - 1];
  if (parts->n_numbers == 2)
    day->month = parts->numbers[is_first ? 1 : 0];
  if (parts->n_numbers == 3 && is_first) {
    day->month = parts->numbers[1];
    day->day = parts->numbers[2];
  }
  return parts->n_numbers == 3 && !is_first ? read_day_and_month (parts, order, day)
                                            : COA_CSV_DATE_READ;
}

static char *
write_day (const Day *day, const Parts *parts)
{
  if (day->month == 0)
    return g_strdup_printf ("%04u", day->year);
  if (day->day == 0)
    return g_strdup_printf ("%04u-%02u", day->year, day->month);
  return g_strdup_printf ("%04u-%02u-%02u%s", day->year, day->month, day->day, parts->time);
}

static gboolean
is_edtf (const char *text)
{
  g_autoptr (CoaDate) date = coa_date_new_from_edtf (text, NULL);

  return date != NULL;
}

static gboolean
is_of_other_calendar (const char *text)
{
  guint year = (guint) strtoul (text, NULL, 10);

  return strspn (text, "0123456789") == 4 && year >= FIRST_OTHER_YEAR && year <= LAST_OTHER_YEAR;
}

/**
 * coa_csv_date_order_look:
 * @self: what is known of a column
 * @cell: a cell of it
 *
 * Looks whether a cell tells which number of a date is the day.
 */
void
coa_csv_date_order_look (CoaCsvDateOrder *self, const char *cell)
{
  g_autofree char *text = plain (cell);
  Parts parts;

  if (!take_apart (text, &parts) || parts.month != 0 || parts.n_numbers != 3 ||
      !has_year (&parts, FALSE))
    return;

  self->has_day_first |= parts.numbers[0] > 12 && parts.numbers[1] <= 12;
  self->has_month_first |= parts.numbers[1] > 12 && parts.numbers[0] <= 12;
}

/**
 * coa_csv_date_read:
 * @cell: a cell that is not empty
 * @order: what is known of its column
 * @fault: (out): why it is not read
 *
 * Reads a date as people and spreadsheets write it, and EDTF. What may be read
 * in two ways is not read.
 *
 * Returns: (transfer full) (nullable): the date as EDTF
 */
char *
coa_csv_date_read (const char *cell, const CoaCsvDateOrder *order, CoaCsvDateFault *fault)
{
  g_autofree char *text = plain (cell);
  g_autofree char *date = g_strdup (text);
  Day day = { 0 };
  Parts parts;

  *fault = COA_CSV_DATE_READ;
  if (!is_edtf (text)) {
    g_clear_pointer (&date, g_free);
    if (!take_apart (text, &parts))
      *fault = COA_CSV_DATE_UNKNOWN;
    else
      *fault =
        parts.month != 0 ? read_with_word (&parts, &day) : read_numbers (&parts, order, &day);
    if (*fault == COA_CSV_DATE_READ)
      date = write_day (&day, &parts);
  }

  if (date != NULL && is_of_other_calendar (date))
    *fault = COA_CSV_DATE_OTHER_CALENDAR;
  else if (date != NULL && !is_edtf (date))
    *fault = COA_CSV_DATE_IMPOSSIBLE;
  return *fault == COA_CSV_DATE_READ ? g_steal_pointer (&date) : NULL;
}

/**
 * coa_csv_date_is_like:
 * @cell: a cell
 *
 * Returns: whether it is written as a date, be it ambiguous; a year alone is a
 *   number as well
 */
gboolean
coa_csv_date_is_like (const char *cell)
{
  const CoaCsvDateOrder any = { FALSE, FALSE };
  CoaCsvDateFault fault;
  g_autofree char *date = coa_csv_date_read (cell, &any, &fault);

  return date != NULL || fault == COA_CSV_DATE_AMBIGUOUS;
}
