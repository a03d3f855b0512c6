/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/collection/coa-collection.h"
#include "search/filter/coa-filter.h"

G_BEGIN_DECLS

#define COA_TYPE_COALITION_FILTER (coa_coalition_filter_get_type ())

G_DECLARE_FINAL_TYPE (CoaCoalitionFilter, coa_coalition_filter, COA, COALITION_FILTER, GtkFilter)

/**
 * CoaFilterPart:
 * @COA_FILTER_TOPIC: a topic
 * @COA_FILTER_COMMUNITY: a community
 * @COA_FILTER_AREA: an area
 * @COA_FILTER_KIND: a kind of coalition
 * @COA_FILTER_YEARS: years
 * @COA_FILTER_N_PARTS: how many parts there are
 *
 * What a filter can ask.
 */
typedef enum {
  COA_FILTER_TOPIC,
  COA_FILTER_COMMUNITY,
  COA_FILTER_AREA,
  COA_FILTER_KIND,
  COA_FILTER_YEARS,
  COA_FILTER_N_PARTS,
} CoaFilterPart;

const CoaFilter *coa_coalition_filter_get_asked (CoaCoalitionFilter *self);
CoaFilter *coa_coalition_filter_dup_asked (CoaCoalitionFilter *self) G_GNUC_WARN_UNUSED_RESULT;
void coa_coalition_filter_ask (CoaCoalitionFilter *self, const CoaFilter *asked);
gboolean coa_coalition_filter_renew (CoaCoalitionFilter *self, CoaCollection *collection);
void coa_coalition_filter_remove (CoaCoalitionFilter *self, CoaFilterPart part);
char *coa_coalition_filter_dup_label (CoaCoalitionFilter *self,
                                      CoaFilterPart part) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
