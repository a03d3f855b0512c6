/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/navigation/coa-pages-private.h"

#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "ui/agent/coa-agent-page.h"
#include "ui/coalition/coa-coalition-page.h"
#include "ui/page/coa-page.h"
#include "ui/page/coa-reveal.h"
#include "ui/topic/coa-topic-page.h"

/* How many pages can lie upon each other: each costs memory. */
enum {
  PAGES_AT_MOST = 30
};

/**
 * CoaPages:
 *
 * The pages of a collection: the one in view, and those that lead back from it.
 *
 * At the bottom lies one page of each kind, whose tag is the name of its class.
 * It is kept and shows what is chosen; to fill it takes a fraction of the time
 * that a new page takes. Until something is chosen a blank page lies there. What is opened from a
 * page comes as a new page on top, as do views of more than one thing, which are no [class@Page].
 */
G_DEFINE_FINAL_TYPE (CoaPages, coa_pages, ADW_TYPE_NAVIGATION_PAGE)

typedef enum {
  PROP_ITEM = 1,
} CoaPagesProperty;

static GParamSpec *props[PROP_ITEM + 1];

/* The class of the page that shows @item, %G_TYPE_NONE if it has none. */
GType
coa_pages_find_type (CoaItem *item)
{
  if (COA_IS_COALITION (item))
    return COA_TYPE_COALITION_PAGE;
  if (COA_IS_AGENT (item))
    return COA_TYPE_AGENT_PAGE;
  if (COA_IS_TOPIC (item))
    return COA_TYPE_TOPIC_PAGE;

  return G_TYPE_NONE;
}

static CoaPage *
page_new (GType type, const char *tag)
{
  return g_object_new (type, "tag", tag, NULL);
}

/* Shows @item on the page of this class that lies at the bottom. A new page has
 * a title from @item before it comes there. */
AdwNavigationPage *
coa_pages_fill_root (CoaPages *self, GType type, CoaItem *item)
{
  AdwNavigationPage *root = adw_navigation_view_find_page (self->view, g_type_name (type));

  if (root != NULL) {
    coa_page_set_item (COA_PAGE (root), item);
    return root;
  }
  root = ADW_NAVIGATION_PAGE (page_new (type, g_type_name (type)));
  coa_page_set_item (COA_PAGE (root), item);
  adw_navigation_view_add (self->view, root);
  return root;
}

/* Takes the lowest page but one away when there are too many. */
static void
limit_pages (CoaPages *self)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (self->view);
  const guint n_pages = g_list_model_get_n_items (stack);
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);

  if (n_pages < PAGES_AT_MOST)
    return;

  for (guint i = 0; i < n_pages; i++)
    if (i != 1)
      g_ptr_array_add (pages, g_list_model_get_item (stack, i));
  adw_navigation_view_replace (self->view, (AdwNavigationPage **) pages->pdata, (int) pages->len);
}

static void
visible_page_changed_cb (CoaPages *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}

