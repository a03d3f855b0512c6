/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/problems/coa-problems-page.h"

#include <glib/gi18n.h>

#include "model/problem/coa-problem-line.h"
#include "model/problem/coa-problem-places.h"
#include "ui/citation/coa-desktop.h"
#include "ui/item/list/coa-list-rows.h"
#include "ui/labels/coa-count-labels.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-problem-labels.h"
#include "ui/page/coa-renewable.h"
#include "ui/problems/coa-problem-view.h"

/**
 * CoaProblemsPage:
 *
 * What is wrong in the files of a collection, and where. A row opens its file.
 */
struct _CoaProblemsPage {
  AdwNavigationPage parent_instance;

  CoaCollection *collection; /* (owned) */
  CoaProblemPlaces *places;  /* (owned) (nullable): until they are known */
  GCancellable *cancellable; /* (owned): of the search for them */
  gboolean is_to_copy;       /* when they are known */

  GtkListView *list;
  GtkEditable *search_entry;
  AdwToggleGroup *severities;
  GListModel *filtered;
  GtkCustomFilter *wanted;
};

static void renewable_init (CoaRenewableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaProblemsPage, coa_problems_page, ADW_TYPE_NAVIGATION_PAGE,
                               G_IMPLEMENT_INTERFACE (COA_TYPE_RENEWABLE, renewable_init))

typedef enum {
  PROP_COLLECTION = 1,
  PROP_PLACES,
} CoaProblemsPageProperty;

static GParamSpec *props[PROP_PLACES + 1];

static gboolean
has_text (CoaProblemsPage *self, CoaProblem *problem, const char *text)
{
  g_autofree char *place = coa_label_problem_place (NULL, problem, self->places);

  return g_str_match_string (text, coa_problem_get_message (problem), TRUE) ||
         g_str_match_string (text, place, TRUE);
}

static gboolean
is_wanted (gpointer item, gpointer user_data)
{
  CoaProblemsPage *self = user_data;
  const char *severity = adw_toggle_group_get_active_name (self->severities);
  const char *text = gtk_editable_get_text (self->search_entry);
  const gboolean is_error = coa_problem_get_severity (item) == COA_SEVERITY_ERROR;

  if (g_strcmp0 (severity, is_error ? "warnings" : "errors") == 0)
    return FALSE;
  return *text == '\0' || has_text (self, item, text);
}

static void
wanted_changed_cb (CoaProblemsPage *self)
{
  gtk_filter_changed (GTK_FILTER (self->wanted), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
problem_activated_cb (CoaProblemsPage *self, guint position)
{
  g_autoptr (CoaProblem) problem = g_list_model_get_item (self->filtered, position);

  coa_problem_view_open (GTK_WIDGET (self), problem, self->places);
}

static void
copy (CoaProblemsPage *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->filtered); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (self->filtered, i);
    const CoaJsonPlace place = coa_problem_places_get (self->places, problem);
    g_autofree char *line = coa_problem_line_new (problem, coa_problem_get_file (problem), place);

    g_string_append (text, line);
    g_string_append_c (text, '\n');
  }
  coa_desktop_copy (GTK_WIDGET (self), text->str, _ ("Problems copied"));
}

/* Who copies sooner than the places are known gets them too. */
static void
copy_activated (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaProblemsPage *self = COA_PROBLEMS_PAGE (widget);

  if (self->places == NULL)
    self->is_to_copy = TRUE;
  else
    copy (self);
}

/* The page may be gone by then. */
static void
places_found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaProblemsPage) self = user_data;
  CoaProblemPlaces *places = coa_problem_places_find_finish (result, NULL);

  if (places == NULL)
    return;

  self->places = places;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACES]);
  if (*gtk_editable_get_text (self->search_entry) != '\0')
    wanted_changed_cb (self);
  if (self->is_to_copy)
    copy (self);
}

/* Lists of nothing are of two kinds: nothing is wrong, or nothing of it is wanted. */
static char *
problems_state (CoaProblemsPage *self, guint n_wanted, GListModel *problems)
{
  if (problems == NULL || g_list_model_get_n_items (problems) == 0)
    return g_strdup ("none");
  return coa_label_list_state (NULL, n_wanted);
}

