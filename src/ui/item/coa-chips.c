/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-chips.h"

/**
 * CoaChips:
 *
 * A wrapping line of short labels, such as the topics of a goal. It takes no
 * room when there are none.
 *
 * # CSS nodes
 *
 * Each label has the style class `.chip`.
 */
struct _CoaChips {
  AdwBin parent_instance;

  GStrv labels; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaChips, coa_chips, ADW_TYPE_BIN)

typedef enum {
  PROP_LABELS = 1,
} CoaChipsProperty;

static GParamSpec *props[PROP_LABELS + 1];

static GtkWidget *
chip_new (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "chip");
  return label;
}

static void
set_labels (CoaChips *self, const char *const *labels)
{
  GtkWidget *box = NULL;

  g_strfreev (self->labels);
  self->labels = g_strdupv ((GStrv) labels);

  if (labels != NULL && *labels != NULL) {
    box = adw_wrap_box_new ();
    adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 6);
    adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 6);
    for (; *labels != NULL; labels++)
      adw_wrap_box_append (ADW_WRAP_BOX (box), chip_new (*labels));
  }

  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), box != NULL);
}

static void
coa_chips_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaChips *self = COA_CHIPS (object);

  switch ((CoaChipsProperty) prop_id) {
  case PROP_LABELS:
    g_value_set_boxed (value, self->labels);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_chips_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaChips *self = COA_CHIPS (object);

  switch ((CoaChipsProperty) prop_id) {
  case PROP_LABELS:
    set_labels (self, g_value_get_boxed (value));
    g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_chips_finalize (GObject *object)
{
  CoaChips *self = COA_CHIPS (object);

  g_clear_pointer (&self->labels, g_strfreev);

  G_OBJECT_CLASS (coa_chips_parent_class)->finalize (object);
}

static void
coa_chips_class_init (CoaChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_chips_get_property;
  object_class->set_property = coa_chips_set_property;
  object_class->finalize = coa_chips_finalize;

  /**
   * CoaChips:labels:
   *
   * The labels, in the user's language.
   */
  props[PROP_LABELS] =
    g_param_spec_boxed ("labels", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_chips_init (CoaChips *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
