/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/reading/coa-reading.h"

G_BEGIN_DECLS

/* Some ten times a collection of 10,000 coalitions. json-glib, which says what
 * is wrong with a file, counts bytes in 32 bits. */
#define COA_JSON_MAX_FILE_SIZE (1024 * 1024 * 1024)

void coa_json_file_refuse (CoaReading *reading, GBytes *bytes, const GArray *parts,
                           const char *wrong);

G_END_DECLS
