/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coa-area.h"
#include "model/coa-community.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"

G_BEGIN_DECLS

/**
 * CoaFilter:
 * @topic: (nullable): what a goal of it is about; a narrower topic will do
 * @community: (nullable): a community that it names as its concern
 * @area: (nullable): where it is at home or active; a part of that will do
 * @kind: (nullable): what kind of coalition it is, in the user's language
 * @has_years: whether years are asked for
 * @first_year: the first of the years
 * @last_year: the last of the years, in any of which it may have been there
 *
 * What is asked of a coalition. All that is set must hold.
 */
typedef struct {
  CoaTopic *topic;
  CoaCommunity *community;
  CoaArea *area;
  const char *kind;
  gboolean has_years;
  int first_year;
  int last_year;
} CoaFilter;

CoaFilter *coa_filter_copy (const CoaFilter *self) G_GNUC_WARN_UNUSED_RESULT;
void coa_filter_free (CoaFilter *self);

gboolean coa_filter_is_empty (const CoaFilter *self);
gboolean coa_filter_matches (const CoaFilter *self, CoaCoalition *coalition);
GPtrArray *coa_filter_find (const CoaFilter *self,
                            GListModel *coalitions) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaFilter, coa_filter_free)

G_END_DECLS
