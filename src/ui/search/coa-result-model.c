/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/search/coa-result-model.h"

/**
 * CoaResultModel:
 *
 * What a search found, each kind of things as a section of the list.
 */
struct _CoaResultModel {
  GObject parent_instance;

  CoaSearchResults *results; /* (owned) */
};

static GType
coa_result_model_get_item_type (GListModel *list)
{
  return COA_TYPE_SEARCH_HIT;
}

static guint
coa_result_model_get_n_items (GListModel *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (COA_RESULT_MODEL (list)->results));
}

static gpointer
coa_result_model_get_item (GListModel *list, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (COA_RESULT_MODEL (list)->results), position);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = coa_result_model_get_item_type;
  iface->get_n_items = coa_result_model_get_n_items;
  iface->get_item = coa_result_model_get_item;
}

static void
coa_result_model_get_section (GtkSectionModel *model, guint position, guint *start, guint *end)
{
  CoaResultModel *self = COA_RESULT_MODEL (model);

  *end = 0;
  for (guint group = 0; group < COA_SEARCH_N_GROUPS; group++) {
    *start = *end;
    *end += coa_search_results_get_n_in_group (self->results, group);
    if (position < *end)
      return;
  }
  *start = *end;
  *end = G_MAXUINT;
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = coa_result_model_get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CoaResultModel, coa_result_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
coa_result_model_dispose (GObject *object)
{
  g_clear_object (&COA_RESULT_MODEL (object)->results);

  G_OBJECT_CLASS (coa_result_model_parent_class)->dispose (object);
}

static void
coa_result_model_class_init (CoaResultModelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_result_model_dispose;
}

static void
coa_result_model_init (CoaResultModel *self)
{
}

/**
 * coa_result_model_new:
 * @results: (transfer none): what was found
 *
 * Returns: (transfer full): the model
 */
CoaResultModel *
coa_result_model_new (CoaSearchResults *results)
{
  CoaResultModel *self = g_object_new (COA_TYPE_RESULT_MODEL, NULL);

  self->results = g_object_ref (results);
  return self;
}
