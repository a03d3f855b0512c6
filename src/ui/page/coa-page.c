/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-page.h"

#include "ui/page/coa-reveal.h"

/**
 * CoaPage:
 *
 * A page with all that is recorded of one thing of a collection, such as a
 * coalition.
 *
 * Each kind of thing has a final class with a template that binds to
 * [property@Page:item] and sets [property@Page:content].
 */
typedef struct {
  CoaItem *item;      /* (owned) (nullable) */
  GtkWidget *content; /* (owned) (nullable) */
} CoaPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoaPage, coa_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum {
  PROP_ITEM = 1,
  PROP_CONTENT,
} CoaPageProperty;

static GParamSpec *props[PROP_CONTENT + 1];

/* Takes the keyboard off what is about to go, such as a row that led here, and
 * says whether it was there. */
static gboolean
release_focus (GtkWidget *content)
{
  GtkRoot *root = content == NULL ? NULL : gtk_widget_get_root (content);
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  if (focus == NULL || !gtk_widget_is_ancestor (focus, content))
    return FALSE;

  gtk_root_set_focus (root, NULL);
  gtk_widget_set_focus_child (content, NULL);
  return TRUE;
}

static void
coa_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaPage *self = COA_PAGE (object);

  switch ((CoaPageProperty) prop_id) {
  case PROP_ITEM:
    g_value_set_object (value, coa_page_get_item (self));
    break;
  case PROP_CONTENT:
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaPagePrivate *priv = coa_page_get_instance_private (COA_PAGE (object));

  switch ((CoaPageProperty) prop_id) {
  case PROP_ITEM:
    coa_page_set_item (COA_PAGE (object), g_value_get_object (value));
    break;
  case PROP_CONTENT:
    g_set_object (&priv->content, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_page_dispose (GObject *object)
{
  CoaPagePrivate *priv = coa_page_get_instance_private (COA_PAGE (object));

  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));
  g_clear_object (&priv->content);
  g_clear_object (&priv->item);

  G_OBJECT_CLASS (coa_page_parent_class)->dispose (object);
}

static void
coa_page_class_init (CoaPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_page_get_property;
  object_class->set_property = coa_page_set_property;
  object_class->dispose = coa_page_dispose;

  /**
   * CoaPage:item:
   *
   * The thing that is shown.
   */
  props[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, COA_TYPE_ITEM,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * CoaPage:content:
   *
   * The part of the page that scrolls.
   */
  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                             G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_page_init (CoaPage *self)
{
}

/**
 * coa_page_get_item:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the thing that is shown
 */
CoaItem *
coa_page_get_item (CoaPage *self)
{
  CoaPagePrivate *priv = coa_page_get_instance_private (self);

  g_return_val_if_fail (COA_IS_PAGE (self), NULL);

  return priv->item;
}

/**
 * coa_page_set_item:
 * @self: a page
 * @item: (transfer none) (nullable): the thing to show, of the page's kind
 *
 * Makes the page show another thing from its top, where the keyboard begins
 * again too.
 */
void
coa_page_set_item (CoaPage *self, CoaItem *item)
{
  CoaPagePrivate *priv = coa_page_get_instance_private (self);
  GtkAdjustment *adjustment = coa_page_get_adjustment (self);
  gboolean had_focus;

  g_return_if_fail (COA_IS_PAGE (self));

  if (item == priv->item)
    return;

  coa_reveal_end (GTK_WIDGET (self));
  had_focus = release_focus (priv->content);
  g_set_object (&priv->item, item);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
  if (had_focus)
    gtk_widget_child_focus (priv->content, GTK_DIR_TAB_FORWARD);
  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, 0);
}

/**
 * coa_page_get_adjustment:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): how far the page is scrolled
 */
GtkAdjustment *
coa_page_get_adjustment (CoaPage *self)
{
  CoaPagePrivate *priv = coa_page_get_instance_private (self);
  GtkWidget *scrolled;

  g_return_val_if_fail (COA_IS_PAGE (self), NULL);

  scrolled = priv->content == NULL
               ? NULL
               : gtk_widget_get_ancestor (priv->content, GTK_TYPE_SCROLLED_WINDOW);
  return scrolled == NULL ? NULL
                          : gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
}

/**
 * coa_page_has_passed_title:
 * @object: (nullable): whose template calls
 * @scrolled: how far the page is scrolled
 *
 * Returns: whether the title on the page is out of sight, so that it is wanted
 *   in the header bar
 */
gboolean
coa_page_has_passed_title (gpointer object, double scrolled)
{
  const double title_height = 48;

  return scrolled > title_height;
}
