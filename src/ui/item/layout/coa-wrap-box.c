/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/layout/coa-wrap-box.h"

/* Between lines, in pixels. */
enum {
  LINE_SPACING = 6
};

/**
 * CoaWrapBox:
 *
 * Widgets in lines, as many in each as have room at their best width. One that
 * would be wider than a line has that for itself and may wrap its text there.
 *
 * [class@Adw.WrapBox] of libadwaita 1.7 puts such a widget out of sight where
 * lines run from right to left.
 */
struct _CoaWrapBox {
  GtkWidget parent_instance;

  guint spacing;
};

G_DEFINE_FINAL_TYPE (CoaWrapBox, coa_wrap_box, GTK_TYPE_WIDGET)

typedef enum {
  PROP_SPACING = 1,
} CoaWrapBoxProperty;

static GParamSpec *props[PROP_SPACING + 1];

/* The first child from @child on that takes up room. */
static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

/* How wide a child becomes in lines of this width. */
static int
get_child_width (GtkWidget *child, int width)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return MAX (minimum, MIN (natural, width));
}

/* Finds the first child after the line that begins with @first, and how high the line is. */
static GtkWidget *
end_line (CoaWrapBox *self, GtkWidget *first, int width, int *height)
{
  int end = -(int) self->spacing;
  GtkWidget *child = first;

  *height = 0;
  for (; child != NULL; child = get_next (child)) {
    const int child_width = get_child_width (child, width);
    int child_height;

    end += (int) self->spacing + child_width;
    if (child != first && end > width)
      break;
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, child_width, &child_height, NULL, NULL,
                        NULL);
    *height = MAX (*height, child_height);
  }
  return child;
}

static void
measure_width (CoaWrapBox *self, int *minimum, int *natural)
{
  GtkWidget *first = skip_hidden (gtk_widget_get_first_child (GTK_WIDGET (self)));

  for (GtkWidget *child = first; child != NULL; child = get_next (child)) {
    int child_minimum;
    int child_natural;

    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL,
                        NULL);
    *minimum = MAX (*minimum, child_minimum);
    *natural += child_natural + (child == first ? 0 : (int) self->spacing);
  }
}

static int
measure_height (CoaWrapBox *self, int width)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (GTK_WIDGET (self)));
  int height = 0;

  while (child != NULL) {
    int line_height;

    child = end_line (self, child, width, &line_height);
    height += line_height + (child == NULL ? 0 : LINE_SPACING);
  }
  return height;
}

static void
coa_wrap_box_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                      int *natural, int *minimum_baseline, int *natural_baseline)
{
  CoaWrapBox *self = COA_WRAP_BOX (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, minimum, natural);
  else
    *minimum = *natural = measure_height (self, for_size < 0 ? G_MAXINT : for_size);
}

/* Gives the children of a line their places, from where lines begin in the user's language. */
static void
allocate_line (CoaWrapBox *self, GtkWidget *first, GtkWidget *end, int width,
               GtkAllocation allocation)
{
  const gboolean from_right = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int start = 0;

  for (GtkWidget *child = first; child != end; child = get_next (child)) {
    allocation.width = get_child_width (child, width);
    allocation.x = from_right ? width - start - allocation.width : start;
    gtk_widget_size_allocate (child, &allocation, -1);
    start += allocation.width + (int) self->spacing;
  }
}

static void
coa_wrap_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoaWrapBox *self = COA_WRAP_BOX (widget);
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  GtkAllocation line = { 0, 0, width, 0 };

  while (child != NULL) {
    GtkWidget *end = end_line (self, child, width, &line.height);

    allocate_line (self, child, end, width, line);
    line.y += line.height + LINE_SPACING;
    child = end;
  }
}

static GtkSizeRequestMode
coa_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
coa_wrap_box_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaWrapBox *self = COA_WRAP_BOX (object);

  switch ((CoaWrapBoxProperty) prop_id) {
  case PROP_SPACING:
    self->spacing = g_value_get_uint (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_wrap_box_dispose (GObject *object)
{
  coa_wrap_box_remove_all (COA_WRAP_BOX (object));

  G_OBJECT_CLASS (coa_wrap_box_parent_class)->dispose (object);
}

static void
coa_wrap_box_class_init (CoaWrapBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = coa_wrap_box_set_property;
  object_class->dispose = coa_wrap_box_dispose;
  widget_class->measure = coa_wrap_box_measure;
  widget_class->size_allocate = coa_wrap_box_size_allocate;
  widget_class->get_request_mode = coa_wrap_box_get_request_mode;

  /**
   * CoaWrapBox:spacing:
   *
   * How many pixels are between the widgets of a line.
   */
  props[PROP_SPACING] =
    g_param_spec_uint ("spacing", NULL, NULL, 0, G_MAXUINT16, 6,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_wrap_box_init (CoaWrapBox *self)
{
}

/**
 * coa_wrap_box_append:
 * @self: the box
 * @child: (transfer none): a widget without parent
 *
 * Puts @child after the others.
 */
void
coa_wrap_box_append (CoaWrapBox *self, GtkWidget *child)
{
  g_return_if_fail (COA_IS_WRAP_BOX (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/**
 * coa_wrap_box_remove_all:
 * @self: the box
 *
 * Takes all widgets out.
 */
void
coa_wrap_box_remove_all (CoaWrapBox *self)
{
  GtkWidget *child;

  g_return_if_fail (COA_IS_WRAP_BOX (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}
