/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoaClusters:
 * @order: (owned) (element-type guint): each thing once
 * @starts: (owned) (element-type guint): where in the order each cluster begins
 *
 * Things in an order in which those that have much to do with each other stand
 * together.
 */
typedef struct {
  GArray *order;
  GArray *starts;
} CoaClusters;

CoaClusters *coa_clusters_new (guint n, const guint16 *weights,
                               const guint8 *links) G_GNUC_WARN_UNUSED_RESULT;
void coa_clusters_free (CoaClusters *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaClusters, coa_clusters_free)

G_END_DECLS
