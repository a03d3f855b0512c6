/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid-private.h"

#include "ui/labels/table/coa-matrix-labels.h"

static gboolean
is_slanted (CoaMatrixGrid *self)
{
  return coa_matrix_painter_get_layout (self->painter)->is_slanted;
}

/* The heading of a column leans in the direction of reading: over its top is another column. */
static float
unslant (CoaMatrixGrid *self, float x, float above)
{
  return is_slanted (self) ? x - above : x;
}

/**
 * coa_matrix_grid_hits:
 * @self: a matrix
 * @x: a place in it
 * @y: a place in it
 * @row: (out): the row there, or %COA_MATRIX_HEADING, or %COA_MATRIX_NOWHERE
 * @column: (out): the column there, likewise
 *
 * Returns: whether there is a cell or a heading
 */
gboolean
coa_matrix_grid_hits (CoaMatrixGrid *self, double x, double y, int *row, int *column)
{
  const CoaMatrixLayout *layout;
  const float across = self->style.is_right_to_left ? (float) (self->width - x) : (float) x;
  float along;
  guint position;

  g_return_val_if_fail (COA_IS_MATRIX_GRID (self), FALSE);

  *row = *column = COA_MATRIX_NOWHERE;
  if (self->painter == NULL)
    return FALSE;

  layout = coa_matrix_painter_get_layout (self->painter);
  if (y < layout->column_heading)
    *row = COA_MATRIX_HEADING;
  else if (coa_matrix_track_hits (
             &layout->tracks[COA_MATRIX_ROWS],
             (float) y - layout->column_heading + self->scrolled[COA_MATRIX_ROWS], &position))
    *row = (int) position;

  along = *row == COA_MATRIX_HEADING ? unslant (self, across, layout->column_heading - (float) y)
                                     : across;
  if (across < layout->row_heading)
    *column = COA_MATRIX_HEADING;
  else if (coa_matrix_track_hits (&layout->tracks[COA_MATRIX_COLUMNS],
                                  along - layout->row_heading + self->scrolled[COA_MATRIX_COLUMNS],
                                  &position))
    *column = (int) position;

  return *row != COA_MATRIX_NOWHERE && *column != COA_MATRIX_NOWHERE &&
         (*row != COA_MATRIX_HEADING || *column != COA_MATRIX_HEADING);
}

static void
motion_cb (CoaMatrixGrid *self, double x, double y)
{
  const int row = self->pointed_row, column = self->pointed_column;
  const gboolean was_pointed_at = self->is_pointed_at;

  self->is_pointed_at =
    coa_matrix_grid_hits (self, x, y, &self->pointed_row, &self->pointed_column);
  if (was_pointed_at != self->is_pointed_at || row != self->pointed_row ||
      column != self->pointed_column)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
leave_cb (CoaMatrixGrid *self)
{
  self->is_pointed_at = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
released_cb (CoaMatrixGrid *self, int n_press, double x, double y)
{
  int row, column;

  if (!coa_matrix_grid_hits (self, x, y, &row, &column))
    return;

  coa_matrix_grid_focus_cell (self, row, column);
  coa_matrix_grid_open (self);
}

static char *
dup_tooltip (CoaMatrixGrid *self, int row, int column)
{
  if (row == COA_MATRIX_HEADING)
    return coa_label_matrix_heading (self->matrix, COA_MATRIX_COLUMNS, (guint) column);
  if (column == COA_MATRIX_HEADING)
    return coa_label_matrix_heading (self->matrix, COA_MATRIX_ROWS, (guint) row);

  return coa_label_matrix_cell (self->matrix, (guint) row, (guint) column);
}

/* Headings may be cut short, and colours tell no names. */
static gboolean
query_tooltip_cb (CoaMatrixGrid *self, int x, int y, gboolean is_keyboard, GtkTooltip *tooltip)
{
  int row = self->row, column = self->column;
  g_autofree char *text = NULL;
  GdkRectangle bounds;

  if (self->painter == NULL || (!is_keyboard && !coa_matrix_grid_hits (self, x, y, &row, &column)))
    return FALSE;

  text = dup_tooltip (self, row, column);
  gtk_tooltip_set_text (tooltip, text);
  if (coa_matrix_grid_get_bounds (self, row, column, &bounds) && row != COA_MATRIX_HEADING)
    gtk_tooltip_set_tip_area (tooltip, &bounds);
  return TRUE;
}

/**
 * coa_matrix_grid_add_controllers:
 * @self: a matrix
 *
 * Lets it follow the pointer, and show the focus.
 */
void
coa_matrix_grid_add_controllers (CoaMatrixGrid *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->pointed_row = self->pointed_column = COA_MATRIX_NOWHERE;
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (gtk_widget_queue_draw), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (gtk_widget_queue_draw), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
