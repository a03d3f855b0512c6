/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/navigation/coa-place.h"
#include "ui/opening/coa-file-watch.h"
#include "ui/sidebar/coa-sidebar.h"
#include "ui/window/coa-window.h"

G_BEGIN_DECLS

struct _CoaWindow {
  AdwApplicationWindow parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  GFile *location;           /* (owned) (nullable): none of the bundled collection */
  CoaFileWatch *watch;       /* (owned) (nullable): of the location */
  GSettings *settings;       /* (owned) (nullable) */
  GtkWidget *opening;        /* (owned) (nullable): while the location is read */
  CoaProblem *failure;       /* (owned) (nullable): why that went wrong last */
  CoaPlace *before_search;   /* (owned) (nullable): where the search began that goes on */
  gboolean began_on_pages;   /* which were in sight then, also where the sidebar can hide them */
  gboolean opened_result;    /* of that search */
  gboolean wants_first;      /* to show the first coalition, as soon as they are listed */
  guint closing;             /* 0: it is not; else who takes it apart */
  GPtrArray *parts;          /* (owned) (nullable) (element-type GtkWidget): for that */

  AdwToastOverlay *toasts;
  AdwNavigationSplitView *split_view;
  CoaSidebar *sidebar;
  CoaPages *pages;
};

void coa_window_install_actions (GtkWidgetClass *widget_class);
void coa_window_install_file_actions (GtkWidgetClass *widget_class);
void coa_window_install_view_actions (GtkWidgetClass *widget_class);
void coa_window_install_search_actions (GtkWidgetClass *widget_class);
void coa_window_take_keys (CoaWindow *self);
void coa_window_take_files (CoaWindow *self);
void coa_window_show_wanted (CoaWindow *self);
void coa_window_renew (CoaWindow *self, CoaCollection *collection);
void coa_window_show_sidebar (CoaWindow *self);
void coa_window_show_pages (CoaWindow *self);
gboolean coa_window_go_back (CoaWindow *self);
gboolean coa_window_close (CoaWindow *self);
void coa_window_stop (CoaWindow *self);

G_END_DECLS
