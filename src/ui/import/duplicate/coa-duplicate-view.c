/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/duplicate/coa-duplicate-view.h"

#include <glib/gi18n.h>

#include "import/duplicate/coa-duplicate-pair.h"
#include "ui/import/duplicate/coa-duplicate-side.h"
#include "ui/labels/agent/coa-duplicate-labels.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-text-labels.h"

/**
 * CoaDuplicateView:
 *
 * Two things that may be the same beside each other, and the choice whether they
 * are. Where there is little room, one stands under the other.
 *
 * # Accessibility
 *
 * The choice is named after the two. The action `duplicate.toggle` changes it.
 */
struct _CoaDuplicateView {
  CoaItemView parent_instance;

  GBinding *binding; /* (unowned) (nullable): to the choice of what is shown */

  GtkOrientable *sides;
  GtkWidget *choice;
};

G_DEFINE_FINAL_TYPE (CoaDuplicateView, coa_duplicate_view, COA_TYPE_ITEM_VIEW)

typedef enum {
  PROP_NARROW = 1,
} CoaDuplicateViewProperty;

static GParamSpec *props[PROP_NARROW + 1];

static char *
duplicate_view_dup_label (GObject *item)
{
  CoaDuplicatePair *pair = COA_DUPLICATE_PAIR (item);
  g_autofree char *first = coa_label_duplicate_name (NULL, coa_duplicate_pair_get_first (pair));
  g_autofree char *second = coa_label_duplicate_name (NULL, coa_duplicate_pair_get_second (pair));
  g_autofree char *first_part = coa_label_isolate (first);
  g_autofree char *second_part = coa_label_isolate (second);

  /* Translators: two names that may be of the same person or thing. */
  return g_strdup_printf (_ ("%1$s and %2$s"), first_part, second_part);
}

static void
item_changed_cb (CoaDuplicateView *self)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (self));
  g_autofree char *label = NULL;

  g_clear_pointer (&self->binding, g_binding_unbind);
  if (item == NULL)
    return;

  label = duplicate_view_dup_label (item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->choice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  self->binding = g_object_bind_property (
    coa_duplicate_pair_get_duplicate (COA_DUPLICATE_PAIR (item)), "same", self->choice, "active",
    G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
toggle (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  AdwToggleGroup *choice = ADW_TOGGLE_GROUP (COA_DUPLICATE_VIEW (widget)->choice);

  adw_toggle_group_set_active (choice, adw_toggle_group_get_active (choice) == 0);
}

/* The list would take these keys, with which one goes from one choice to the other. */
static gboolean
move_focus (GtkWidget *widget, GVariant *direction, gpointer user_data)
{
  return gtk_widget_child_focus (COA_DUPLICATE_VIEW (widget)->choice,
                                 (GtkDirectionType) g_variant_get_int32 (direction));
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct {
    guint key;
    GtkDirectionType direction;
  } keys[] = {
    { GDK_KEY_Left, GTK_DIR_LEFT },
    { GDK_KEY_KP_Left, GTK_DIR_LEFT },
    { GDK_KEY_Right, GTK_DIR_RIGHT },
    { GDK_KEY_KP_Right, GTK_DIR_RIGHT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, move_focus, "i", keys[i].direction);
}

static void
coa_duplicate_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaDuplicateView *self = COA_DUPLICATE_VIEW (object);

  switch ((CoaDuplicateViewProperty) prop_id) {
  case PROP_NARROW:
    g_value_set_boolean (value,
                         gtk_orientable_get_orientation (self->sides) == GTK_ORIENTATION_VERTICAL);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_duplicate_view_set_property (GObject *object, guint prop_id, const GValue *value,
                                 GParamSpec *pspec)
{
  CoaDuplicateView *self = COA_DUPLICATE_VIEW (object);

  switch ((CoaDuplicateViewProperty) prop_id) {
  case PROP_NARROW:
    gtk_orientable_set_orientation (self->sides, g_value_get_boolean (value)
                                                   ? GTK_ORIENTATION_VERTICAL
                                                   : GTK_ORIENTATION_HORIZONTAL);
    gtk_box_set_homogeneous (GTK_BOX (self->sides), !g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static gboolean
coa_duplicate_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (COA_DUPLICATE_VIEW (widget)->choice, GTK_DIR_TAB_FORWARD);
}

static void
coa_duplicate_view_dispose (GObject *object)
{
  g_clear_pointer (&COA_DUPLICATE_VIEW (object)->binding, g_binding_unbind);

  G_OBJECT_CLASS (coa_duplicate_view_parent_class)->dispose (object);
}

static void
coa_duplicate_view_class_init (CoaDuplicateViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_duplicate_view_get_property;
  object_class->set_property = coa_duplicate_view_set_property;
  object_class->dispose = coa_duplicate_view_dispose;
  widget_class->grab_focus = coa_duplicate_view_grab_focus;
  COA_ITEM_VIEW_CLASS (klass)->dup_label = duplicate_view_dup_label;

  /**
   * CoaDuplicateView:narrow:
   *
   * Whether one of the two stands under the other.
   */
  props[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (COA_TYPE_DUPLICATE_PAIR);
  g_type_ensure (COA_TYPE_DUPLICATE_SIDE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/duplicate/coa-duplicate-view.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaDuplicateView, sides);
  gtk_widget_class_bind_template_child (widget_class, CoaDuplicateView, choice);
  gtk_widget_class_bind_template_callback (widget_class, item_changed_cb);
  gtk_widget_class_install_action (widget_class, "duplicate.toggle", NULL, toggle);
  add_keys (widget_class);
  coa_labels_bind (widget_class);
}

static void
coa_duplicate_view_init (CoaDuplicateView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
