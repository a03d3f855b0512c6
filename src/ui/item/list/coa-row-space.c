/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/list/coa-row-space.h"

/**
 * CoaRowSpace:
 *
 * What keeps the place of a row in a list view until the row is made. It is
 * empty, and as large as another row.
 */
struct _CoaRowSpace {
  GtkWidget parent_instance;

  GtkWidget *model; /* (unowned) (nullable): a weak pointer */
};

G_DEFINE_FINAL_TYPE (CoaRowSpace, coa_row_space, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
coa_row_space_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
coa_row_space_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                       int *natural, int *minimum_baseline, int *natural_baseline)
{
  CoaRowSpace *self = COA_ROW_SPACE (widget);

  if (self->model != NULL)
    gtk_widget_measure (self->model, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
coa_row_space_dispose (GObject *object)
{
  g_clear_weak_pointer (&COA_ROW_SPACE (object)->model);

  G_OBJECT_CLASS (coa_row_space_parent_class)->dispose (object);
}

static void
coa_row_space_class_init (CoaRowSpaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_row_space_dispose;
  widget_class->get_request_mode = coa_row_space_get_request_mode;
  widget_class->measure = coa_row_space_measure;
}

static void
coa_row_space_init (CoaRowSpace *self)
{
}

/**
 * coa_row_space_new:
 * @model: (transfer none): a row, as large as which it is
 *
 * Returns: (transfer floating): the place of a row
 */
GtkWidget *
coa_row_space_new (GtkWidget *model)
{
  CoaRowSpace *self = g_object_new (COA_TYPE_ROW_SPACE, NULL);

  g_set_weak_pointer (&self->model, model);
  return GTK_WIDGET (self);
}
