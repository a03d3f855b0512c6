/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* In bytes. Large enough that handing one over costs nothing, and small enough
 * that all threads are done at nearly the same time. */
#define COA_JSON_PART_SIZE (128 * 1024)

/**
 * CoaJsonPart:
 * @start: where the first element begins
 * @length: how many bytes the elements are, with the commas between them
 * @list: the number of the list
 * @first: the number of the first element in the list
 *
 * Some elements of a list that stand beside each other.
 */
typedef struct {
  const char *start;
  gsize length;
  guint list;
  guint first;
} CoaJsonPart;

gboolean coa_json_split (const char *data, gsize length, const char *const *lists, GArray *parts,
                         GString *rest);

G_END_DECLS
