/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/view/coa-timeline-event.h"

#include "ui/labels/coalition/coa-event-labels.h"

/**
 * CoaTimelineEvent:
 *
 * An event of a time line as assistive technologies see it. There is no widget
 * for it: it is drawn with all others.
 */
struct _CoaTimelineEvent {
  GObject parent_instance;

  GtkWidget *row;         /* (unowned): it keeps this */
  CoaEvent *event;        /* (owned) (not nullable) */
  CoaTimelineEvent *next; /* (unowned) (nullable) */
  graphene_rect_t place;
  GtkATContext *at; /* (owned) (nullable) */
};

typedef enum {
  PROP_ACCESSIBLE_ROLE = 1,
} CoaTimelineEventProperty;

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaTimelineEvent, coa_timeline_event, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  CoaTimelineEvent *self = COA_TIMELINE_EVENT (accessible);

  /* At its end, the context asks for itself once more. */
  if (self->at == NULL && self->row != NULL)
    self->at = gtk_at_context_create (GTK_ACCESSIBLE_ROLE_LIST_ITEM, accessible,
                                      gtk_widget_get_display (self->row));
  return self->at == NULL ? NULL : g_object_ref (self->at);
}

static gboolean
get_platform_state (GtkAccessible *accessible, GtkAccessiblePlatformState state)
{
  return FALSE;
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  CoaTimelineEvent *self = COA_TIMELINE_EVENT (accessible);

  return self->row == NULL ? NULL : GTK_ACCESSIBLE (g_object_ref (self->row));
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  return NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  CoaTimelineEvent *self = COA_TIMELINE_EVENT (accessible);

  return self->next == NULL ? NULL : GTK_ACCESSIBLE (g_object_ref (self->next));
}

static gboolean
get_bounds (GtkAccessible *accessible, int *x, int *y, int *width, int *height)
{
  CoaTimelineEvent *self = COA_TIMELINE_EVENT (accessible);

  *x = (int) self->place.origin.x;
  *y = (int) self->place.origin.y;
  *width = (int) self->place.size.width;
  *height = (int) self->place.size.height;
  return TRUE;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = get_at_context;
  iface->get_platform_state = get_platform_state;
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_bounds = get_bounds;
}

static void
coa_timeline_event_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaTimelineEventProperty) prop_id) {
  case PROP_ACCESSIBLE_ROLE:
    g_value_set_enum (value, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

/* The role is always the same, but the interface wants it to be settable. */
static void
coa_timeline_event_set_property (GObject *object, guint prop_id, const GValue *value,
                                 GParamSpec *pspec)
{
  G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
coa_timeline_event_dispose (GObject *object)
{
  CoaTimelineEvent *self = COA_TIMELINE_EVENT (object);

  self->row = NULL;
  g_clear_object (&self->at);
  g_clear_object (&self->event);

  G_OBJECT_CLASS (coa_timeline_event_parent_class)->dispose (object);
}

static void
coa_timeline_event_class_init (CoaTimelineEventClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_timeline_event_get_property;
  object_class->set_property = coa_timeline_event_set_property;
  object_class->dispose = coa_timeline_event_dispose;

  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
coa_timeline_event_init (CoaTimelineEvent *self)
{
}

/**
 * coa_timeline_event_new:
 * @row: the lane in which it is, which outlives it
 * @event: an event
 * @place: where it is in the row
 *
 * Returns: (transfer full): what assistive technologies see of @event
 */
CoaTimelineEvent *
coa_timeline_event_new (GtkWidget *row, CoaEvent *event, const graphene_rect_t *place)
{
  CoaTimelineEvent *self = g_object_new (COA_TYPE_TIMELINE_EVENT, NULL);
  g_autofree char *label = coa_label_event (NULL, event);

  self->row = row;
  self->event = g_object_ref (event);
  self->place = *place;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return self;
}

/**
 * coa_timeline_event_get_event:
 * @self: what assistive technologies see of an event
 *
 * Returns: (transfer none): the event
 */
CoaEvent *
coa_timeline_event_get_event (CoaTimelineEvent *self)
{
  g_return_val_if_fail (COA_IS_TIMELINE_EVENT (self), NULL);

  return self->event;
}

/**
 * coa_timeline_event_set_next:
 * @self: what assistive technologies see of an event
 * @next: (nullable): the same of the next one, which lives as long
 */
void
coa_timeline_event_set_next (CoaTimelineEvent *self, CoaTimelineEvent *next)
{
  g_return_if_fail (COA_IS_TIMELINE_EVENT (self));

  self->next = next;
}

/**
 * coa_timeline_event_set_selected:
 * @self: what assistive technologies see of an event
 * @is_selected: whether it is the one from which the keys go on
 */
void
coa_timeline_event_set_selected (CoaTimelineEvent *self, gboolean is_selected)
{
  g_return_if_fail (COA_IS_TIMELINE_EVENT (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected,
                               -1);
}
