/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/filter/coa-filter-chips.h"

#include <glib/gi18n.h>

#include "ui/filter/coa-coalition-filter.h"
#include "ui/item/layout/coa-wrap-box.h"

/**
 * CoaFilterChips:
 *
 * What a filter asks, as a wrapping line of buttons. Each removes what it says.
 * It takes no room when nothing is asked.
 */
struct _CoaFilterChips {
  AdwBin parent_instance;

  CoaCoalitionFilter *filter; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaFilterChips, coa_filter_chips, ADW_TYPE_BIN)

typedef enum {
  PROP_FILTER = 1,
} CoaFilterChipsProperty;

static GParamSpec *props[PROP_FILTER + 1];

static void
remove_part (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  coa_coalition_filter_remove (COA_FILTER_CHIPS (widget)->filter, g_variant_get_uint32 (parameter));
}

/* Not what libadwaita has for this: it would give the button the text as its
 * name, which does not say what a click does. */
static GtkWidget *
content_new (const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *image = gtk_image_new_from_icon_name ("window-close-symbolic");
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
chip_new (CoaFilterPart part, const char *text)
{
  GtkWidget *button = gtk_button_new ();
  /* Translators: %s is what was asked for, such as a topic; without, more is listed. */
  g_autofree char *label = g_strdup_printf (_ ("Remove Filter “%s”"), text);

  gtk_button_set_child (GTK_BUTTON (button), content_new (text));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "chips.remove");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", part);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_add_css_class (button, "caption");
  gtk_widget_add_css_class (button, "filter-chip");
  return button;
}

static void
update (CoaFilterChips *self)
{
  CoaWrapBox *box = g_object_new (COA_TYPE_WRAP_BOX, NULL);
  gboolean has_any = FALSE;

  for (CoaFilterPart part = 0; self->filter != NULL && part < COA_FILTER_N_PARTS; part++) {
    g_autofree char *text = coa_coalition_filter_dup_label (self->filter, part);

    if (text != NULL)
      coa_wrap_box_append (box, chip_new (part, text));
    has_any |= text != NULL;
  }

  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (box));
  gtk_widget_set_visible (GTK_WIDGET (self), has_any);
}

static void
coa_filter_chips_set_property (GObject *object, guint prop_id, const GValue *value,
                               GParamSpec *pspec)
{
  CoaFilterChips *self = COA_FILTER_CHIPS (object);

  switch ((CoaFilterChipsProperty) prop_id) {
  case PROP_FILTER:
    self->filter = g_value_dup_object (value);
    if (self->filter != NULL)
      g_signal_connect_object (self->filter, "changed", G_CALLBACK (update), self,
                               G_CONNECT_SWAPPED);
    update (self);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_filter_chips_dispose (GObject *object)
{
  g_clear_object (&COA_FILTER_CHIPS (object)->filter);

  G_OBJECT_CLASS (coa_filter_chips_parent_class)->dispose (object);
}

static void
coa_filter_chips_class_init (CoaFilterChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = coa_filter_chips_set_property;
  object_class->dispose = coa_filter_chips_dispose;

  /**
   * CoaFilterChips:filter:
   *
   * The filter.
   */
  props[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, COA_TYPE_COALITION_FILTER,
                                            G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "chips.remove", "u", remove_part);
}

static void
coa_filter_chips_init (CoaFilterChips *self)
{
}
