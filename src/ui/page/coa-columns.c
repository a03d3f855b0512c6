/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-columns.h"

/* Between the parts, in pixels. */
enum {
  SPACING = 24
};

/**
 * CoaColumns:
 *
 * The parts of a page in two columns: what matters most with what closes the page
 * under it, and beside them the rest. Where the page is narrow there is one
 * column, in which the closing part comes after the rest.
 *
 * How wide the parts would be for a given height is never asked. Lists find that
 * out by trying, which takes long.
 */
struct _CoaColumns {
  GtkWidget parent_instance;

  GtkWidget *main; /* (owned) (nullable) */
  GtkWidget *rest; /* (owned) (nullable) */
  GtkWidget *end;  /* (owned) (nullable) */
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (CoaColumns, coa_columns, GTK_TYPE_WIDGET)

typedef enum {
  PROP_MAIN = 1,
  PROP_REST,
  PROP_END,
  PROP_NARROW,
} CoaColumnsProperty;

static GParamSpec *props[PROP_NARROW + 1];

static gboolean
is_shown (GtkWidget *part)
{
  return part != NULL && gtk_widget_should_layout (part);
}

static int
get_column_width (CoaColumns *self, int width)
{
  return self->narrow ? width : (width - SPACING) / 2;
}

static int
get_height (GtkWidget *part, int width)
{
  int height = 0;

  if (is_shown (part))
    gtk_widget_measure (part, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* How high parts under one another are together. */
static int
add_heights (int above, int below)
{
  return above + below + (above > 0 && below > 0 ? SPACING : 0);
}

static void
measure_width (CoaColumns *self, int *minimum, int *natural)
{
  for (GtkWidget *part = gtk_widget_get_first_child (GTK_WIDGET (self)); part != NULL;
       part = gtk_widget_get_next_sibling (part)) {
    int part_minimum;
    int part_natural;

    gtk_widget_measure (part, GTK_ORIENTATION_HORIZONTAL, -1, &part_minimum, &part_natural, NULL,
                        NULL);
    *minimum = MAX (*minimum, part_minimum);
    *natural = MAX (*natural, part_natural);
  }
  if (!self->narrow) {
    *minimum = 2 * *minimum + SPACING;
    *natural = 2 * *natural + SPACING;
  }
}

static int
measure_height (CoaColumns *self, int width)
{
  const int column_width = width < 0 ? -1 : get_column_width (self, width);
  const int main_height = get_height (self->main, column_width);
  const int rest_height = get_height (self->rest, column_width);
  const int end_height = get_height (self->end, column_width);

  if (self->narrow)
    return add_heights (add_heights (main_height, rest_height), end_height);

  return MAX (add_heights (main_height, end_height), rest_height);
}

static void
coa_columns_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                     int *natural, int *minimum_baseline, int *natural_baseline)
{
  CoaColumns *self = COA_COLUMNS (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, minimum, natural);
  else
    *minimum = *natural = measure_height (self, for_size);
}

/* Puts a part at @y and returns how far down what is there reaches now. */
static int
allocate_part (GtkWidget *part, int x, int y, int width)
{
  const GtkAllocation allocation = { x, y, width, get_height (part, width) };

  if (!is_shown (part))
    return y;

  gtk_widget_size_allocate (part, &allocation, -1);
  return y + allocation.height;
}

static int
allocate_below (GtkWidget *part, int x, int y, int width)
{
  return allocate_part (part, x, y > 0 ? y + SPACING : 0, width);
}

static void
coa_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoaColumns *self = COA_COLUMNS (widget);
  const gboolean from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const int column_width = get_column_width (self, width);
  const int other = width - column_width;
  const int y = allocate_part (self->main, from_right ? other : 0, 0, column_width);

  if (self->narrow) {
    allocate_below (self->end, 0, allocate_below (self->rest, 0, y, width), width);
    return;
  }
  allocate_below (self->end, from_right ? other : 0, y, column_width);
  allocate_part (self->rest, from_right ? 0 : other, 0, column_width);
}

static GtkSizeRequestMode
coa_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The parts are read and reached in the order in which they are set. */
static void
set_part (CoaColumns *self, GtkWidget **part, GtkWidget *widget)
{
  g_clear_pointer (part, gtk_widget_unparent);
  *part = widget;
  if (widget != NULL)
    gtk_widget_set_parent (widget, GTK_WIDGET (self));
}

static void
coa_columns_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaColumns *self = COA_COLUMNS (object);

  switch ((CoaColumnsProperty) prop_id) {
  case PROP_MAIN:
    set_part (self, &self->main, g_value_get_object (value));
    break;
  case PROP_REST:
    set_part (self, &self->rest, g_value_get_object (value));
    break;
  case PROP_END:
    set_part (self, &self->end, g_value_get_object (value));
    break;
  case PROP_NARROW:
    self->narrow = g_value_get_boolean (value);
    gtk_widget_queue_resize (GTK_WIDGET (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_columns_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaColumnsProperty) prop_id) {
  case PROP_NARROW:
    g_value_set_boolean (value, COA_COLUMNS (object)->narrow);
    break;
  case PROP_MAIN:
  case PROP_REST:
  case PROP_END:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_columns_dispose (GObject *object)
{
  CoaColumns *self = COA_COLUMNS (object);

  set_part (self, &self->main, NULL);
  set_part (self, &self->rest, NULL);
  set_part (self, &self->end, NULL);

  G_OBJECT_CLASS (coa_columns_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  /**
   * CoaColumns:main:
   *
   * What matters most.
   */
  props[PROP_MAIN] = g_param_spec_object ("main", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * CoaColumns:rest:
   *
   * What stands beside it, or else under it.
   */
  props[PROP_REST] = g_param_spec_object ("rest", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * CoaColumns:end:
   *
   * What closes the page.
   */
  props[PROP_END] = g_param_spec_object ("end", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * CoaColumns:narrow:
   *
   * Whether there is one column only.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags | G_PARAM_READABLE);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_columns_class_init (CoaColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_columns_get_property;
  object_class->set_property = coa_columns_set_property;
  object_class->dispose = coa_columns_dispose;
  widget_class->measure = coa_columns_measure;
  widget_class->size_allocate = coa_columns_size_allocate;
  widget_class->get_request_mode = coa_columns_get_request_mode;
  install_properties (object_class);
}

static void
coa_columns_init (CoaColumns *self)
{
}
