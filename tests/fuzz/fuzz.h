/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

/* What libFuzzer calls, and fuzz-files.c where there is no libFuzzer. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);
