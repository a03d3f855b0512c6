/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-date-error.h"

#include <string.h>

G_DEFINE_QUARK (coa - date - error - quark, coa_date_error)

/* Sets @error, and returns FALSE for the caller to return. */
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

/* Says which text the error is about. */
void
coa_date_prefix_error (GError **error, const char *edtf)
{
  if (is_quotable (edtf))
    g_prefix_error (error, "“%s” is not a date: ", edtf);
  else
    g_prefix_error_literal (error, "This is not a date: ");
}
