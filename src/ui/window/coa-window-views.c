/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/window/coa-window-private.h"

#include "model/coalition/coa-coalition.h"
#include "ui/choose/coa-compare-dialog.h"
#include "ui/compare/coa-compare-page.h"
#include "ui/compare/line/coa-compare-ids.h"
#include "ui/matrix/goal/coa-goal-matrix-page.h"
#include "ui/matrix/shared/coa-shared-matrix-page.h"
#include "ui/timeline/coa-timeline-page.h"

static gboolean
focus_cb (gpointer view)
{
  if (gtk_widget_get_mapped (view))
    gtk_widget_grab_focus (view);
  return G_SOURCE_REMOVE;
}

/* Puts a view on top of the page in view, and lets it have the keys: once the menu
 * from which it was opened is gone, which gives them back to its button. */
static void
open_view (CoaWindow *self, AdwNavigationPage *view)
{
  coa_window_show_pages (self);
  coa_pages_open_view (self->pages, view);
  g_idle_add_full (G_PRIORITY_LOW, focus_cb, g_object_ref (view), g_object_unref);
}

/* The time line, at the events of a coalition if there is one. */
static void
open_timeline (CoaWindow *self, CoaCoalition *coalition)
{
  g_autoptr (CoaCoalitionFilter) filter = NULL;
  AdwNavigationPage *page;

  g_object_get (self->sidebar, "filter", &filter, NULL);
  page = coa_timeline_page_new (self->collection, filter, self->settings);
  if (coalition != NULL)
    coa_timeline_page_reveal (COA_TIMELINE_PAGE (page), coalition);
  open_view (self, page);
  gtk_widget_grab_focus (GTK_WIDGET (page));
}

static void
timeline (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);

  if (self->collection == NULL)
    return;

  if (COA_IS_TIMELINE_PAGE (coa_pages_get_page (self->pages)))
    coa_window_show_pages (self);
  else
    open_timeline (self, NULL);
}

static void
timeline_of (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);
  CoaItem *item =
    self->collection == NULL
      ? NULL
      : coa_collection_lookup (self->collection, g_variant_get_string (parameter, NULL));

  if (COA_IS_COALITION (item))
    open_timeline (self, COA_COALITION (item));
}

static void
goals_by_topic (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);
  g_autoptr (CoaCoalitionFilter) filter = NULL;

  if (self->collection == NULL)
    return;

  g_object_get (self->sidebar, "filter", &filter, NULL);
  if (COA_IS_GOAL_MATRIX_PAGE (coa_pages_get_page (self->pages)))
    coa_window_show_pages (self);
  else
    open_view (self, coa_goal_matrix_page_new (self->collection, filter));
}

static void
signed_together (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);

  if (self->collection == NULL)
    return;

  if (COA_IS_SHARED_MATRIX_PAGE (coa_pages_get_page (self->pages)))
    coa_window_show_pages (self);
  else
    open_view (self, coa_shared_matrix_page_new (self->collection));
}

static void
compare (CoaWindow *self, const char *const *ids)
{
  g_autofree char *problem = NULL;
  g_autoptr (CoaComparison) comparison = coa_compare_ids (self->collection, ids, &problem);

  if (comparison == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", problem);
  else
    open_view (self, coa_compare_page_new (self->collection, comparison));
}

static void
compare_coalitions (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);
  g_autofree const char **ids = g_variant_get_strv (parameter, NULL);

  if (self->collection != NULL)
    compare (self, ids);
}

/* Asks with what to compare the coalition in view, or else which to compare. */
static void
choose_to_compare (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaWindow *self = COA_WINDOW (widget);
  CoaItem *item = coa_pages_get_item (self->pages);
  g_autoptr (CoaComparison) alone = NULL;
  AdwDialog *dialog;

  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL)
    return;
  if (!COA_IS_COALITION (item)) {
    coa_window_show_sidebar (self);
    coa_sidebar_start_selection (self->sidebar);
    return;
  }

  alone = coa_comparison_new ((CoaCoalition *const[]) { COA_COALITION (item) }, 1);
  dialog = coa_compare_dialog_new (self->collection, alone);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (compare), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/**
 * coa_window_install_view_actions:
 * @widget_class: the class of windows
 *
 * Gives windows the actions that open views of several things, and the keys for
 * them.
 */
void
coa_window_install_view_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.timeline", NULL, timeline);
  gtk_widget_class_install_action (widget_class, "win.timeline-of", "s", timeline_of);
  gtk_widget_class_install_action (widget_class, "win.goals-by-topic", NULL, goals_by_topic);
  gtk_widget_class_install_action (widget_class, "win.signed-together", NULL, signed_together);
  gtk_widget_class_install_action (widget_class, "win.compare", "as", compare_coalitions);
  gtk_widget_class_install_action (widget_class, "win.choose-to-compare", NULL, choose_to_compare);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, GDK_CONTROL_MASK, "win.timeline",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.goals-by-topic", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.signed-together", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, GDK_CONTROL_MASK,
                                       "win.choose-to-compare", NULL);
}
