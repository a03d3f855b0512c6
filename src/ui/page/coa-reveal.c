/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-reveal.h"

#include "ui/item/coa-item-list.h"

/* How many frames a page may take to make all its rows. */
enum {
  FRAMES_AT_MOST = 600
};

/* A thing whose row is looked for. */
typedef struct {
  GObject *item;
  guint n_frames;
} Sought;

static void
sought_free (gpointer data)
{
  Sought *sought = data;

  g_object_unref (sought->item);
  g_free (sought);
}

/* The list among the descendants of @widget that holds @item. */
static CoaItemList *
find_list (GtkWidget *widget, GObject *item)
{
  if (COA_IS_ITEM_LIST (widget) && coa_item_list_holds (COA_ITEM_LIST (widget), item))
    return COA_ITEM_LIST (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    CoaItemList *list = find_list (child, item);

    if (list != NULL)
      return list;
  }
  return NULL;
}

/* Whoever looks for something sees which row it is, and can go on from there with the keyboard. */
static void
mark (GtkWidget *page, GtkWidget *row)
{
  GtkWidget *marked = g_object_get_data (G_OBJECT (page), "coa-marked");

  if (marked != NULL)
    gtk_widget_remove_css_class (marked, "found");
  gtk_widget_add_css_class (row, "found");
  g_object_set_data_full (G_OBJECT (page), "coa-marked", g_object_ref (row), g_object_unref);
  gtk_widget_grab_focus (row);
}

/* Lists make their rows a few a frame, one list after the other. */
static gboolean
tick (GtkWidget *page, GdkFrameClock *clock, gpointer data)
{
  Sought *sought = data;
  CoaItemList *list = find_list (page, sought->item);
  GtkWidget *row = list == NULL ? NULL : coa_item_list_find_row (list, sought->item);

  if (row != NULL)
    mark (page, row);
  return row == NULL && ++sought->n_frames < FRAMES_AT_MOST ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * coa_reveal:
 * @page: a page, or another widget with lists in it
 * @item: (transfer none): a thing in one of them
 *
 * Scrolls to the row of @item as soon as it is there, marks it and gives it the
 * keyboard.
 */
void
coa_reveal (GtkWidget *page, GObject *item)
{
  Sought *sought = g_new0 (Sought, 1);

  sought->item = g_object_ref (item);
  gtk_widget_add_tick_callback (page, tick, sought, sought_free);
}