static void
coa_problems_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaProblemsPageProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, COA_PROBLEMS_PAGE (object)->collection);
    break;
  case PROP_PLACES:
    g_value_set_object (value, COA_PROBLEMS_PAGE (object)->places);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_problems_page_set_property (GObject *object, guint prop_id, const GValue *value,
                                GParamSpec *pspec)
{
  switch ((CoaProblemsPageProperty) prop_id) {
  case PROP_COLLECTION:
    COA_PROBLEMS_PAGE (object)->collection = g_value_dup_object (value);
    break;
  case PROP_PLACES:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
find_places (CoaProblemsPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->places != NULL) {
    g_clear_object (&self->places);
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACES]);
  }

  self->cancellable = g_cancellable_new ();
  coa_problem_places_find_async (coa_collection_get_problems (self->collection),
                                 coa_collection_get_stamps (self->collection), self->cancellable,
                                 places_found_cb, g_object_ref (self));
}

static gboolean
coa_problems_page_renew (CoaRenewable *renewable, CoaCollection *collection)
{
  CoaProblemsPage *self = COA_PROBLEMS_PAGE (renewable);

  if (g_set_object (&self->collection, collection)) {
    find_places (self);
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COLLECTION]);
  }
  return TRUE;
}

static void
renewable_init (CoaRenewableInterface *iface)
{
  iface->renew = coa_problems_page_renew;
}

static void
coa_problems_page_constructed (GObject *object)
{
  G_OBJECT_CLASS (coa_problems_page_parent_class)->constructed (object);

  find_places (COA_PROBLEMS_PAGE (object));
}

static void
coa_problems_page_dispose (GObject *object)
{
  CoaProblemsPage *self = COA_PROBLEMS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  if (self->wanted != NULL)
    gtk_custom_filter_set_filter_func (self->wanted, NULL, NULL, NULL);
  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_PROBLEMS_PAGE);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_problems_page_parent_class)->dispose (object);
}

static void
coa_problems_page_finalize (GObject *object)
{
  g_clear_object (&COA_PROBLEMS_PAGE (object)->places);
  g_clear_object (&COA_PROBLEMS_PAGE (object)->cancellable);

  G_OBJECT_CLASS (coa_problems_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/problems/coa-problems-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, list);
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, severities);
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, filtered);
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, wanted);
  gtk_widget_class_bind_template_callback (widget_class, wanted_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, problem_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, problems_state);
  gtk_widget_class_install_action (widget_class, "problems.copy", NULL, copy_activated);
  coa_labels_bind (widget_class);
}

static void
coa_problems_page_class_init (CoaProblemsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_problems_page_get_property;
  object_class->set_property = coa_problems_page_set_property;
  object_class->constructed = coa_problems_page_constructed;
  object_class->dispose = coa_problems_page_dispose;
  object_class->finalize = coa_problems_page_finalize;

  /**
   * CoaProblemsPage:collection:
   *
   * The collection whose problems are listed.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * CoaProblemsPage:places:
   *
   * Where the problems are, when that is known.
   */
  props[PROP_PLACES] =
    g_param_spec_object ("places", NULL, NULL, COA_TYPE_PROBLEM_PLACES,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_problems_page_init (CoaProblemsPage *self)
{
  CoaListRows *rows;

  gtk_widget_init_template (GTK_WIDGET (self));
  rows = coa_list_rows_new (self->list, COA_TYPE_PROBLEM_VIEW);
  g_signal_connect_object (rows, "made", G_CALLBACK (coa_problem_view_set_up), self,
                           G_CONNECT_SWAPPED);
  gtk_custom_filter_set_filter_func (self->wanted, is_wanted, self, NULL);
}

/**
 * coa_problems_page_new:
 * @collection: (transfer none): a collection
 *
 * Returns: (transfer floating): the list of its problems
 */
AdwNavigationPage *
coa_problems_page_new (CoaCollection *collection)
{
  g_return_val_if_fail (COA_IS_COLLECTION (collection), NULL);

  return g_object_new (COA_TYPE_PROBLEMS_PAGE, "collection", collection, NULL);
}
