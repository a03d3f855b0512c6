/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/list/coa-list-rows.h"

#include "ui/item/coa-item-view.h"
#include "ui/item/list/coa-row-space.h"

/**
 * CoaListRows:
 *
 * The rows of a list view, each of which shows a thing in an item view.
 *
 * A list view has some two hundred rows, most of them out of sight, and wants
 * other things in all of them when it is scrolled far. To fill and lay them out
 * takes several frames. So rows in sight are filled before they are drawn, the
 * others a few each frame; until then they stand there as they were, or empty.
 *
 * # Accessibility
 *
 * Each row has the name and the actions of its thing from the beginning.
 */
struct _CoaListRows {
  GObject parent_instance;

  GtkWidget *list; /* (unowned): it owns this */
  GType type;
  GQueue waiting;    /* (element-type GtkListItem) (unowned) */
  GtkWidget *filled; /* (unowned) (nullable): a weak pointer to a row that was filled */
  guint tick;        /* 0: none waits, or none can be seen */
};

G_DEFINE_FINAL_TYPE (CoaListRows, coa_list_rows, G_TYPE_OBJECT)

enum {
  MADE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* How many rows can be filled and laid out in the time of one frame, beside other work. */
enum {
  ROWS_A_FRAME = 3
};

static void
name (CoaListRows *self, GtkListItem *list_item)
{
  GObject *item = gtk_list_item_get_item (list_item);
  g_autofree char *label = coa_item_view_dup_label (self->type, item);
  g_autofree char *description = coa_item_view_dup_description (self->type, item);

  gtk_list_item_set_accessible_label (list_item, label);
  if (description != NULL)
    gtk_list_item_set_accessible_description (list_item, description);
}

static void
fill (CoaListRows *self, GtkListItem *list_item)
{
  GtkWidget *child = gtk_list_item_get_child (list_item);
  GObject *item = gtk_list_item_get_item (list_item);

  if (COA_IS_ITEM_VIEW (child)) {
    coa_item_view_put_item (COA_ITEM_VIEW (child), item);
    coa_item_view_show_item (COA_ITEM_VIEW (child));
  } else {
    child = GTK_WIDGET (coa_item_view_new (self->type, item));
    gtk_list_item_set_child (list_item, child);
    g_signal_emit (self, signals[MADE], 0, list_item);
  }
  g_set_weak_pointer (&self->filled, child);
}

/* List views unmap rows that are out of sight. Those that get another height are laid out once
 * more before anything is drawn. */
static void
laid_out (CoaListRows *self)
{
  GList *next;

  for (GList *link = self->waiting.head; link != NULL; link = next) {
    next = link->next;
    if (gtk_widget_get_mapped (gtk_list_item_get_child (link->data))) {
      fill (self, link->data);
      g_queue_delete_link (&self->waiting, link);
    }
  }
}

static void
stop (CoaListRows *self)
{
  if (self->tick == 0)
    return;

  gtk_widget_remove_tick_callback (self->list, self->tick);
  self->tick = 0;
  g_signal_handlers_disconnect_by_func (gtk_widget_get_frame_clock (self->list), laid_out, self);
}

static gboolean
tick_cb (GtkWidget *list, GdkFrameClock *clock, gpointer user_data)
{
  CoaListRows *self = user_data;

  for (guint i = 0; i < ROWS_A_FRAME && !g_queue_is_empty (&self->waiting); i++)
    fill (self, g_queue_pop_head (&self->waiting));
  if (g_queue_is_empty (&self->waiting))
    stop (self);
  return G_SOURCE_CONTINUE;
}

static void
start (CoaListRows *self)
{
  if (self->tick != 0 || g_queue_is_empty (&self->waiting) || !gtk_widget_get_mapped (self->list))
    return;

  self->tick = gtk_widget_add_tick_callback (self->list, tick_cb, self, NULL);
  g_signal_connect_object (gtk_widget_get_frame_clock (self->list), "layout", G_CALLBACK (laid_out),
                           self, G_CONNECT_AFTER | G_CONNECT_SWAPPED);
}

static void
wait (CoaListRows *self, GtkListItem *list_item)
{
  GtkWidget *child = gtk_list_item_get_child (list_item);

  if (child == NULL)
    gtk_list_item_set_child (list_item, coa_row_space_new (self->filled));
  else if (COA_IS_ITEM_VIEW (child))
    coa_item_view_put_item (COA_ITEM_VIEW (child), gtk_list_item_get_item (list_item));
  g_queue_push_tail (&self->waiting, list_item);
  start (self);
}

static void
bind_cb (CoaListRows *self, GtkListItem *list_item)
{
  name (self, list_item);
  if (self->filled == NULL)
    fill (self, list_item);
  else
    wait (self, list_item);
}

static void
unbind_cb (CoaListRows *self, GtkListItem *list_item)
{
  g_queue_remove (&self->waiting, list_item);
}

static void
coa_list_rows_dispose (GObject *object)
{
  CoaListRows *self = COA_LIST_ROWS (object);

  g_clear_weak_pointer (&self->filled);
  g_queue_clear (&self->waiting);

  G_OBJECT_CLASS (coa_list_rows_parent_class)->dispose (object);
}

static void
coa_list_rows_class_init (CoaListRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_list_rows_dispose;

  /**
   * CoaListRows::made:
   * @self: the rows
   * @list_item: the row
   *
   * Emitted when the item view of a row is made.
   */
  signals[MADE] = g_signal_new ("made", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, GTK_TYPE_LIST_ITEM);
}

static void
coa_list_rows_init (CoaListRows *self)
{
  g_queue_init (&self->waiting);
}

/**
 * coa_list_rows_new:
 * @list: (transfer none): a list view without rows
 * @type: a final class of item view
 *
 * Lets the list view show its things in views of that class.
 *
 * Returns: (transfer none): the rows, which belong to the list view
 */
CoaListRows *
coa_list_rows_new (GtkListView *list, GType type)
{
  CoaListRows *self = g_object_new (COA_TYPE_LIST_ROWS, NULL);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->list = GTK_WIDGET (list);
  self->type = type;
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "map", G_CALLBACK (start), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "unmap", G_CALLBACK (stop), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (list, factory);
  g_object_set_data_full (G_OBJECT (list), "coa-list-rows", self, g_object_unref);
  return self;
}
