/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/search/coa-result-list.h"

#include <glib/gi18n.h>

#include "search/index/coa-collection-texts.h"
#include "search/index/coa-search-task.h"
#include "ui/item/list/coa-list-choice.h"
#include "ui/item/list/coa-list-rows.h"
#include "ui/item/listing/coa-gradual-list.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/list/coa-hit-labels.h"
#include "ui/search/coa-result-model.h"
#include "ui/sidebar/coa-sidebar-heading.h"
#include "ui/sidebar/coa-sidebar-row.h"

/**
 * CoaResultList:
 *
 * What a search finds, by kind of things.
 *
 * Each change of [property@ResultList:search] begins a search in another thread,
 * and ends the one before. What was found is there until more is known.
 *
 * # Accessibility
 *
 * How many results there are is announced.
 */
struct _CoaResultList {
  AdwBin parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  CoaSearchIndex *index;     /* (owned) (nullable): of the collection */
  char *search;              /* (owned) (nullable) */
  char *suggestion;          /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned) (nullable): of the search that goes on */
  CoaGradualList *rows;      /* (owned) */

  GtkStack *stack;
  GtkListView *list;
  GtkSingleSelection *selection;
};

G_DEFINE_FINAL_TYPE (CoaResultList, coa_result_list, ADW_TYPE_BIN)

typedef enum {
  PROP_COLLECTION = 1,
  PROP_SEARCH,
  PROP_SUGGESTION,
} CoaResultListProperty;

static GParamSpec *props[PROP_SUGGESTION + 1];

static void
announce (CoaResultList *self, guint n_results)
{
  g_autofree char *message =
    /* Translators: said by screen readers when a search has ended. */
    g_strdup_printf (ngettext ("%'u result", "%'u results", n_results), n_results);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_results (CoaResultList *self, CoaSearchResults *results, const char *suggestion)
{
  g_autoptr (CoaResultModel) model = coa_result_model_new (results);
  const guint n_results = g_list_model_get_n_items (G_LIST_MODEL (model));

  coa_gradual_list_show_in_view (self->rows, G_LIST_MODEL (model), GTK_INVALID_LIST_POSITION);
  coa_list_scroll_to_start (self->list);
  gtk_stack_set_visible_child_name (self->stack, n_results == 0 ? "empty" : "list");
  if (g_set_str (&self->suggestion, suggestion))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUGGESTION]);
  announce (self, n_results);
}

/* The list may be gone when a search that was stopped comes back. */
static void
searched_cb (GObject *index, GAsyncResult *result, gpointer user_data)
{
  const char *suggestion;
  g_autoptr (GError) error = NULL;
  g_autoptr (CoaSearchResults) results =
    coa_search_index_find_finish (COA_SEARCH_INDEX (index), result, &suggestion, &error);

  if (error == NULL)
    show_results (user_data, results, suggestion);
}

static void
stop (CoaResultList *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
begin (CoaResultList *self)
{
  stop (self);
  if (self->index == NULL || !coa_label_is_set (NULL, self->search)) {
    coa_gradual_list_show_in_view (self->rows, NULL, GTK_INVALID_LIST_POSITION);
    return;
  }

  self->cancellable = g_cancellable_new ();
  coa_search_index_find_async (self->index, self->search, self->cancellable, searched_cb, self);
}

/* The index is filled when it is first searched. What was looked for is looked for in it too. */
static void
set_collection (CoaResultList *self, CoaCollection *collection)
{
  if (!g_set_object (&self->collection, collection))
    return;

  g_clear_object (&self->index);
  if (collection != NULL)
    self->index = coa_search_index_new_for_collection (collection);
  begin (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COLLECTION]);
}

static void
set_search (CoaResultList *self, const char *search)
{
  if (!g_set_str (&self->search, search))
    return;

  begin (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEARCH]);
}

static void
row_activated_cb (CoaResultList *self, guint position)
{
  g_autoptr (CoaSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-result", "s",
                              coa_item_get_id (coa_search_hit_get_item (hit)));
}

static void
search_suggestion (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaResultList *self = COA_RESULT_LIST (widget);
  g_autofree char *suggestion = g_strdup (self->suggestion);

  set_search (self, suggestion);
}

static void
coa_result_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaResultList *self = COA_RESULT_LIST (object);

  switch ((CoaResultListProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_SEARCH:
    g_value_set_string (value, self->search);
    break;
  case PROP_SUGGESTION:
    g_value_set_string (value, self->suggestion);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_result_list_set_property (GObject *object, guint prop_id, const GValue *value,
                              GParamSpec *pspec)
{
  CoaResultList *self = COA_RESULT_LIST (object);

  switch ((CoaResultListProperty) prop_id) {
  case PROP_COLLECTION:
    set_collection (self, g_value_get_object (value));
    break;
  case PROP_SEARCH:
    set_search (self, g_value_get_string (value));
    break;
  case PROP_SUGGESTION:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_result_list_dispose (GObject *object)
{
  CoaResultList *self = COA_RESULT_LIST (object);

  stop (self);
  g_clear_object (&self->rows);
  /* The parent class holds it too, and would take it apart a second time. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_RESULT_LIST);
  g_clear_object (&self->index);
  g_clear_object (&self->collection);
  g_clear_pointer (&self->search, g_free);
  g_clear_pointer (&self->suggestion, g_free);

  G_OBJECT_CLASS (coa_result_list_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * CoaResultList:collection:
   *
   * What is searched.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION, flags);

  /**
   * CoaResultList:search:
   *
   * What is looked for.
   */
  props[PROP_SEARCH] = g_param_spec_string ("search", NULL, NULL, NULL, flags);

  /**
   * CoaResultList:suggestion:
   *
   * A name that is written nearly as what is looked for, where nothing is found.
   */
  props[PROP_SUGGESTION] =
    g_param_spec_string ("suggestion", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_result_list_class_init (CoaResultListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_result_list_get_property;
  object_class->set_property = coa_result_list_set_property;
  object_class->dispose = coa_result_list_dispose;
  install_properties (object_class);

  g_type_ensure (COA_TYPE_SIDEBAR_HEADING);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/search/coa-result-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaResultList, stack);
  gtk_widget_class_bind_template_child (widget_class, CoaResultList, list);
  gtk_widget_class_bind_template_child (widget_class, CoaResultList, selection);
  gtk_widget_class_bind_template_callback (widget_class, coa_label_is_set);
  gtk_widget_class_bind_template_callback (widget_class, coa_label_escaped_nothing_found);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, coa_label_suggestion);
  gtk_widget_class_install_action (widget_class, "results.search-suggestion", NULL,
                                   search_suggestion);
}

static void
coa_result_list_init (CoaResultList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  coa_list_rows_new (self->list, COA_TYPE_SIDEBAR_ROW);
  self->rows =
    coa_gradual_list_new_for_view (GTK_WIDGET (self), GTK_SELECTION_MODEL (self->selection));
}

/**
 * coa_result_list_open:
 * @self: the list
 * @steps: how many rows down from the chosen one, or up if negative
 *
 * Chooses another result and opens it. Where none is chosen yet it is the first.
 */
void
coa_result_list_open (CoaResultList *self, int steps)
{
  const gint64 n_results = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  guint position;

  g_return_if_fail (COA_IS_RESULT_LIST (self));

  if (n_results == 0)
    return;

  position = gtk_single_selection_get_selected (self->selection);
  if (position == GTK_INVALID_LIST_POSITION)
    position = 0;
  else
    position = (guint) CLAMP ((gint64) position + steps, 0, n_results - 1);
  coa_list_choose (self->list, position);
  row_activated_cb (self, position);
}
