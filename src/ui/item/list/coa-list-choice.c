/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/list/coa-list-choice.h"

static gboolean
has_focus (GtkListView *list)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (list));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (list));
}

static void
scroll_to_selected (GtkListView *list)
{
  GtkSelectionModel *model = gtk_list_view_get_model (list);
  const guint selected = model == NULL
                           ? GTK_INVALID_LIST_POSITION
                           : gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model));

  if (selected != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (list, selected, GTK_LIST_SCROLL_NONE, NULL);
}

static void
laid_out_again (GtkListView *list, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, laid_out_again, list);
  scroll_to_selected (list);
}

static void
drawn (GtkListView *list, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, drawn, list);
  scroll_to_selected (list);
}

/* Rows are filled once it is known which of them are in sight, and then may be higher, so that the
 * selected one is out of sight again, or some of it. */
static void
keep_in_sight (GtkListView *list)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (list));

  if (clock == NULL)
    return;

  g_signal_handlers_disconnect_by_func (clock, laid_out_again, list);
  g_signal_handlers_disconnect_by_func (clock, drawn, list);
  g_signal_connect_object (clock, "layout", G_CALLBACK (laid_out_again), list,
                           G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  g_signal_connect_object (clock, "after-paint", G_CALLBACK (drawn), list, G_CONNECT_SWAPPED);
}

/**
 * coa_list_choose:
 * @list: a list with a single selection, or with nothing any more, as it is
 *   taken apart
 * @position: which row, %GTK_INVALID_LIST_POSITION for none
 *
 * Selects a row and brings it into sight, the first one with the heading over
 * it. If the focus is in the list it goes there too: keys get no answer from a
 * row that is out of sight.
 */
void
coa_list_choose (GtkListView *list, guint position)
{
  GtkSelectionModel *model = gtk_list_view_get_model (list);

  if (model == NULL)
    return;

  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (model), position);
  if (position == GTK_INVALID_LIST_POSITION)
    return;

  if (has_focus (list))
    gtk_list_view_scroll_to (list, position, GTK_LIST_SCROLL_FOCUS, NULL);
  else if (position > 0)
    gtk_list_view_scroll_to (list, position, GTK_LIST_SCROLL_NONE, NULL);
  if (position == 0)
    coa_list_scroll_to_start (list);
  else
    keep_in_sight (list);
}

/* The selected row is in sight too, with as little more scrolling as that takes. */
static void
laid_out (GtkListView *list, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, laid_out, list);
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list)), 0);
  scroll_to_selected (list);
  keep_in_sight (list);
}

static void
wait_for_layout (GtkListView *list)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (list));

  g_signal_handlers_disconnect_by_func (list, wait_for_layout, NULL);
  g_signal_handlers_disconnect_by_func (clock, laid_out, list);
  g_signal_connect_object (clock, "layout", G_CALLBACK (laid_out), list,
                           G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (list));
}

/**
 * coa_list_scroll_to_start:
 * @list: a list with a single selection, whose things have changed
 *
 * Lets the list begin with the heading over its first row. GTK begins with the
 * row itself, and that only once rows have their places. If a row is selected,
 * the list is scrolled on until that is in sight.
 */
void
coa_list_scroll_to_start (GtkListView *list)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list));

  if (gtk_widget_get_mapped (GTK_WIDGET (list))) {
    wait_for_layout (list);
    return;
  }
  g_signal_handlers_disconnect_by_func (list, wait_for_layout, NULL);
  g_signal_connect (list, "map", G_CALLBACK (wait_for_layout), NULL);
}
