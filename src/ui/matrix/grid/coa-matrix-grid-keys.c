/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/matrix/grid/coa-matrix-grid-private.h"

static int
get_last (CoaMatrixGrid *self, CoaMatrixAxis axis)
{
  return (int) coa_matrix_get_length (self->matrix, axis) - 1;
}

/* In the corner, where the two kinds of headings would meet, is nothing: what moved there stays. */
static void
go_to (CoaMatrixGrid *self, int row, int column)
{
  row = CLAMP (row, COA_MATRIX_HEADING, get_last (self, COA_MATRIX_ROWS));
  column = CLAMP (column, COA_MATRIX_HEADING, get_last (self, COA_MATRIX_COLUMNS));
  if (row == COA_MATRIX_HEADING && column == COA_MATRIX_HEADING) {
    row = self->row;
    column = self->column;
  }
  coa_matrix_grid_focus_cell (self, row, column);
}

/* Steps to go: rows, then columns as they are seen from left to right. */
static gboolean
step (GtkWidget *widget, GVariant *steps, gpointer user_data)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (widget);
  int rows, columns;

  g_variant_get (steps, "(ii)", &rows, &columns);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    columns = -columns;
  go_to (self, self->row + rows, self->column + columns);
  return TRUE;
}

/* As many rows as are to be seen. */
static gboolean
turn_page (GtkWidget *widget, GVariant *pages, gpointer user_data)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (widget);
  const CoaMatrixTrack *track;
  int rows;

  if (self->painter == NULL)
    return FALSE;

  track = &coa_matrix_painter_get_layout (self->painter)->tracks[COA_MATRIX_ROWS];
  rows = MAX ((int) (coa_matrix_grid_get_room (self, COA_MATRIX_ROWS) / track->pitch) - 1, 1);
  go_to (self, MAX (self->row + rows * g_variant_get_int32 (pages), 0), self->column);
  return TRUE;
}

/* To the first or the last of the row; and of all rows. */
static gboolean
jump (GtkWidget *widget, GVariant *where, gpointer user_data)
{
  CoaMatrixGrid *self = COA_MATRIX_GRID (widget);
  const int first = self->row == COA_MATRIX_HEADING ? 0 : COA_MATRIX_HEADING;
  gboolean is_end, is_far;

  g_variant_get (where, "(bb)", &is_end, &is_far);
  if (!is_far)
    go_to (self, self->row, is_end ? get_last (self, COA_MATRIX_COLUMNS) : first);
  else if (is_end)
    go_to (self, get_last (self, COA_MATRIX_ROWS), get_last (self, COA_MATRIX_COLUMNS));
  else
    go_to (self, 0, COA_MATRIX_HEADING);
  return TRUE;
}

static gboolean
open_focus (GtkWidget *widget, GVariant *nothing, gpointer user_data)
{
  coa_matrix_grid_open (COA_MATRIX_GRID (widget));
  return TRUE;
}

static void
bind_steps (GtkWidgetClass *widget_class)
{
  static const struct {
    guint keys[2];
    int rows;
    int columns;
  } steps[] = {
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, 0, -1 },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, 0, 1 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, -1, 0 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 1, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (steps[i].keys); j++)
      gtk_widget_class_add_binding (widget_class, steps[i].keys[j], 0, step, "(ii)", steps[i].rows,
                                    steps[i].columns);
}

/**
 * coa_matrix_grid_bind_keys:
 * @widget_class: the class of matrices
 *
 * Gives them the keys that WAI-ARIA describes for grids.
 */
void
coa_matrix_grid_bind_keys (GtkWidgetClass *widget_class)
{
  static const guint opening[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter,
                                   GDK_KEY_space, GDK_KEY_KP_Space };
  static const guint homes[] = { GDK_KEY_Home, GDK_KEY_KP_Home };
  static const guint ends[] = { GDK_KEY_End, GDK_KEY_KP_End };
  static const guint ups[] = { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up };
  static const guint downs[] = { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down };

  bind_steps (widget_class);
  for (gsize i = 0; i < G_N_ELEMENTS (homes); i++) {
    gtk_widget_class_add_binding (widget_class, homes[i], 0, jump, "(bb)", FALSE, FALSE);
    gtk_widget_class_add_binding (widget_class, ends[i], 0, jump, "(bb)", TRUE, FALSE);
    gtk_widget_class_add_binding (widget_class, homes[i], GDK_CONTROL_MASK, jump, "(bb)", FALSE,
                                  TRUE);
    gtk_widget_class_add_binding (widget_class, ends[i], GDK_CONTROL_MASK, jump, "(bb)", TRUE,
                                  TRUE);
    gtk_widget_class_add_binding (widget_class, ups[i], 0, turn_page, "i", -1);
    gtk_widget_class_add_binding (widget_class, downs[i], 0, turn_page, "i", 1);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (opening); i++)
    gtk_widget_class_add_binding (widget_class, opening[i], 0, open_focus, NULL);
}
