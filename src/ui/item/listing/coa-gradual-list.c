/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/listing/coa-gradual-list.h"

/**
 * CoaGradualList:
 *
 * The first things of a model, of which a widget shows a few more each frame.
 *
 * Rows with text that wraps take long to lay out. If all rows of a page were
 * made at once the window would stand still meanwhile.
 */
struct _CoaGradualList {
  GObject parent_instance;

  GtkWidget *widget;     /* (unowned): it owns this */
  CoaGradualList *after; /* (unowned) (nullable): a weak pointer */
  GtkSliceListModel *shown;
  guint limit;
  guint made; /* how many rows the widget makes at the most */
  guint tick; /* 0: not growing */
  gboolean filled;
  gboolean is_new; /* what was shown at once is still to be laid out */
};

G_DEFINE_FINAL_TYPE (CoaGradualList, coa_gradual_list, G_TYPE_OBJECT)

/* How many rows can be laid out in the time of one frame. */
enum {
  ROWS_A_FRAME = 3
};

/* Of a list view. */
enum {
  ROWS_IN_SIGHT = 20, /* at the most, where it stands beside a page */
  ROWS_MADE = 205     /* in sight or not */
};

enum {
  FILLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean grow (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data);

static gboolean
are_filled_before (CoaGradualList *self)
{
  CoaGradualList *before = self->after;

  while (before != NULL && before->filled)
    before = before->after;
  return before == NULL;
}

/* One list after another, also where one between them has nothing to wait for: if several grew in
 * one frame it would last long. */
static void
go_on (CoaGradualList *self)
{
  if (!are_filled_before (self))
    return;

  if (self->filled)
    g_signal_emit (self, signals[FILLED], 0);
  else if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (self->widget, grow, self, NULL);
}

static void
show_all (CoaGradualList *self)
{
  gtk_slice_list_model_set_size (self->shown, self->limit);
  self->filled = TRUE;
  go_on (self);
}

static gboolean
grow (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  CoaGradualList *self = user_data;
  const guint size = gtk_slice_list_model_get_size (self->shown) + ROWS_A_FRAME;

  if (self->is_new) {
    self->is_new = FALSE;
    return G_SOURCE_CONTINUE;
  }
  if (size < self->limit && size < self->made) {
    gtk_slice_list_model_set_size (self->shown, size);
    return G_SOURCE_CONTINUE;
  }

  self->tick = 0;
  show_all (self);
  return G_SOURCE_REMOVE;
}

static void
stop_growing (CoaGradualList *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
}

static void
coa_gradual_list_dispose (GObject *object)
{
  CoaGradualList *self = COA_GRADUAL_LIST (object);

  stop_growing (self);
  g_clear_weak_pointer (&self->after);
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (coa_gradual_list_parent_class)->dispose (object);
}

static void
coa_gradual_list_class_init (CoaGradualListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_gradual_list_dispose;

  /**
   * CoaGradualList::filled:
   *
   * Emitted when everything is shown, here and in the lists before.
   */
  signals[FILLED] = g_signal_new ("filled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
coa_gradual_list_init (CoaGradualList *self)
{
  self->shown = gtk_slice_list_model_new (NULL, 0, 0);
  self->made = G_MAXUINT;
  self->filled = TRUE;
}

/**
 * coa_gradual_list_new:
 * @widget: (transfer none): what shows the things; it must own the list
 *
 * Returns: (transfer full): the list, empty
 */
CoaGradualList *
coa_gradual_list_new (GtkWidget *widget)
{
  CoaGradualList *self = g_object_new (COA_TYPE_GRADUAL_LIST, NULL);

  self->widget = widget;
  return self;
}

/**
 * coa_gradual_list_new_for_view:
 * @widget: (transfer none): what has the list view; it must own the list
 * @selection: (transfer none): what the list view shows, without a model
 *
 * Returns: (transfer full): the list, empty, which is the model from now on
 */
CoaGradualList *
coa_gradual_list_new_for_view (GtkWidget *widget, GtkSelectionModel *selection)
{
  CoaGradualList *self = coa_gradual_list_new (widget);

  coa_gradual_list_set_made (self, ROWS_MADE);
  g_object_set (selection, "model", self->shown, NULL);
  return self;
}

/**
 * coa_gradual_list_get_shown:
 * @self: the list
 *
 * Returns: (transfer none): the things that are shown by now
 */
GListModel *
coa_gradual_list_get_shown (CoaGradualList *self)
{
  g_return_val_if_fail (COA_IS_GRADUAL_LIST (self), NULL);

  return G_LIST_MODEL (self->shown);
}

/**
 * coa_gradual_list_is_filled:
 * @self: the list
 *
 * Returns: whether everything is shown
 */
gboolean
coa_gradual_list_is_filled (CoaGradualList *self)
{
  g_return_val_if_fail (COA_IS_GRADUAL_LIST (self), FALSE);

  return self->filled;
}

/**
 * coa_gradual_list_set_after:
 * @self: the list
 * @after: (nullable): a list that comes before it
 *
 * Lets the list grow only when @after is filled, and what comes before that.
 */
void
coa_gradual_list_set_after (CoaGradualList *self, CoaGradualList *after)
{
  g_return_if_fail (COA_IS_GRADUAL_LIST (self));

  g_set_weak_pointer (&self->after, after);
  if (after != NULL)
    g_signal_connect_object (after, "filled", G_CALLBACK (go_on), self, G_CONNECT_SWAPPED);
}

/**
 * coa_gradual_list_set_made:
 * @self: the list
 * @made: how many rows the widget makes at the most, such as a list view for
 *   which those out of sight are not there
 *
 * Lets all the rest come at once when so many things are shown.
 */
void
coa_gradual_list_set_made (CoaGradualList *self, guint made)
{
  g_return_if_fail (COA_IS_GRADUAL_LIST (self));

  self->made = made;
}

/**
 * coa_gradual_list_shorten:
 * @self: the list
 *
 * Leaves only as many things as the widget makes rows, before the model changes:
 * a list view and its selection would look for all that were shown in all that is.
 */
void
coa_gradual_list_shorten (CoaGradualList *self)
{
  g_return_if_fail (COA_IS_GRADUAL_LIST (self));

  if (self->made < gtk_slice_list_model_get_size (self->shown))
    gtk_slice_list_model_set_size (self->shown, self->made);
}

/**
 * coa_gradual_list_show:
 * @self: the list
 * @model: (nullable): the things to show
 * @eager: how many are shown at once
 * @limit: how many are shown at the most
 *
 * Shows other things: the first at once, the others as soon as the widget is on
 * screen. A page that comes on top of another is filled before it is there, and
 * would hold up its own coming.
 */
void
coa_gradual_list_show (CoaGradualList *self, GListModel *model, guint eager, guint limit)
{
  guint size;

  g_return_if_fail (COA_IS_GRADUAL_LIST (self));

  stop_growing (self);
  self->limit = model == NULL ? 0 : MIN (limit, g_list_model_get_n_items (model));

  size = MIN (eager, self->limit);
  self->filled = eager >= self->limit;
  self->is_new = eager > 0;
  coa_gradual_list_shorten (self);
  /* Rows that are there already show other things, which takes less than making new ones. */
  if (size < gtk_slice_list_model_get_size (self->shown))
    gtk_slice_list_model_set_size (self->shown, size);
  gtk_slice_list_model_set_model (self->shown, model);
  gtk_slice_list_model_set_size (self->shown, size);
  go_on (self);
}

/**
 * coa_gradual_list_show_in_view:
 * @self: the list
 * @model: (nullable): the things to show
 * @chosen: which of them is chosen, or %GTK_INVALID_LIST_POSITION
 *
 * Shows other things in a list view: at once those rows that are in sight, or all
 * where the chosen one is not among them.
 */
void
coa_gradual_list_show_in_view (CoaGradualList *self, GListModel *model, guint chosen)
{
  const guint n_items = model == NULL ? 0 : g_list_model_get_n_items (model);
  const gboolean is_in_sight = chosen == GTK_INVALID_LIST_POSITION || chosen < ROWS_IN_SIGHT;

  coa_gradual_list_show (self, model, is_in_sight ? ROWS_IN_SIGHT : n_items, n_items);
}

/**
 * coa_gradual_list_fill:
 * @self: the list
 *
 * Shows at once what is not shown yet, as something in it is wanted now.
 */
void
coa_gradual_list_fill (CoaGradualList *self)
{
  g_return_if_fail (COA_IS_GRADUAL_LIST (self));

  stop_growing (self);
  if (!self->filled)
    show_all (self);
}
