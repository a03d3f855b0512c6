/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* date-bounds DATE...: prints the first and the last day that each date in EDTF may be, as numbers.
 * Exits with 1 where something is not a date. */

#include "model/value/date/coa-date.h"

int
main (int argc, char *argv[])
{
  for (int i = 1; i < argc; i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (CoaDate) date = coa_date_new_from_edtf (argv[i], &error);

    if (date == NULL) {
      g_printerr ("%s: %s\n", argv[i], error->message);
      return 1;
    }

    g_print ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", coa_date_get_earliest (date),
             coa_date_get_latest (date));
  }

  return 0;
}
