/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/navigation/coa-place.h"

#include "ui/page/coa-page.h"
#include "ui/page/coa-reveal.h"

/* How many frames a page may take to become as long as it was. */
enum {
  FRAMES_AT_MOST = 600
};

/**
 * CoaPlace:
 *
 * Where a reader was: the page in view, those that lead back from it, what they
 * showed, and how far the page was scrolled.
 */
struct _CoaPlace {
  GObject parent_instance;

  GPtrArray *pages; /* (owned) (element-type AdwNavigationPage): the lowest first */
  CoaItem *item;    /* (owned) (nullable): on the lowest, which is kept for others */
  double scrolled;
  guint n_frames; /* in which the page was not as long as it was */
};

G_DEFINE_FINAL_TYPE (CoaPlace, coa_place, G_TYPE_OBJECT)

static void
coa_place_finalize (GObject *object)
{
  CoaPlace *self = COA_PLACE (object);

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (coa_place_parent_class)->finalize (object);
}

static void
coa_place_class_init (CoaPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_place_finalize;
}

static void
coa_place_init (CoaPlace *self)
{
  self->pages = g_ptr_array_new_with_free_func (g_object_unref);
}

static AdwNavigationView *
get_view (CoaPages *pages)
{
  return ADW_NAVIGATION_VIEW (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (pages)));
}

/* How far a page is scrolled; nothing for views of more than one thing. */
static GtkAdjustment *
get_adjustment (gpointer page)
{
  return COA_IS_PAGE (page) ? coa_page_get_adjustment (page) : NULL;
}

static CoaItem *
get_item (gpointer page)
{
  return COA_IS_PAGE (page) ? coa_page_get_item (page) : NULL;
}

/**
 * coa_place_new:
 * @pages: the pages
 *
 * Returns: (transfer full): where the reader is now
 */
CoaPlace *
coa_place_new (CoaPages *pages)
{
  CoaPlace *self = g_object_new (COA_TYPE_PLACE, NULL);
  GtkAdjustment *adjustment = get_adjustment (coa_pages_get_page (pages));
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (get_view (pages));

  for (guint i = 0; i < g_list_model_get_n_items (stack); i++)
    g_ptr_array_add (self->pages, g_list_model_get_item (stack, i));
  g_set_object (&self->item, get_item (g_ptr_array_index (self->pages, 0)));
  self->scrolled = adjustment == NULL ? 0 : gtk_adjustment_get_value (adjustment);
  return self;
}

/**
 * coa_place_renew:
 * @self: a place
 * @collection: (transfer none): what was read again
 *
 * Lets the place be the same in what is told now, without what is gone.
 */
void
coa_place_renew (CoaPlace *self, CoaCollection *collection)
{
  CoaItem *item =
    self->item == NULL ? NULL : coa_collection_lookup (collection, coa_item_get_id (self->item));

  if (!coa_pages_have_page (item))
    item = NULL;
  g_set_object (&self->item, item);
  for (guint i = self->pages->len - 1; i > 0; i--)
    if (!coa_pages_renew_page (g_ptr_array_index (self->pages, i), collection))
      g_ptr_array_remove_index (self->pages, i);
}

/* Whether the pages of the place are still there, whatever lies on them. */
static gboolean
is_below (CoaPlace *self, GListModel *stack)
{
  for (guint i = 0; i < self->pages->len; i++) {
    g_autoptr (GObject) page = g_list_model_get_item (stack, i);

    if (page != g_ptr_array_index (self->pages, i))
      return FALSE;
  }
  return TRUE;
}

/* Brings back the pages that were there. */
static void
restore_pages (CoaPlace *self, AdwNavigationView *view)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (view);
  AdwNavigationPage *last = g_ptr_array_index (self->pages, self->pages->len - 1);

  if (!is_below (self, stack))
    adw_navigation_view_replace (view, (AdwNavigationPage **) self->pages->pdata,
                                 (int) self->pages->len);
  else if (last != adw_navigation_view_get_visible_page (view))
    adw_navigation_view_pop_to_page (view, last);
}

/* A page that showed something else meanwhile gets its rows a few a frame. */
static gboolean
scroll (GtkWidget *page, GdkFrameClock *clock, gpointer data)
{
  CoaPlace *self = data;
  GtkAdjustment *adjustment = get_adjustment (page);

  gtk_adjustment_set_value (adjustment, self->scrolled);
  return gtk_adjustment_get_value (adjustment) < self->scrolled && ++self->n_frames < FRAMES_AT_MOST
           ? G_SOURCE_CONTINUE
           : G_SOURCE_REMOVE;
}

/**
 * coa_place_return:
 * @self: a place
 * @pages: the pages of which it is one
 *
 * Brings the reader back, wherever the pages have led since.
 */
void
coa_place_return (CoaPlace *self, CoaPages *pages)
{
  AdwNavigationPage *page;

  if (self->item != NULL && get_item (g_ptr_array_index (self->pages, 0)) != self->item)
    coa_pages_show (pages, self->item);
  restore_pages (self, get_view (pages));

  page = coa_pages_get_page (pages);
  coa_reveal_end (GTK_WIDGET (page));
  if (get_adjustment (page) != NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (page), scroll, g_object_ref (self), g_object_unref);
}
