/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <locale.h>

#include <glib.h>

/* Takes the locale of the environment; if the machine has not got it, all tests are skipped. */
static inline gboolean
test_locale_is_there (void)
{
  if (setlocale (LC_ALL, "") != NULL)
    return TRUE;

  g_print ("1..0 # SKIP the locale %s is not on this machine\n", g_getenv ("LC_ALL"));
  return FALSE;
}
