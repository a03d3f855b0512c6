/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"
#include "model/compare/coa-comparison.h"
#include "ui-test.h"

/* Five coalitions. Each of the first four has something in common with the first, the fifth has
 * nothing. */
static inline CoaCollection *
comparable_new (void)
{
  return ui_test_made (
    "'topics': [{'id': 'water', 'label': 'Water & <b>'}, {'id': 'land', 'label': 'Land'},"
    "           {'id': 'air', 'label': 'Air'}],"
    "'organizations': [{'id': 'union', 'name': 'Union'}, {'id': 'party', 'name': 'Party'}],"
    "'coalitions': ["
    "  {'id': 'alpha', 'name': 'Alpha', 'classification': 'Alliance', 'founding_date': '2005',"
    "   'members': [{'agent_id': 'union'}, {'agent_id': 'party', 'end_date': '2010'}],"
    "   'goals': [{'id': 'a1', 'number': '1', 'text': 'Wells', 'topics': ['water'],"
    "              'sources': [{'source_id': 's'}]},"
    "             {'id': 'a2', 'text': 'Rivers', 'topics': ['water']},"
    "             {'id': 'a3', 'text': 'Fields', 'topics': ['land']},"
    "             {'id': 'a4', 'text': 'Peace'}]},"
    "  {'id': 'beta', 'name': 'Beta', 'classification': 'Alliance', 'founding_date': '2007',"
    "   'members': [{'agent_id': 'union'}, {'agent_id': 'party'}],"
    "   'goals': [{'id': 'b1', 'text': 'Dams', 'topics': ['water'], 'stance': 'against'},"
    "             {'id': 'b2', 'text': 'Farms', 'topics': ['land']}]},"
    "  {'id': 'gamma', 'name': 'Gamma', 'other_names': [{'name': 'غاما', 'lang': 'ar'}],"
    "   'classification': 'List',"
    "   'goals': [{'id': 'g1', 'text': 'Wind', 'topics': ['air']},"
    "             {'id': 'g2', 'text': 'Soil', 'topics': ['land']}]},"
    "  {'id': 'delta', 'name': 'Delta', 'classification': 'Alliance',"
    "   'goals': [{'id': 'd1', 'text': 'Rain', 'topics': ['water']}]},"
    "  {'id': 'omega', 'name': 'Omega'}],"
    "'sources': [{'id': 's', 'title': 'S'}]");
}

static inline CoaComparison *
compare_ids (CoaCollection *collection, const char *ids)
{
  g_auto (GStrv) split = g_strsplit (ids, " ", -1);
  CoaCoalition *coalitions[COA_COLUMNS_AT_MOST];
  const guint n = g_strv_length (split);

  for (guint i = 0; i < n; i++)
    coalitions[i] = COA_COALITION (ui_test_item (collection, split[i]));
  return coa_comparison_new (coalitions, n);
}
