/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-scrolled.h"

#include <math.h>

/* How many frames what is scrolled may take to become as long as it was, and how many it is watched
 * at least. */
enum {
  FRAMES_AT_MOST = 120,
  FRAMES_AT_LEAST = 5
};

/* How far something was scrolled. */
typedef struct {
  double values[2]; /* by GtkOrientation */
  double set[2];    /* what it was scrolled to at last, as far as that was possible */
  guint n_frames;
} Scrolled;

static GtkAdjustment *
get_adjustment (GtkWidget *window, GtkOrientation orientation)
{
  return orientation == GTK_ORIENTATION_HORIZONTAL
           ? gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (window))
           : gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window));
}

/* Whether somebody else has scrolled it meanwhile: the user, once it has come to rest. */
static gboolean
is_moved (const Scrolled *self, GtkWidget *window, GtkOrientation orientation)
{
  const double value = gtk_adjustment_get_value (get_adjustment (window, orientation));

  return self->n_frames > FRAMES_AT_LEAST && fabs (value - self->set[orientation]) > 1;
}

static gboolean
scroll (GtkWidget *window, GdkFrameClock *clock, gpointer data)
{
  Scrolled *self = data;
  gboolean is_done = TRUE;

  for (GtkOrientation i = GTK_ORIENTATION_HORIZONTAL; i <= GTK_ORIENTATION_VERTICAL; i++) {
    GtkAdjustment *adjustment = get_adjustment (window, i);

    if (is_moved (self, window, i))
      return G_SOURCE_REMOVE;
    gtk_adjustment_set_value (adjustment, self->values[i]);
    self->set[i] = gtk_adjustment_get_value (adjustment);
    is_done = is_done && self->set[i] >= self->values[i];
  }
  self->n_frames++;
  return self->n_frames > FRAMES_AT_MOST || (is_done && self->n_frames > FRAMES_AT_LEAST)
           ? G_SOURCE_REMOVE
           : G_SOURCE_CONTINUE;
}

static void
keep (GtkWidget *window)
{
  Scrolled *self = g_new0 (Scrolled, 1);

  for (GtkOrientation i = GTK_ORIENTATION_HORIZONTAL; i <= GTK_ORIENTATION_VERTICAL; i++)
    self->values[i] = gtk_adjustment_get_value (get_adjustment (window, i));
  gtk_widget_add_tick_callback (window, scroll, self, g_free);
}

/**
 * coa_scrolled_keep:
 * @widget: a widget that is about to be filled anew
 *
 * Scrolls all that is to be seen in @widget to where it is now, as soon as that is
 * there again: lists make their rows a few a frame. Who scrolls meanwhile ends
 * that.
 */
void
coa_scrolled_keep (GtkWidget *widget)
{
  if (GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_mapped (widget))
    keep (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    coa_scrolled_keep (child);
}
