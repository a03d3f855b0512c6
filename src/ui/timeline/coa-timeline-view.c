/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/view/coa-timeline-view-private.h"

#include <glib/gi18n.h>

/**
 * CoaTimelineView:
 *
 * A time line: the events of a collection in lanes, one for each coalition,
 * under an axis that stays in view. It is to be put into a
 * [class@Gtk.ScrolledWindow].
 *
 * It draws itself, so that it takes no longer for a million events than for a
 * hundred.
 */
G_DEFINE_FINAL_TYPE_WITH_CODE (CoaTimelineView, coa_timeline_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

typedef enum {
  PROP_COLLECTION = 1,
  PROP_FILTER,
  PROP_GROUPED,
  PROP_SELECTED,
  PROP_TIMELINE,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
} CoaTimelineViewProperty;

static GParamSpec *props[PROP_TIMELINE + 1];

static void
coa_timeline_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = 200;
  *natural = 600;
}

static void
coa_timeline_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoaTimelineView *self = COA_TIMELINE_VIEW (widget);

  if (self->style == NULL || self->width != width || self->height != height)
    coa_timeline_view_restyle (self);
  self->width = width;
  self->height = height;
  coa_timeline_view_allocate_rows (self);
}

static void
coa_timeline_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (coa_timeline_view_parent_class)->css_changed (widget, change);

  coa_timeline_view_restyle (COA_TIMELINE_VIEW (widget));
}

static void
coa_timeline_view_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (coa_timeline_view_parent_class)->direction_changed (widget, previous);

  coa_timeline_view_restyle (COA_TIMELINE_VIEW (widget));
}

static void
coa_timeline_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CoaTimelineView *self = COA_TIMELINE_VIEW (widget);
  CoaTimelineDrawing drawing;

  if (!coa_timeline_view_read_colors (self))
    return;

  coa_timeline_view_get_drawing (self, &drawing);
  coa_timeline_draw (&drawing, snapshot);
}

