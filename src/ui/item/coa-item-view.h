/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_ITEM_VIEW (coa_item_view_get_type ())

G_DECLARE_DERIVABLE_TYPE (CoaItemView, coa_item_view, COA, ITEM_VIEW, AdwBin)

/**
 * CoaItemViewClass:
 * @dup_label: what a screen reader says of a thing first, and what a search in
 *   a list of such things looks through
 * @dup_description: (nullable): what a screen reader says of a thing then, if
 *   such things have more to say; nothing is an empty text
 * @dup_heading: (nullable): under which heading a thing stands in a list, if
 *   such lists have headings
 * @get_target: (nullable): which thing has the page that the row of a thing
 *   opens, if such rows open one
 */
struct _CoaItemViewClass {
  AdwBinClass parent_class;

  char *(*dup_label) (GObject *item);
  char *(*dup_description) (GObject *item);
  char *(*dup_heading) (GObject *item);
  CoaItem *(*get_target) (GObject *item);
};

CoaItemView *coa_item_view_new (GType type, GObject *item) G_GNUC_WARN_UNUSED_RESULT;

GObject *coa_item_view_get_item (CoaItemView *self);
void coa_item_view_put_item (CoaItemView *self, GObject *item);
void coa_item_view_show_item (CoaItemView *self);
char *coa_item_view_dup_label (GType type, GObject *item) G_GNUC_WARN_UNUSED_RESULT;
char *coa_item_view_dup_description (GType type, GObject *item) G_GNUC_WARN_UNUSED_RESULT;
char *coa_item_view_dup_heading (GType type, GObject *item) G_GNUC_WARN_UNUSED_RESULT;
void coa_item_view_class_set_target (CoaItemViewClass *klass,
                                     CoaItem *(*get_target) (GObject *item));
CoaItem *coa_item_view_get_target (GType type, GObject *item);

G_END_DECLS
