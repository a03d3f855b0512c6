/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/page/coa-page.h"

#include "ui/page/coa-columns.h"
#include "ui/page/coa-reveal.h"

/**
 * CoaPage:
 *
 * A page with all that is recorded of one thing of a collection, such as a
 * coalition: a heading, and under it what else there is, in two columns where
 * the page is wide enough.
 *
 * Each kind of thing has a final class with a template that binds to
 * [property@Page:item] and sets the parts of the page.
 */
typedef struct {
  CoaItem *item;      /* (owned) (nullable) */
  gboolean had_focus; /* the content, before the item was another */

  AdwHeaderBar *header_bar;
  GtkAdjustment *vadjustment;
  GtkWidget *content;
  CoaColumns *columns;
} CoaPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoaPage, coa_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum {
  PROP_ITEM = 1,
  PROP_TOOL,
  PROP_HEADING,
  PROP_MAIN,
  PROP_REST,
  PROP_END,
} CoaPageProperty;

static GParamSpec *props[PROP_END + 1];

/* Whether the title on the page is out of sight, so that it is wanted in the header bar. */
static gboolean
has_passed_title (gpointer object, double scrolled)
{
  const double title_height = 48;

  return scrolled > title_height;
}

/* Takes the keyboard off what is about to go, such as a row that led here, and
 * says whether it was there. */
static gboolean
release_focus (GtkWidget *content)
{
  GtkRoot *root = gtk_widget_get_root (content);
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  if (focus == NULL || !gtk_widget_is_ancestor (focus, content))
    return FALSE;

  gtk_root_set_focus (root, NULL);
  gtk_widget_set_focus_child (content, NULL);
  return TRUE;
}

static void
begin (CoaPage *self)
{
  CoaPagePrivate *priv = coa_page_get_instance_private (self);

  if (priv->had_focus)
    gtk_widget_child_focus (priv->content, GTK_DIR_TAB_FORWARD);
  priv->had_focus = FALSE;
  gtk_adjustment_set_value (priv->vadjustment, 0);
}

/* Only when the template has the new item, be that told later, is it known what
 * can have the focus. If rows with the focus are hidden together with what is
 * around them, GTK 4.18 keeps them for ever. */
static void
coa_page_dispatch_properties_changed (GObject *object, guint n_pspecs, GParamSpec **pspecs)
{
  G_OBJECT_CLASS (coa_page_parent_class)->dispatch_properties_changed (object, n_pspecs, pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    if (pspecs[i] == props[PROP_ITEM])
      begin (COA_PAGE (object));
}

static void
coa_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaPage *self = COA_PAGE (object);

  switch ((CoaPageProperty) prop_id) {
  case PROP_ITEM:
    g_value_set_object (value, coa_page_get_item (self));
    break;
  case PROP_TOOL:
  case PROP_HEADING:
  case PROP_MAIN:
  case PROP_REST:
  case PROP_END:
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
  case PROP_TOOL:
    adw_header_bar_pack_end (priv->header_bar, g_value_get_object (value));
    break;
  case PROP_HEADING:
    gtk_box_prepend (GTK_BOX (priv->content), g_value_get_object (value));
    break;
  case PROP_MAIN:
  case PROP_REST:
  case PROP_END:
    g_object_set_property (G_OBJECT (priv->columns), pspec->name, value);
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

  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_PAGE);
  g_clear_object (&priv->item);

  G_OBJECT_CLASS (coa_page_parent_class)->dispose (object);
}

/* The parts of the page. */
static void
define_parts (void)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  /**
   * CoaPage:tool:
   *
   * A button for the header bar.
   */
  props[PROP_TOOL] = g_param_spec_object ("tool", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * CoaPage:heading:
   *
   * What says who or what it is.
   */
  props[PROP_HEADING] = g_param_spec_object ("heading", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * CoaPage:main:
   *
   * What matters most of it.
   */
  props[PROP_MAIN] = g_param_spec_object ("main", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * CoaPage:rest:
   *
   * What stands beside that, or else under it.
   */
  props[PROP_REST] = g_param_spec_object ("rest", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * CoaPage:end:
   *
   * What closes the page.
   */
  props[PROP_END] = g_param_spec_object ("end", NULL, NULL, GTK_TYPE_WIDGET, flags);
}

static void
coa_page_class_init (CoaPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_page_get_property;
  object_class->set_property = coa_page_set_property;
  object_class->dispose = coa_page_dispose;
  object_class->dispatch_properties_changed = coa_page_dispatch_properties_changed;

  /**
   * CoaPage:item:
   *
   * The thing that is shown.
   */
  props[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, COA_TYPE_ITEM,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  define_parts ();
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (COA_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/coalitions/Coalitions/page/coa-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, CoaPage, header_bar);
  gtk_widget_class_bind_template_child_private (widget_class, CoaPage, vadjustment);
  gtk_widget_class_bind_template_child_private (widget_class, CoaPage, content);
  gtk_widget_class_bind_template_child_private (widget_class, CoaPage, columns);
  gtk_widget_class_bind_template_callback (widget_class, has_passed_title);
}

static void
coa_page_init (CoaPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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

  g_return_if_fail (COA_IS_PAGE (self));

  if (item == priv->item)
    return;

  coa_reveal_end (GTK_WIDGET (self));
  priv->had_focus = release_focus (priv->content);
  g_set_object (&priv->item, item);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}

/**
 * coa_page_get_adjustment:
 * @self: a page
 *
 * Returns: (transfer none): how far the page is scrolled
 */
GtkAdjustment *
coa_page_get_adjustment (CoaPage *self)
{
  CoaPagePrivate *priv = coa_page_get_instance_private (self);

  g_return_val_if_fail (COA_IS_PAGE (self), NULL);

  return priv->vadjustment;
}
