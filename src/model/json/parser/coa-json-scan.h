/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The format has nine levels; GeoJSON and members unknown here may have some
 * more. json-glib calls itself for each of them. */
#define COA_JSON_MAX_DEPTH 64

/* Of one object: more than there are languages to write a text in. json-glib
 * looks through all of them where one stands there twice. */
#define COA_JSON_MAX_MEMBERS 500

/* Of one file, lists and objects too: as many as a collection of 100,000
 * coalitions has, and some more. A record of a few values is an object of some
 * hundred bytes. */
#define COA_JSON_MAX_VALUES (40 * 1000 * 1000)

gboolean coa_json_scan (const char *data, gsize length, const char **wrong, const char **message);

G_END_DECLS
