/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/filter/coa-coalition-filter.h"
#include "ui/search/coa-result-list.h"
#include "ui/sidebar/coa-sidebar-list.h"
#include "ui/sidebar/coa-sidebar-selection.h"
#include "ui/sidebar/coa-sidebar.h"

G_BEGIN_DECLS

struct _CoaSidebar {
  AdwNavigationPage parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  CoaItem *item;             /* (owned) (nullable) */

  GtkSearchBar *search_bar;
  GtkEditable *search_entry;
  GtkStack *stack;
  CoaCoalitionFilter *filter;
  CoaSidebarList *coalitions;
  CoaResultList *results;
  GMenu *recent;
  GMenuModel *primary_menu;
  GtkMenuButton *menu_button;
  CoaSidebarSelection *selection;
};

void coa_sidebar_install_search (GtkWidgetClass *widget_class);

G_END_DECLS
