/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-item-view.h"

#include "ui/item/layout/coa-column-layout.h"

/**
 * CoaItemView:
 *
 * What shows one thing of a collection in a list: a goal, a signature, an event.
 *
 * Each kind of thing has a final class with a template that binds to
 * [property@ItemView:item], and says in words what it shows.
 *
 * # Accessibility
 *
 * The list that holds the view gives its row these words as accessible name.
 */
typedef struct {
  GObject *item; /* (owned) (nullable) */
} CoaItemViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CoaItemView, coa_item_view, ADW_TYPE_BIN)

typedef enum {
  PROP_ITEM = 1,
} CoaItemViewProperty;

static GParamSpec *props[PROP_ITEM + 1];

static void
coa_item_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaItemView *self = COA_ITEM_VIEW (object);

  switch ((CoaItemViewProperty) prop_id) {
  case PROP_ITEM:
    g_value_set_object (value, coa_item_view_get_item (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_item_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaItemViewPrivate *priv = coa_item_view_get_instance_private (COA_ITEM_VIEW (object));

  switch ((CoaItemViewProperty) prop_id) {
  case PROP_ITEM:
    if (g_set_object (&priv->item, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_item_view_dispose (GObject *object)
{
  CoaItemViewPrivate *priv = coa_item_view_get_instance_private (COA_ITEM_VIEW (object));

  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));
  g_clear_object (&priv->item);

  G_OBJECT_CLASS (coa_item_view_parent_class)->dispose (object);
}

static void
coa_item_view_class_init (CoaItemViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_item_view_get_property;
  object_class->set_property = coa_item_view_set_property;
  object_class->dispose = coa_item_view_dispose;

  /**
   * CoaItemView:item:
   *
   * The thing that is shown.
   */
  props[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, G_TYPE_OBJECT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_item_view_init (CoaItemView *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), coa_column_layout_new ());
}

/**
 * coa_item_view_new:
 * @type: a final class of item view
 * @item: (transfer none): the thing to show
 *
 * Returns: (transfer floating): the view
 */
CoaItemView *
coa_item_view_new (GType type, GObject *item)
{
  g_return_val_if_fail (g_type_is_a (type, COA_TYPE_ITEM_VIEW), NULL);

  return g_object_new (type, "item", item, NULL);
}

/**
 * coa_item_view_get_item:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the thing that is shown
 */
GObject *
coa_item_view_get_item (CoaItemView *self)
{
  CoaItemViewPrivate *priv = coa_item_view_get_instance_private (self);

  return priv->item;
}

/**
 * coa_item_view_put_item:
 * @self: a view
 * @item: (nullable): another thing
 *
 * Lets the actions of the view be those of @item, while it looks as before until
 * [method@ItemView.show_item] is called.
 */
void
coa_item_view_put_item (CoaItemView *self, GObject *item)
{
  CoaItemViewPrivate *priv = coa_item_view_get_instance_private (self);

  g_return_if_fail (COA_IS_ITEM_VIEW (self));

  g_set_object (&priv->item, item);
}

/**
 * coa_item_view_show_item:
 * @self: a view
 *
 * Shows what was put into the view.
 */
void
coa_item_view_show_item (CoaItemView *self)
{
  g_return_if_fail (COA_IS_ITEM_VIEW (self));

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}

/**
 * coa_item_view_dup_label:
 * @type: a final class of item view
 * @item: a thing that it can show
 *
 * Puts into words what a view of the class @type shows of @item.
 *
 * Returns: (transfer full): the words
 */
char *
coa_item_view_dup_label (GType type, GObject *item)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  return COA_ITEM_VIEW_CLASS (klass)->dup_label (item);
}

/**
 * coa_item_view_dup_description:
 * @type: a final class of item view
 * @item: a thing that it can show
 *
 * Puts into words what else a view of the class @type says of @item.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL for none
 */
char *
coa_item_view_dup_description (GType type, GObject *item)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  CoaItemViewClass *view_class = COA_ITEM_VIEW_CLASS (klass);

  return view_class->dup_description == NULL ? NULL : view_class->dup_description (item);
}

/**
 * coa_item_view_dup_heading:
 * @type: a final class of item view
 * @item: a thing that it can show
 *
 * Finds the heading under which @item stands in a list. It is shown where it
 * differs from that of the thing before.
 *
 * Returns: (transfer full) (nullable): the heading, or %NULL for none
 */
char *
coa_item_view_dup_heading (GType type, GObject *item)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  CoaItemViewClass *view_class = COA_ITEM_VIEW_CLASS (klass);

  return view_class->dup_heading == NULL ? NULL : view_class->dup_heading (item);
}

static void
open_target (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (widget));
  CoaItem *target = coa_item_view_get_target (G_OBJECT_TYPE (widget), item);

  if (target != NULL)
    gtk_widget_activate_action (widget, "win.open", "s", coa_item_get_id (target));
}

/**
 * coa_item_view_class_set_target:
 * @klass: the class of views of one kind of thing
 * @get_target: says what has the page that the row of a thing opens, or %NULL
 *   if it opens none
 *
 * Gives the class the action `row.open`, which opens that page.
 */
void
coa_item_view_class_set_target (CoaItemViewClass *klass, CoaItem *(*get_target) (GObject *item))
{
  klass->get_target = get_target;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "row.open", NULL, open_target);
}

/**
 * coa_item_view_get_target:
 * @type: a final class of item view
 * @item: (nullable): a thing that it can show
 *
 * Returns: (transfer none) (nullable): what has the page that the row of @item
 *   opens, or %NULL if it opens none
 */
CoaItem *
coa_item_view_get_target (GType type, GObject *item)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  CoaItemViewClass *view_class = COA_ITEM_VIEW_CLASS (klass);

  return item == NULL || view_class->get_target == NULL ? NULL : view_class->get_target (item);
}
