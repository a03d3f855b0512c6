/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/compare/coa-compare-page.h"
#include "ui/compare/heading/coa-compare-chooser.h"
#include "ui/compare/heading/coa-compare-headings.h"
#include "ui/compare/table/coa-compare-table.h"
#include "ui/page/coa-renewable.h"
#include "ui/picture/coa-pictured.h"

G_BEGIN_DECLS

struct _CoaComparePage {
  AdwNavigationPage parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  CoaComparison *comparison; /* (owned) (nullable) */
  gboolean only_differences;
  gboolean narrow;

  AdwBreakpoint *breakpoint;
  CoaCompareHeadings *headings;
  CoaCompareChooser *chooser;
  CoaCompareTable *table;
};

void coa_compare_page_install_actions (GtkWidgetClass *widget_class);
void coa_compare_page_pictured_init (CoaPicturedInterface *iface);
void coa_compare_page_renewable_init (CoaRenewableInterface *iface);

G_END_DECLS