static void
coa_pages_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaPages *self = COA_PAGES (object);

  switch ((CoaPagesProperty) prop_id) {
  case PROP_ITEM:
    g_value_set_object (value, coa_pages_get_item (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_pages_dispose (GObject *object)
{
  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_PAGES);

  G_OBJECT_CLASS (coa_pages_parent_class)->dispose (object);
}

static void
coa_pages_class_init (CoaPagesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_pages_get_property;
  object_class->dispose = coa_pages_dispose;

  /**
   * CoaPages:item:
   *
   * What the page in view shows; nothing while a view of several things is there.
   */
  props[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, COA_TYPE_ITEM,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/navigation/coa-pages.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaPages, view);
  gtk_widget_class_bind_template_child (widget_class, CoaPages, blank);
  gtk_widget_class_bind_template_callback (widget_class, visible_page_changed_cb);
}

static void
coa_pages_init (CoaPages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_pages_get_item:
 * @self: the pages
 *
 * Returns: (transfer none) (nullable): what the page in view shows
 */
CoaItem *
coa_pages_get_item (CoaPages *self)
{
  AdwNavigationPage *page;

  g_return_val_if_fail (COA_IS_PAGES (self), NULL);

  page = coa_pages_get_page (self);
  return COA_IS_PAGE (page) ? coa_page_get_item (COA_PAGE (page)) : NULL;
}

/**
 * coa_pages_get_page:
 * @self: the pages
 *
 * Returns: (transfer none) (nullable): the page in view
 */
AdwNavigationPage *
coa_pages_get_page (CoaPages *self)
{
  g_return_val_if_fail (COA_IS_PAGES (self), NULL);

  return self->view == NULL ? NULL : adw_navigation_view_get_visible_page (self->view);
}

/**
 * coa_pages_have_page:
 * @item: (nullable): a thing
 *
 * Returns: whether there is a page for such things
 */
gboolean
coa_pages_have_page (CoaItem *item)
{
  return coa_pages_find_type (item) != G_TYPE_NONE;
}

/**
 * coa_pages_show:
 * @self: the pages
 * @item: (transfer none): what to show
 *
 * Shows the page of @item, from which nothing leads back. Does nothing if it is
 * in view.
 *
 * Returns: whether there is a page for such things
 */
gboolean
coa_pages_show (CoaPages *self, CoaItem *item)
{
  const GType type = coa_pages_find_type (item);
  AdwNavigationPage *root;

  g_return_val_if_fail (COA_IS_PAGES (self), FALSE);

  if (type == G_TYPE_NONE || item == coa_pages_get_item (self))
    return type != G_TYPE_NONE;

  g_object_freeze_notify (G_OBJECT (self));
  root = coa_pages_fill_root (self, type, item);
  if (root != coa_pages_get_page (self))
    adw_navigation_view_replace (self->view, &root, 1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
  g_object_thaw_notify (G_OBJECT (self));
  return TRUE;
}

/**
 * coa_pages_open:
 * @self: the pages
 * @item: (transfer none): what to show
 *
 * Puts the page of @item on top of the one in view, to which it leads back. Does
 * nothing if it is in view, and shows it from the beginning if nothing is there.
 *
 * Returns: whether there is a page for such things
 */
gboolean
coa_pages_open (CoaPages *self, CoaItem *item)
{
  const GType type = coa_pages_find_type (item);
  CoaPage *page;

  g_return_val_if_fail (COA_IS_PAGES (self), FALSE);

  if (coa_pages_is_blank (self))
    return coa_pages_show (self, item);
  if (type == G_TYPE_NONE || item == coa_pages_get_item (self))
    return type != G_TYPE_NONE;

  limit_pages (self);
  page = page_new (type, NULL);
  coa_page_set_item (page, item);
  adw_navigation_view_push (self->view, ADW_NAVIGATION_PAGE (page));
  return TRUE;
}

/**
 * coa_pages_open_view:
 * @self: the pages
 * @view: (transfer floating): a page that shows more than one thing, such as a
 *   comparison
 *
 * Puts @view on top of the page in view, to which it leads back.
 */
void
coa_pages_open_view (CoaPages *self, AdwNavigationPage *view)
{
  g_return_if_fail (COA_IS_PAGES (self));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (view));

  limit_pages (self);
  adw_navigation_view_push (self->view, view);
}

/**
 * coa_pages_reveal:
 * @self: the pages
 * @item: (transfer none): something on the page in view
 *
 * Scrolls to @item and marks it.
 */
void
coa_pages_reveal (CoaPages *self, CoaItem *item)
{
  g_return_if_fail (COA_IS_PAGES (self));

  coa_reveal (GTK_WIDGET (coa_pages_get_page (self)), G_OBJECT (item));
}

/**
 * coa_pages_go_back:
 * @self: the pages
 *
 * Goes back to the page from which the one in view was opened.
 *
 * Returns: whether there is such a page
 */
gboolean
coa_pages_go_back (CoaPages *self)
{
  g_return_val_if_fail (COA_IS_PAGES (self), FALSE);

  return adw_navigation_view_pop (self->view);
}
