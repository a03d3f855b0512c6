/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/coa-date-point.h"

/**
 * coa_date_digits_match:
 * @candidate: a number
 * @digits: another, with 0 for each unspecified digit
 * @mask: the unspecified digits, the lowest bit for the last digit
 *
 * Returns: whether @candidate has the digits that are specified
 */
gboolean
coa_date_digits_match (guint32 candidate, guint32 digits, guint mask)
{
  while (candidate != 0 || digits != 0) {
    if ((mask & 1) == 0 && candidate % 10 != digits % 10)
      return FALSE;
    candidate /= 10;
    digits /= 10;
    mask >>= 1;
  }
  return TRUE;
}

/**
 * coa_date_point_get_qualifiers:
 * @self: a date
 * @component: 0 the year, 1 the month or season, 2 the day
 *
 * Returns: the #CoaDateQualifiers of that component
 */
guint
coa_date_point_get_qualifiers (const CoaDatePoint *self, guint component)
{
  return (self->qualifiers >> (2 * component)) & 3;
}

/**
 * coa_date_point_count_components:
 * @self: a date
 *
 * Returns: how many it has of year, month and day
 */
guint
coa_date_point_count_components (const CoaDatePoint *self)
{
  return MIN (self->precision, COA_DATE_PRECISION_DAY) + 1;
}

/**
 * coa_date_point_is_season:
 * @self: a date
 *
 * Returns: whether it is a season of a year
 */
gboolean
coa_date_point_is_season (const CoaDatePoint *self)
{
  return self->month >= COA_DATE_FIRST_SEASON;
}

/**
 * coa_date_point_is_plain:
 * @self: a date
 *
 * Returns: whether nothing of it is uncertain, approximate or unspecified
 */
gboolean
coa_date_point_is_plain (const CoaDatePoint *self)
{
  return self->qualifiers == 0 && self->year_mask == 0 && self->month_mask == 0 &&
         self->day_mask == 0;
}

/**
 * coa_date_point_is_certain:
 * @self: a date
 *
 * Returns: whether it is one day for sure, or an open end
 */
gboolean
coa_date_point_is_certain (const CoaDatePoint *self)
{
  if (self->end != COA_DATE_END_DATE)
    return self->end == COA_DATE_END_OPEN;

  return self->precision >= COA_DATE_PRECISION_DAY && coa_date_point_is_plain (self);
}

static void
write_qualifiers (GString *edtf, guint qualifiers)
{
  static const char signs[] = { '\0', '?', '~', '%' };

  if (qualifiers != 0)
    g_string_append_c (edtf, signs[qualifiers]);
}

static void
write_digits (GString *edtf, int width, guint32 digits, guint mask)
{
  gsize start = edtf->len;

  g_string_append_printf (edtf, "%0*u", width, digits);
  for (int i = 0; i < width; i++) {
    if ((mask >> i) & 1)
      edtf->str[start + width - 1 - i] = 'X';
  }
}

static void
write_component (const CoaDatePoint *self, guint component, GString *edtf)
{
  switch (component) {
  case 0:
    g_string_append (edtf, self->year > 9999 ? "Y" : "");
    g_string_append (edtf, self->negative ? "-" : "");
    write_digits (edtf, 4, self->year, self->year_mask);
    break;
  case 1:
    write_digits (edtf, 2, self->month, self->month_mask);
    break;
  default:
    write_digits (edtf, 2, self->day, self->day_mask);
    break;
  }
}

static void
write_time (const CoaDatePoint *self, GString *edtf)
{
  guint offset = ABS (self->offset);
  char sign = self->offset < 0 ? '-' : '+';

  g_string_append_printf (edtf, "T%02u:%02u:%02u", self->hour, self->minute, self->second);
  switch ((CoaDateZone) self->zone) {
  case COA_DATE_ZONE_UTC:
    g_string_append_c (edtf, 'Z');
    break;
  case COA_DATE_ZONE_HOURS:
    g_string_append_printf (edtf, "%c%02u", sign, offset / 60);
    break;
  case COA_DATE_ZONE_MINUTES:
    g_string_append_printf (edtf, "%c%02u:%02u", sign, offset / 60, offset % 60);
    break;
  case COA_DATE_ZONE_LOCAL:
  default:
    break;
  }
}

/**
 * coa_date_point_write:
 * @self: a date
 * @edtf: what to append to
 *
 * Appends the canonical EDTF of a date. What qualifies a component and all to the
 * left of it is written after it, and what qualifies it alone before it.
 */
void
coa_date_point_write (const CoaDatePoint *self, GString *edtf)
{
  guint n_components = coa_date_point_count_components (self);
  guint common = COA_DATE_UNCERTAIN | COA_DATE_APPROXIMATE;

  if (self->end != COA_DATE_END_DATE) {
    g_string_append (edtf, self->end == COA_DATE_END_OPEN ? ".." : "");
    return;
  }

  for (guint i = 0; i < n_components; i++) {
    guint own = coa_date_point_get_qualifiers (self, i);
    guint next = i + 1 < n_components ? coa_date_point_get_qualifiers (self, i + 1) : 0;

    common &= own;
    g_string_append (edtf, i > 0 ? "-" : "");
    write_qualifiers (edtf, own & ~common);
    write_component (self, i, edtf);
    write_qualifiers (edtf, common & ~next);
  }

  if (self->precision == COA_DATE_PRECISION_SECOND)
    write_time (self, edtf);
}
