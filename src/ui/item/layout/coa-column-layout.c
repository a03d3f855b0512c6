/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/layout/coa-column-layout.h"

#include <adwaita.h>

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
         int *minimum_baseline, int *natural_baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));

  if (child != NULL)
    gtk_widget_measure (child, orientation,
                        orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size, minimum, natural,
                        minimum_baseline, natural_baseline);
}

/* As a paragraph does: what a row of text would like says nothing about the column. */
enum {
  ROW_MINIMUM_WIDTH = 120,
  ROW_NATURAL_WIDTH = 240,
};

static void
measure_row (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
             int *natural, int *minimum_baseline, int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = ROW_MINIMUM_WIDTH;
    *natural = ROW_NATURAL_WIDTH;
  } else {
    measure (widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
  }
}

static void
allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));

  if (child != NULL)
    gtk_widget_allocate (child, width, height, baseline, NULL);
}

/**
 * coa_column_layout_new:
 *
 * Makes the layout of an [class@Adw.Bin] that stands in a column: its child has
 * the width of the column, and the height that it wants for that width.
 *
 * How wide it would want to be for a given height is never asked. Boxes and
 * lists find that out by trying, which takes long, and their answers contradict
 * each other.
 *
 * Returns: (transfer full): the layout
 */
GtkLayoutManager *
coa_column_layout_new (void)
{
  return gtk_custom_layout_new (get_request_mode, measure, allocate);
}

/**
 * coa_column_layout_new_for_row:
 *
 * Makes the layout of an [class@Adw.Bin] that is a row of a list view, which
 * asks some two hundred rows for their width at once. All give the same answer,
 * as finding out what each one wants takes as long as laying out all its text.
 *
 * Returns: (transfer full): the layout
 */
GtkLayoutManager *
coa_column_layout_new_for_row (void)
{
  return gtk_custom_layout_new (get_request_mode, measure_row, allocate);
}
