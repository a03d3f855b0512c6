/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-timeline-page-private.h"

#include "ui/event/details/coa-event-dialog.h"
#include "ui/event/details/coa-event-popover.h"
#include "ui/filter/coa-filter-chips.h"
#include "ui/timeline/coa-timeline-state.h"

/**
 * CoaTimelinePage:
 *
 * All events of a collection: as a time line with a lane for each coalition, and
 * as a list. The filter is that of the sidebar.
 *
 * Which of both was chosen is remembered in settings, but in a narrow window the
 * list comes first.
 */
G_DEFINE_FINAL_TYPE_WITH_CODE (CoaTimelinePage, coa_timeline_page, ADW_TYPE_NAVIGATION_PAGE,
                               G_IMPLEMENT_INTERFACE (COA_TYPE_PICTURED,
                                                      coa_timeline_page_pictured_init)
                                 G_IMPLEMENT_INTERFACE (COA_TYPE_RENEWABLE,
                                                        coa_timeline_page_renewable_init))

typedef enum {
  PROP_COLLECTION = 1,
  PROP_FILTER,
  PROP_GROUPED,
} CoaTimelinePageProperty;

static GParamSpec *props[PROP_GROUPED + 1];

static void
show_view (CoaTimelinePage *self)
{
  g_autofree char *chosen = g_settings_get_string (self->settings, "timeline-view");

  adw_view_stack_set_visible_child_name (self->stack, self->is_narrow ? "list" : chosen);
}

static void
view_chosen_cb (CoaTimelinePage *self)
{
  if (self->settings != NULL && !self->is_narrow)
    g_settings_set_string (self->settings, "timeline-view",
                           adw_view_stack_get_visible_child_name (self->stack));
}

/* Who goes on with the keyboard does so in the view that is now there. What the window moves
 * elsewhere when it becomes narrow gets no keys any more until the focus has been taken off it. */
static void
breakpoint_changed_cb (CoaTimelinePage *self, GParamSpec *pspec, AdwBreakpointBin *bin)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);
  const gboolean had_focus =
    focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->content));

  self->is_narrow = adw_breakpoint_bin_get_current_breakpoint (bin) != NULL;
  if (had_focus)
    gtk_root_set_focus (root, NULL);
  show_view (self);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static gboolean
coa_timeline_page_grab_focus (GtkWidget *widget)
{
  CoaTimelinePage *self = COA_TIMELINE_PAGE (widget);

  return gtk_widget_grab_focus (
    coa_timeline_is_shown (self, adw_view_stack_get_visible_child_name (self->stack))
      ? self->timeline
      : GTK_WIDGET (self->list));
}

static void
event_activated_cb (CoaTimelinePage *self, CoaEvent *event, const GdkRectangle *place,
                    GtkWidget *origin)
{
  if (self->is_narrow)
    adw_dialog_present (coa_event_dialog_new (event), GTK_WIDGET (self));
  else
    g_signal_connect_object (
      coa_event_popover_show (event, GTK_WIDGET (self->content), origin, place), "closed",
      G_CALLBACK (gtk_widget_grab_focus), self, G_CONNECT_SWAPPED);
}

static void
coa_timeline_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaTimelinePage *self = COA_TIMELINE_PAGE (object);

  switch ((CoaTimelinePageProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_FILTER:
    g_value_set_object (value, self->filter);
    break;
  case PROP_GROUPED:
    g_value_set_boolean (value, self->is_grouped);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_timeline_page_set_property (GObject *object, guint prop_id, const GValue *value,
                                GParamSpec *pspec)
{
  CoaTimelinePage *self = COA_TIMELINE_PAGE (object);

  switch ((CoaTimelinePageProperty) prop_id) {
  case PROP_COLLECTION:
    self->collection = g_value_dup_object (value);
    break;
  case PROP_FILTER:
    self->filter = g_value_dup_object (value);
    break;
  case PROP_GROUPED:
    self->is_grouped = g_value_get_boolean (value);
    g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_timeline_page_dispose (GObject *object)
{
  CoaTimelinePage *self = COA_TIMELINE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_TIMELINE_PAGE);
  g_clear_object (&self->filter);
  g_clear_object (&self->collection);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (coa_timeline_page_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  /**
   * CoaTimelinePage:collection:
   *
   * Whose events are shown.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION, flags);

  /**
   * CoaTimelinePage:filter:
   *
   * Whose events are left.
   */
  props[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, COA_TYPE_COALITION_FILTER, flags);

  /**
   * CoaTimelinePage:grouped:
   *
   * Whether the lanes of the time line stand under headings, by country.
   */
  props[PROP_GROUPED] =
    g_param_spec_boolean ("grouped", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/timeline/coa-timeline-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaTimelinePage, content);
  gtk_widget_class_bind_template_child (widget_class, CoaTimelinePage, stack);
  gtk_widget_class_bind_template_child (widget_class, CoaTimelinePage, timeline);
  gtk_widget_class_bind_template_child (widget_class, CoaTimelinePage, list);
  gtk_widget_class_bind_template_callback (widget_class, event_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, coa_timeline_is_shown);
  gtk_widget_class_bind_template_callback (widget_class, breakpoint_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, coa_timeline_state);
  gtk_widget_class_bind_template_callback (widget_class, view_chosen_cb);
  coa_timeline_page_install_actions (widget_class);
}

static void
coa_timeline_page_class_init (CoaTimelinePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_timeline_page_get_property;
  object_class->set_property = coa_timeline_page_set_property;
  object_class->dispose = coa_timeline_page_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = coa_timeline_page_grab_focus;
  install_properties (object_class);

  g_type_ensure (COA_TYPE_EVENT_LIST);
  g_type_ensure (COA_TYPE_EVENT_MODEL);
  g_type_ensure (COA_TYPE_FILTER_CHIPS);
  g_type_ensure (COA_TYPE_TIMELINE_VIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_timeline_page_init (CoaTimelinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_timeline_page_new:
 * @collection: (transfer none): whose events are shown
 * @filter: (transfer none): whose events are left
 * @settings: (transfer none): where the page keeps its state
 *
 * Returns: (transfer floating): the page
 */
AdwNavigationPage *
coa_timeline_page_new (CoaCollection *collection, CoaCoalitionFilter *filter, GSettings *settings)
{
  CoaTimelinePage *self =
    g_object_new (COA_TYPE_TIMELINE_PAGE, "collection", collection, "filter", filter, NULL);

  coa_timeline_page_list_events (self);
  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "timeline-grouped", self, "grouped", G_SETTINGS_BIND_DEFAULT);
  show_view (self);
  return ADW_NAVIGATION_PAGE (self);
}

/**
 * coa_timeline_page_reveal:
 * @self: the page
 * @coalition: a coalition
 *
 * Brings the first event of a coalition into view.
 */
void
coa_timeline_page_reveal (CoaTimelinePage *self, CoaCoalition *coalition)
{
  GListModel *events = coa_agent_get_events (COA_AGENT (coalition));
  g_autoptr (CoaEvent) first = g_list_model_get_item (events, 0);

  if (first == NULL)
    return;

  g_object_set (self->timeline, "selected", first, NULL);
  coa_event_list_reveal (self->list, first);
}
