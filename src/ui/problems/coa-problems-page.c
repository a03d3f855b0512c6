/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/problems/coa-problems-page.h"

#include <glib/gi18n.h>

#include "model/json/coa-problem.h"
#include "ui/citation/coa-desktop.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-problem-labels.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/problems/coa-problem-view.h"

/**
 * CoaProblemsPage:
 *
 * What is wrong in the files of a collection, and where. A row opens its file.
 */
struct _CoaProblemsPage {
  AdwNavigationPage parent_instance;

  CoaCollection *collection; /* (owned) */

  GtkEditable *search_entry;
  AdwToggleGroup *severities;
  GListModel *filtered;
  GtkCustomFilter *wanted;
};

G_DEFINE_FINAL_TYPE (CoaProblemsPage, coa_problems_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum {
  PROP_COLLECTION = 1,
} CoaProblemsPageProperty;

static GParamSpec *props[PROP_COLLECTION + 1];

static gboolean
has_text (CoaProblem *problem, const char *text)
{
  g_autofree char *place = coa_label_problem_place (NULL, problem);

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
  return *text == '\0' || has_text (item, text);
}

static void
wanted_changed_cb (CoaProblemsPage *self)
{
  gtk_filter_changed (GTK_FILTER (self->wanted), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
item_setup_cb (CoaProblemsPage *self, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, GTK_WIDGET (coa_item_view_new (COA_TYPE_PROBLEM_VIEW, NULL)));
}

static void
item_bind_cb (CoaProblemsPage *self, GtkListItem *list_item)
{
  CoaProblem *problem = gtk_list_item_get_item (list_item);
  g_autofree char *label = coa_item_view_dup_label (COA_TYPE_PROBLEM_VIEW, G_OBJECT (problem));
  g_autofree char *place = coa_label_problem_place (NULL, problem);

  g_object_set (gtk_list_item_get_child (list_item), "item", problem, NULL);
  gtk_list_item_set_accessible_label (list_item, label);
  gtk_list_item_set_accessible_description (list_item, place == NULL ? "" : place);
}

static void
problem_activated_cb (CoaProblemsPage *self, guint position)
{
  g_autoptr (CoaProblem) problem = g_list_model_get_item (self->filtered, position);
  g_autoptr (GFile) file = g_file_parse_name (coa_problem_get_file (problem));

  coa_desktop_open_file (GTK_WIDGET (self), file);
}

/* As compilers write it, so that editors find the place. */
static char *
format (CoaProblem *problem)
{
  const gboolean has_line = coa_problem_get_line (problem) > 0;
  g_autofree char *line =
    g_strdup_printf (":%u:%u", coa_problem_get_line (problem), coa_problem_get_column (problem));
  const char *path = coa_problem_get_path (problem);
  g_autofree char *severity = coa_label_problem_severity (NULL, problem);

  return g_strconcat (coa_problem_get_file (problem), has_line ? line : "", ": ", severity, ": ",
                      coa_label_is_set (NULL, path) ? path : "",
                      coa_label_is_set (NULL, path) ? ": " : "", coa_problem_get_message (problem),
                      "\n", NULL);
}

static void
copy (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaProblemsPage *self = COA_PROBLEMS_PAGE (widget);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->filtered); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (self->filtered, i);
    g_autofree char *line = format (problem);

    g_string_append (text, line);
  }
  coa_desktop_copy (widget, text->str, _ ("Problems copied"));
}

static void
coa_problems_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaProblemsPageProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, COA_PROBLEMS_PAGE (object)->collection);
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
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_problems_page_dispose (GObject *object)
{
  CoaProblemsPage *self = COA_PROBLEMS_PAGE (object);

  if (self->wanted != NULL)
    gtk_custom_filter_set_filter_func (self->wanted, NULL, NULL, NULL);
  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_PROBLEMS_PAGE);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_problems_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/problems/coa-problems-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, severities);
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, filtered);
  gtk_widget_class_bind_template_child (widget_class, CoaProblemsPage, wanted);
  gtk_widget_class_bind_template_callback (widget_class, wanted_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, problem_activated_cb);
  gtk_widget_class_install_action (widget_class, "problems.copy", NULL, copy);
  coa_labels_bind (widget_class);
}

static void
coa_problems_page_class_init (CoaProblemsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_problems_page_get_property;
  object_class->set_property = coa_problems_page_set_property;
  object_class->dispose = coa_problems_page_dispose;

  /**
   * CoaProblemsPage:collection:
   *
   * The collection whose problems are listed.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_problems_page_init (CoaProblemsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
