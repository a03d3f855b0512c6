/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/navigation/coa-pages-private.h"

#include "model/coa-topic.h"
#include "ui/agent/coa-agent-page.h"
#include "ui/coalition/coa-coalition-page.h"
#include "ui/page/coa-page.h"
#include "ui/page/coa-renewable.h"
#include "ui/topic/coa-topic-page.h"

/* A page of one thing shows what has its id now, if that is of the same kind. */
static gboolean
renew_item (CoaPage *page, CoaCollection *collection)
{
  GtkAdjustment *adjustment = coa_page_get_adjustment (page);
  const double scrolled = gtk_adjustment_get_value (adjustment);
  CoaItem *old = coa_page_get_item (page);
  CoaItem *item = old == NULL ? NULL : coa_collection_lookup (collection, coa_item_get_id (old));

  if (coa_pages_find_type (item) != G_OBJECT_TYPE (page))
    item = NULL;
  coa_page_set_item (page, item);
  if (item != NULL)
    gtk_adjustment_set_value (adjustment, scrolled);
  return item != NULL;
}

/**
 * coa_pages_renew_page:
 * @page: a page
 * @collection: (transfer none): what was read again
 *
 * Lets a page show the same things as they are told of now.
 *
 * Returns: whether anything is left to show
 */
gboolean
coa_pages_renew_page (AdwNavigationPage *page, CoaCollection *collection)
{
  if (COA_IS_PAGE (page))
    return renew_item (COA_PAGE (page), collection);
  return COA_IS_RENEWABLE (page) && coa_renewable_renew (COA_RENEWABLE (page), collection);
}

/* The pages that lie at the bottom in their turn hold nothing of what is gone. */
static void
renew_roots (CoaPages *self, CoaCollection *collection)
{
  const GType types[] = { COA_TYPE_COALITION_PAGE, COA_TYPE_AGENT_PAGE, COA_TYPE_TOPIC_PAGE };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++) {
    AdwNavigationPage *root = adw_navigation_view_find_page (self->view, g_type_name (types[i]));

    if (root != NULL)
      renew_item (COA_PAGE (root), collection);
  }
}

/* What lies at the bottom where that is gone: @item, or the blank page. */
static AdwNavigationPage *
find_root (CoaPages *self, CoaItem *item)
{
  const GType type = coa_pages_find_type (item);

  return type == G_TYPE_NONE ? self->blank : coa_pages_fill_root (self, type, item);
}

/* Takes away the pages of which nothing is left. */
static void
keep_pages (CoaPages *self, GPtrArray *kept)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (self->view);
  gboolean is_same = g_list_model_get_n_items (stack) == kept->len;

  for (guint i = 0; is_same && i < kept->len; i++) {
    g_autoptr (GObject) page = g_list_model_get_item (stack, i);

    is_same = page == g_ptr_array_index (kept, i);
  }
  if (!is_same)
    adw_navigation_view_replace (self->view, (AdwNavigationPage **) kept->pdata, (int) kept->len);
}

/**
 * coa_pages_renew:
 * @self: the pages
 * @collection: (transfer none): what was read again
 * @fallback: (transfer none) (nullable): what to show at the bottom if what is
 *   there is gone
 *
 * Lets all pages show the same things as they are told of now. Those of which
 * nothing is left are taken away.
 *
 * Returns: whether all are left
 */
gboolean
coa_pages_renew (CoaPages *self, CoaCollection *collection, CoaItem *fallback)
{
  g_autoptr (GListModel) stack = NULL;
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_whole = TRUE;

  g_return_val_if_fail (COA_IS_PAGES (self), FALSE);

  g_object_freeze_notify (G_OBJECT (self));
  stack = adw_navigation_view_get_navigation_stack (self->view);
  renew_roots (self, collection);
  for (guint i = 0; i < g_list_model_get_n_items (stack); i++) {
    g_autoptr (AdwNavigationPage) page = g_list_model_get_item (stack, i);
    const gboolean is_left = coa_pages_renew_page (page, collection);

    if (is_left)
      g_ptr_array_add (kept, g_object_ref (page));
    else if (i == 0)
      g_ptr_array_add (kept, g_object_ref (find_root (self, fallback)));
    is_whole = is_whole && (is_left || page == self->blank);
  }
  keep_pages (self, kept);
  g_object_notify (G_OBJECT (self), "item");
  g_object_thaw_notify (G_OBJECT (self));
  return is_whole;
}

/**
 * coa_pages_is_blank:
 * @self: the pages
 *
 * Returns: whether there is nothing in view
 */
gboolean
coa_pages_is_blank (CoaPages *self)
{
  g_return_val_if_fail (COA_IS_PAGES (self), FALSE);

  return coa_pages_get_page (self) == self->blank;
}
