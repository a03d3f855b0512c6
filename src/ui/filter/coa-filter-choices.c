/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/filter/coa-filter-choices.h"

#include <glib/gi18n.h>

#include "ui/labels/list/coa-listing-labels.h"

/* What can be chosen: the thing it stands for, if any, hangs on the text. */
#define ITEM "coa-item"

static GtkStringObject *
choice_new (const char *text, gpointer item)
{
  GtkStringObject *choice = gtk_string_object_new (text);

  g_object_set_data (G_OBJECT (choice), ITEM, item);
  return choice;
}

static int
compare (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_utf8_collate (gtk_string_object_get_string ((GtkStringObject *) a),
                         gtk_string_object_get_string ((GtkStringObject *) b));
}

/* Whether any coalition is left by @filter. */
static gboolean
leaves_any (const CoaFilter *filter, GListModel *coalitions)
{
  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaCoalition) coalition = g_list_model_get_item (coalitions, i);

    if (coa_filter_matches (filter, coalition))
      return TRUE;
  }
  return FALSE;
}

/* The things of which at least one coalition has each. */
static void
add_items (GListStore *choices, CoaCollection *collection, CoaFilterPart part)
{
  static const char *const names[] = { "topics", "communities", "areas" };
  g_autoptr (GListModel) items = NULL;

  g_object_get (collection, names[part], &items, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (CoaItem) item = g_list_model_get_item (items, i);
    const CoaFilter filter = {
      .topic = part == COA_FILTER_TOPIC ? COA_TOPIC (item) : NULL,
      .community = part == COA_FILTER_COMMUNITY ? COA_COMMUNITY (item) : NULL,
      .area = part == COA_FILTER_AREA ? COA_AREA (item) : NULL,
    };
    g_autofree char *name = coa_label_listed_name (NULL, item);

    if (leaves_any (&filter, coa_collection_get_coalitions (collection))) {
      g_autoptr (GtkStringObject) choice = choice_new (name, item);

      g_list_store_append (choices, choice);
    }
  }
}

static void
add_kinds (GListStore *choices, CoaCollection *collection)
{
  GListModel *coalitions = coa_collection_get_coalitions (collection);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaOrganization) coalition = g_list_model_get_item (coalitions, i);
    CoaText *kind = coa_organization_get_classification (coalition);

    if (kind != NULL && g_hash_table_add (known, (gpointer) coa_text_get_string (kind))) {
      g_autoptr (GtkStringObject) choice = choice_new (coa_text_get_string (kind), NULL);

      g_list_store_append (choices, choice);
    }
  }
}

/* Which of @choices is asked for; the first, "Any", if none. */
static guint
find_asked (GListModel *choices, CoaFilterPart part, const CoaFilter *asked)
{
  const gconstpointer items[] = { asked->topic, asked->community, asked->area };

  for (guint i = 1; i < g_list_model_get_n_items (choices); i++) {
    g_autoptr (GtkStringObject) choice = g_list_model_get_item (choices, i);
    const char *text = gtk_string_object_get_string (choice);

    if (part == COA_FILTER_KIND ? g_strcmp0 (text, asked->kind) == 0
                                : g_object_get_data (G_OBJECT (choice), ITEM) == items[part])
      return i;
  }
  return 0;
}

/**
 * coa_filter_choices_fill:
 * @row: a row
 * @collection: where the coalitions are from
 * @part: what of a filter the row is for; not the years
 * @asked: what the filter asks
 *
 * Lets the user choose what at least one coalition has, or nothing.
 */
void
coa_filter_choices_fill (AdwComboRow *row, CoaCollection *collection, CoaFilterPart part,
                         const CoaFilter *asked)
{
  g_autoptr (GListStore) choices = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  /* Translators: a choice among topics, communities, areas or kinds of coalitions. */
  g_autoptr (GtkStringObject) any = choice_new (C_ ("filter", "Any"), NULL);
  g_autoptr (GtkExpression) text =
    gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  if (part == COA_FILTER_KIND)
    add_kinds (choices, collection);
  else
    add_items (choices, collection, part);
  g_list_store_sort (choices, compare, NULL);
  g_list_store_insert (choices, 0, any);

  adw_combo_row_set_expression (row, text);
  adw_combo_row_set_search_match_mode (row, GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
  adw_combo_row_set_model (row, G_LIST_MODEL (choices));
  adw_combo_row_set_selected (row, find_asked (G_LIST_MODEL (choices), part, asked));
}

/**
 * coa_filter_choices_get_item:
 * @row: a row for topics, communities or areas
 *
 * Returns: (transfer none) (nullable): what is chosen
 */
gpointer
coa_filter_choices_get_item (AdwComboRow *row)
{
  gpointer choice = adw_combo_row_get_selected_item (row);

  return choice == NULL ? NULL : g_object_get_data (choice, ITEM);
}

/**
 * coa_filter_choices_get_text:
 * @row: a row for kinds
 *
 * Returns: (nullable): what is chosen
 */
const char *
coa_filter_choices_get_text (AdwComboRow *row)
{
  if (adw_combo_row_get_selected (row) == 0 || adw_combo_row_get_selected_item (row) == NULL)
    return NULL;

  return gtk_string_object_get_string (adw_combo_row_get_selected_item (row));
}

/**
 * coa_filter_choices_find_first_year:
 * @collection: a collection
 *
 * Returns: the earliest year in which a coalition was founded
 */
int
coa_filter_choices_find_first_year (CoaCollection *collection)
{
  GListModel *coalitions = coa_collection_get_coalitions (collection);
  gint64 first = coa_filter_choices_find_this_year ();

  for (guint i = 0; i < g_list_model_get_n_items (coalitions); i++) {
    g_autoptr (CoaOrganization) coalition = g_list_model_get_item (coalitions, i);
    CoaDate *founded = coa_organization_get_founding_date (coalition);

    if (founded != NULL && coa_date_has_year (founded))
      first = MIN (first, coa_date_get_year (founded));
  }
  return (int) MAX (first, 1);
}

/**
 * coa_filter_choices_find_this_year:
 *
 * Returns: the year in which we are
 */
int
coa_filter_choices_find_this_year (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_get_year (now);
}
