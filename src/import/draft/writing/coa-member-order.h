/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoaMemberOrder CoaMemberOrder;

/**
 * CoaMemberOrder:
 * @name: (nullable): the name of a member, or %NULL behind the last one
 * @inside: (nullable): the members of the object that is there, or of each
 *   object in the list that is there, where the format knows them
 *
 * A member of an object of the format. All that an object may have stand in an
 * array, in the order in which they are written.
 */
struct _CoaMemberOrder {
  const char *name;
  const CoaMemberOrder *inside;
};

const CoaMemberOrder *coa_member_order_get (void);
const CoaMemberOrder *coa_member_order_find (const CoaMemberOrder *self, const char *name);

G_END_DECLS
