/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/date/reading/coa-date-error.h"

/* G_DEFINE_QUARK() would have it in words that are no C, and are formatted as such. */
GQuark
coa_date_error_quark (void)
{
  return g_quark_from_static_string ("coa-date-error-quark");
}

/**
 * coa_date_refuse:
 * @error: (optional): where to put the error
 * @code: what kind of error
 * @format: what is wrong, as for printf(): a clause in the user's language that can follow a
 *   colon
 * @...: what goes into @format
 *
 * Sets an error, for a function that fails with %FALSE.
 *
 * Returns: %FALSE
 */
gboolean
coa_date_refuse (GError **error, CoaDateError code, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (COA_DATE_ERROR, code, format, args);
  va_end (args);
  return FALSE;
}
