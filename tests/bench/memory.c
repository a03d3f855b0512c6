/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "memory.h"

#include <string.h>

/* How much memory the program has, in KiB: a number of /proc/self/status (proc_pid_status(5)), as
 * "VmRSS:". */
double
memory_get (const char *name)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    g_error ("/proc/self/status cannot be read");

  line = strstr (status, name);
  g_assert_nonnull (line);
  return g_ascii_strtod (line + strlen (name), NULL);
}
