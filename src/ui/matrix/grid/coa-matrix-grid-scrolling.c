/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid-private.h"

/* Columns begin at the right in some languages, but adjustments always at the left. */
static gboolean
is_turned (CoaMatrixGrid *self, CoaMatrixAxis axis)
{
  return axis == COA_MATRIX_COLUMNS &&
         gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* The way from one to the other is the same in both directions. */
static double
turn (CoaMatrixGrid *self, CoaMatrixAxis axis, double value)
{
  GtkAdjustment *adjustment = self->adjustments[axis];

  return is_turned (self, axis) ? gtk_adjustment_get_upper (adjustment) -
                                    gtk_adjustment_get_page_size (adjustment) - value
                                : value;
}

static void
value_changed_cb (CoaMatrixGrid *self, GtkAdjustment *adjustment)
{
  const CoaMatrixAxis axis =
    adjustment == self->adjustments[COA_MATRIX_ROWS] ? COA_MATRIX_ROWS : COA_MATRIX_COLUMNS;
  const float scrolled = (float) turn (self, axis, gtk_adjustment_get_value (adjustment));

  if (G_APPROX_VALUE (scrolled, self->scrolled[axis], 0.01F))
    return;

  self->scrolled[axis] = scrolled;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  coa_matrix_grid_queue_update (self);
}

/**
 * coa_matrix_grid_set_adjustment:
 * @self: a matrix
 * @axis: rows or columns
 * @adjustment: (nullable): how far they are scrolled
 */
void
coa_matrix_grid_set_adjustment (CoaMatrixGrid *self, CoaMatrixAxis axis, GtkAdjustment *adjustment)
{
  GtkAdjustment *before = self->adjustments[axis];

  if (adjustment != NULL && adjustment == before)
    return;

  if (before != NULL)
    g_signal_handlers_disconnect_by_func (before, value_changed_cb, self);
  if (adjustment == NULL)
    adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  g_set_object (&self->adjustments[axis], adjustment);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * coa_matrix_grid_get_room:
 * @self: a matrix
 * @axis: rows or columns
 *
 * Returns: how much room there is for their cells
 */
float
coa_matrix_grid_get_room (CoaMatrixGrid *self, CoaMatrixAxis axis)
{
  const CoaMatrixLayout *layout;

  if (self->painter == NULL)
    return 0;

  layout = coa_matrix_painter_get_layout (self->painter);
  return axis == COA_MATRIX_ROWS ? MAX ((float) self->height - layout->column_heading, 0)
                                 : MAX ((float) self->width - layout->row_heading, 0);
}

static void
configure (CoaMatrixGrid *self, CoaMatrixAxis axis, float length)
{
  GtkAdjustment *adjustment = self->adjustments[axis];
  const float room = coa_matrix_grid_get_room (self, axis);
  const double upper = MAX (length, room);
  const double scrolled = CLAMP (self->scrolled[axis], 0, upper - room);
  const double value = is_turned (self, axis) ? upper - room - scrolled : scrolled;

  if (adjustment == NULL)
    return;

  self->scrolled[axis] = (float) scrolled;
  gtk_adjustment_configure (adjustment, value, 0, upper, room * 0.1, room * 0.9, room);
}

/**
 * coa_matrix_grid_configure_adjustments:
 * @self: a matrix that has a size
 *
 * Tells the adjustments how much there is to scroll over.
 */
void
coa_matrix_grid_configure_adjustments (CoaMatrixGrid *self)
{
  const CoaMatrixLayout *layout = coa_matrix_painter_get_layout (self->painter);

  configure (self, COA_MATRIX_ROWS, coa_matrix_layout_get_height (layout));
  configure (self, COA_MATRIX_COLUMNS, coa_matrix_layout_get_width (layout));
}

/**
 * coa_matrix_grid_scroll_to:
 * @self: a matrix
 * @axis: rows or columns
 * @position: which of them, or %COA_MATRIX_HEADING, which is always to be seen
 *
 * Scrolls as little as is needed to see it whole, the name of its group too.
 */
void
coa_matrix_grid_scroll_to (CoaMatrixGrid *self, CoaMatrixAxis axis, int position)
{
  const CoaMatrixTrack *track;
  const float room = coa_matrix_grid_get_room (self, axis);
  float start, end, scrolled;

  if (position < 0 || self->painter == NULL || self->adjustments[axis] == NULL)
    return;

  track = &coa_matrix_painter_get_layout (self->painter)->tracks[axis];
  end = coa_matrix_track_get_start (track, (guint) position) + track->pitch;
  start =
    position == 0 ? 0 : coa_matrix_track_get_start (track, (guint) position - 1) + track->pitch;
  scrolled = MIN (MAX (self->scrolled[axis], end - room), start);
  gtk_adjustment_set_value (self->adjustments[axis], turn (self, axis, scrolled));
}
