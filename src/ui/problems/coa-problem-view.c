/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/problems/coa-problem-view.h"

#include <glib/gi18n.h>

#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-problem-labels.h"
#include "ui/problems/coa-editor.h"

/**
 * CoaProblemView:
 *
 * One thing that is wrong in a file, which can be opened.
 */
struct _CoaProblemView {
  CoaItemView parent_instance;

  CoaProblemPlaces *places; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaProblemView, coa_problem_view, COA_TYPE_ITEM_VIEW)

typedef enum {
  PROP_PLACES = 1,
} CoaProblemViewProperty;

static GParamSpec *props[PROP_PLACES + 1];

static char *
problem_view_dup_label (GObject *item)
{
  g_autofree char *severity = coa_label_problem_severity (NULL, COA_PROBLEM (item));

  /* Translators: what a screen reader says of a problem: how bad it is, and what. */
  return g_strdup_printf (_ ("%s: %s"), severity, coa_problem_get_message (COA_PROBLEM (item)));
}

/* What is to be written has a name and no place yet, and some problems are of no file. */
static gboolean
can_open (gpointer object, const char *file)
{
  return file != NULL &&
         (g_path_is_absolute (file) || g_uri_is_valid (file, G_URI_FLAGS_NONE, NULL));
}

static void
open_activated (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaProblemView *self = COA_PROBLEM_VIEW (widget);
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (self));

  if (item != NULL)
    coa_problem_view_open (widget, COA_PROBLEM (item), self->places);
}

static void
coa_problem_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaProblemViewProperty) prop_id) {
  case PROP_PLACES:
    g_value_set_object (value, COA_PROBLEM_VIEW (object)->places);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_problem_view_set_property (GObject *object, guint prop_id, const GValue *value,
                               GParamSpec *pspec)
{
  switch ((CoaProblemViewProperty) prop_id) {
  case PROP_PLACES:
    if (g_set_object (&COA_PROBLEM_VIEW (object)->places, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_problem_view_finalize (GObject *object)
{
  g_clear_object (&COA_PROBLEM_VIEW (object)->places);

  G_OBJECT_CLASS (coa_problem_view_parent_class)->finalize (object);
}

static void
coa_problem_view_class_init (CoaProblemViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_problem_view_get_property;
  object_class->set_property = coa_problem_view_set_property;
  object_class->finalize = coa_problem_view_finalize;
  COA_ITEM_VIEW_CLASS (klass)->dup_label = problem_view_dup_label;

  /**
   * CoaProblemView:places:
   *
   * Where the problems are, when that is known.
   */
  props[PROP_PLACES] =
    g_param_spec_object ("places", NULL, NULL, COA_TYPE_PROBLEM_PLACES,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (COA_TYPE_PROBLEM);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/problems/coa-problem-view.ui");
  gtk_widget_class_bind_template_callback (widget_class, can_open);
  gtk_widget_class_install_action (widget_class, "row.open", NULL, open_activated);
  coa_labels_bind (widget_class);
}

static void
coa_problem_view_init (CoaProblemView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_problem_view_open:
 * @widget: what the user has activated
 * @problem: what is wrong
 * @places: (nullable): where it and others are, when that is known
 *
 * Opens the file that a problem is in, if it is in one.
 */
void
coa_problem_view_open (GtkWidget *widget, CoaProblem *problem, CoaProblemPlaces *places)
{
  g_autoptr (GFile) file = NULL;

  if (!can_open (NULL, coa_problem_get_file (problem)))
    return;

  file = g_file_parse_name (coa_problem_get_file (problem));
  coa_editor_open (widget, file, coa_problem_places_get (places, problem));
}

/* What a screen reader says of the place, also when it becomes known. */
static void
describe (GtkListItem *list_item, GtkWidget *view)
{
  GtkExpression *of_view[] = {
    gtk_property_expression_new (COA_TYPE_ITEM_VIEW, NULL, "item"),
    gtk_property_expression_new (COA_TYPE_PROBLEM_VIEW, NULL, "places"),
  };
  GtkExpression *place =
    gtk_cclosure_expression_new (G_TYPE_STRING, NULL, G_N_ELEMENTS (of_view), of_view,
                                 G_CALLBACK (coa_label_problem_place), NULL, NULL);

  gtk_expression_bind (place, list_item, "accessible-description", view);
}

/**
 * coa_problem_view_set_up:
 * @page: (transfer none): a widget whose property `places` tells where the
 *   problems are, when that is known
 * @list_item: (transfer none): a row with such a view
 *
 * Lets the view and the row tell the place of the problem.
 */
void
coa_problem_view_set_up (GtkWidget *page, GtkListItem *list_item)
{
  GtkWidget *view = gtk_list_item_get_child (list_item);

  g_object_bind_property (page, "places", view, "places", G_BINDING_SYNC_CREATE);
  describe (list_item, view);
}
