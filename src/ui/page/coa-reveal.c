/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-reveal.h"

#include "ui/item/list/coa-item-list.h"

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

/* Where @item stands in the model of @list, %G_MAXUINT if it is not in it. */
static guint
find_position (GtkWidget *list, GObject *item)
{
  g_autoptr (GListModel) model = NULL;

  g_object_get (list, "model", &model, NULL);
  for (guint i = 0; model != NULL && i < g_list_model_get_n_items (model); i++) {
    g_autoptr (GObject) each = g_list_model_get_item (model, i);

    if (each == item)
      return i;
  }
  return G_MAXUINT;
}

/* The first box of rows among the descendants of @widget. */
static GtkListBox *
find_box (GtkWidget *widget)
{
  GtkListBox *box = GTK_IS_LIST_BOX (widget) ? GTK_LIST_BOX (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && box == NULL;
       child = gtk_widget_get_next_sibling (child))
    box = find_box (child);
  return box;
}

/* The row of a list at @position, as soon as all are there; where the list is too
 * long to have it, the list. */
static GtkWidget *
find_row_at (GtkWidget *list, guint position)
{
  GtkListBoxRow *row;
  gboolean is_filled;

  g_object_get (list, "filled", &is_filled, NULL);
  if (!is_filled)
    return NULL;

  row = gtk_list_box_get_row_at_index (find_box (list), (int) position);
  return row != NULL ? GTK_WIDGET (row) : list;
}

/* The row of @item in one of the lists among the descendants of @widget, if it is there yet. */
static GtkWidget *
find_row (GtkWidget *widget, GObject *item)
{
  GtkWidget *row = NULL;

  if (COA_IS_ITEM_LIST (widget)) {
    const guint position = find_position (widget, item);

    if (position != G_MAXUINT)
      return find_row_at (widget, position);
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && row == NULL;
       child = gtk_widget_get_next_sibling (child))
    row = find_row (child, item);
  return row;
}

/* Whoever looks for something sees which row it is, and can go on from there with the keyboard. */
static void
mark (GtkWidget *page, GtkWidget *row)
{
  coa_reveal_end (page);
  gtk_widget_add_css_class (row, "found");
  g_object_set_data_full (G_OBJECT (page), "coa-marked", g_object_ref (row), g_object_unref);
  gtk_widget_grab_focus (row);
}

/* Lists make their rows a few a frame, one list after the other. */
static gboolean
tick (GtkWidget *page, GdkFrameClock *clock, gpointer data)
{
  Sought *sought = data;
  GtkWidget *row = NULL;

  if (g_object_get_data (G_OBJECT (page), "coa-sought") != sought->item)
    return G_SOURCE_REMOVE;

  row = find_row (page, sought->item);
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
 * keyboard. What was looked for before on @page is forgotten.
 */
void
coa_reveal (GtkWidget *page, GObject *item)
{
  Sought *sought = g_new0 (Sought, 1);

  sought->item = g_object_ref (item);
  g_object_set_data_full (G_OBJECT (page), "coa-sought", g_object_ref (item), g_object_unref);
  gtk_widget_add_tick_callback (page, tick, sought, sought_free);
}

/**
 * coa_reveal_end:
 * @page: a page, or another widget with lists in it
 *
 * Takes the mark off what was looked for on @page, or looks for it no more.
 */
void
coa_reveal_end (GtkWidget *page)
{
  GtkWidget *marked = g_object_get_data (G_OBJECT (page), "coa-marked");

  if (marked != NULL)
    gtk_widget_remove_css_class (marked, "found");
  g_object_set_data (G_OBJECT (page), "coa-marked", NULL);
  g_object_set_data (G_OBJECT (page), "coa-sought", NULL);
}
