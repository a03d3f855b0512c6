/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-date-error.h"

#include <string.h>

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
 * @format: what is wrong, as for printf()
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

/* Whether an error can quote @edtf: short, on one line, and UTF-8. */
static gboolean
is_quotable (const char *edtf)
{
  gsize length = strnlen (edtf, 65);

  if (length == 0 || length > 64 || !g_utf8_validate (edtf, (gssize) length, NULL))
    return FALSE;

  for (const char *at = edtf; *at != '\0'; at = g_utf8_next_char (at)) {
    if (!g_unichar_isprint (g_utf8_get_char (at)))
      return FALSE;
  }
  return TRUE;
}

/**
 * coa_date_prefix_error:
 * @error: (optional): an error, or nothing
 * @edtf: the text it is about, any bytes
 *
 * Puts before the message which text it is about, if that can be shown.
 */
void
coa_date_prefix_error (GError **error, const char *edtf)
{
  if (is_quotable (edtf))
    g_prefix_error (error, "“%s” is not a date: ", edtf);
  else
    g_prefix_error_literal (error, "This is not a date: ");
}