static void
coa_timeline_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaTimelineView *self = COA_TIMELINE_VIEW (object);

  switch ((CoaTimelineViewProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_FILTER:
    g_value_set_object (value, self->filter);
    break;
  case PROP_GROUPED:
    g_value_set_boolean (value, self->is_grouped);
    break;
  case PROP_SELECTED:
    g_value_set_object (value, self->selected);
    break;
  case PROP_TIMELINE:
    g_value_set_object (value, self->timeline);
    break;
  case PROP_HADJUSTMENT:
  case PROP_VADJUSTMENT:
    g_value_set_object (value, self->adjustments[prop_id - PROP_HADJUSTMENT]);
    break;
  case PROP_HSCROLL_POLICY:
  case PROP_VSCROLL_POLICY:
    g_value_set_enum (value, self->policies[prop_id - PROP_HSCROLL_POLICY]);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_timeline_view_set_property (GObject *object, guint prop_id, const GValue *value,
                                GParamSpec *pspec)
{
  CoaTimelineView *self = COA_TIMELINE_VIEW (object);

  switch ((CoaTimelineViewProperty) prop_id) {
  case PROP_COLLECTION:
    coa_timeline_view_set_collection (self, g_value_get_object (value));
    break;
  case PROP_FILTER:
    coa_timeline_view_set_filter (self, g_value_get_object (value));
    break;
  case PROP_GROUPED:
    coa_timeline_view_set_grouped (self, g_value_get_boolean (value));
    break;
  case PROP_SELECTED:
    coa_timeline_view_set_selected (self, g_value_get_object (value));
    break;
  case PROP_HADJUSTMENT:
  case PROP_VADJUSTMENT:
    coa_timeline_view_take_adjustment (self, (GtkOrientation) (prop_id - PROP_HADJUSTMENT),
                                       g_value_get_object (value));
    break;
  case PROP_HSCROLL_POLICY:
  case PROP_VSCROLL_POLICY:
    self->policies[prop_id - PROP_HSCROLL_POLICY] = g_value_get_enum (value);
    break;
  case PROP_TIMELINE:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_timeline_view_dispose (GObject *object)
{
  CoaTimelineView *self = COA_TIMELINE_VIEW (object);

  coa_timeline_view_stop (self);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->said, gtk_widget_unparent);
  g_clear_object (&self->timeline);
  for (guint i = 0; i < N_SWATCHES; i++)
    g_clear_pointer (&self->swatches[i], gtk_widget_unparent);
  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    coa_timeline_view_take_adjustment (self, (GtkOrientation) i, NULL);
  g_clear_pointer (&self->style, coa_timeline_style_free);
  g_clear_object (&self->animation);
  g_clear_object (&self->selected);
  g_clear_object (&self->filter);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_timeline_view_parent_class)->dispose (object);
}

#define READ_WRITE (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

/* What it is told to show. */
static void
install_choice (void)
{
  /**
   * CoaTimelineView:collection:
   *
   * Whose events are shown.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION, READ_WRITE);

  /**
   * CoaTimelineView:filter:
   *
   * Which coalitions are shown; all if it asks nothing.
   */
  props[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL, COA_TYPE_COALITION_FILTER, READ_WRITE);

  /**
   * CoaTimelineView:grouped:
   *
   * Whether the lanes stand under headings, by country.
   */
  props[PROP_GROUPED] = g_param_spec_boolean ("grouped", NULL, NULL, FALSE, READ_WRITE);
}

static void
install_properties (GObjectClass *object_class)
{
  install_choice ();

  /**
   * CoaTimelineView:selected:
   *
   * The event from which the keys go on.
   */
  props[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, COA_TYPE_EVENT, READ_WRITE);

  /**
   * CoaTimelineView:timeline:
   *
   * What is shown; another one whenever that changes.
   */
  props[PROP_TIMELINE] =
    g_param_spec_object ("timeline", NULL, NULL, COA_TYPE_TIMELINE,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
install_signal (GObjectClass *object_class)
{
  /**
   * CoaTimelineView::event-activated:
   * @self: the time line
   * @event: (type CoaEvent): an event
   * @place: (type Gdk.Rectangle): where it is
   *
   * The user wants to know more of @event.
   */
  g_signal_new ("event-activated", G_TYPE_FROM_CLASS (object_class), G_SIGNAL_RUN_LAST, 0, NULL,
                NULL, NULL, G_TYPE_NONE, 2, COA_TYPE_EVENT,
                GDK_TYPE_RECTANGLE | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
coa_timeline_view_class_init (CoaTimelineViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_timeline_view_get_property;
  object_class->set_property = coa_timeline_view_set_property;
  object_class->dispose = coa_timeline_view_dispose;
  widget_class->measure = coa_timeline_view_measure;
  widget_class->size_allocate = coa_timeline_view_size_allocate;
  widget_class->css_changed = coa_timeline_view_css_changed;
  widget_class->direction_changed = coa_timeline_view_direction_changed;
  widget_class->snapshot = coa_timeline_view_snapshot;
  install_properties (object_class);
  install_signal (object_class);

  coa_timeline_view_add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
coa_timeline_view_init (CoaTimelineView *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Timeline"), -1);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  coa_timeline_view_add_swatches (self);
  coa_timeline_view_init_motion (self);
  coa_timeline_view_add_gestures (self);
}

/**
 * coa_timeline_view_get_timeline:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what it shows
 */
CoaTimeline *
coa_timeline_view_get_timeline (CoaTimelineView *self)
{
  g_return_val_if_fail (COA_IS_TIMELINE_VIEW (self), NULL);

  return self->timeline;
}

/**
 * coa_timeline_view_get_drawing:
 * @self: a view that shows a time line and has a size
 * @drawing: (out caller-allocates): what it draws, as long as it does not change
 */
void
coa_timeline_view_get_drawing (CoaTimelineView *self, CoaTimelineDrawing *drawing)
{
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];

  *drawing = (CoaTimelineDrawing) {
    .style = self->style,
    .timeline = self->timeline,
    .scale = &self->scale,
    .offset = vertical == NULL ? 0 : gtk_adjustment_get_value (vertical),
    .width = gtk_widget_get_width (GTK_WIDGET (self)),
    .height = gtk_widget_get_height (GTK_WIDGET (self)),
    .selected = self->selected,
  };
}
