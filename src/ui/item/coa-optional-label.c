/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-optional-label.h"

#include "ui/labels/coa-labels.h"

/**
 * CoaOptionalLabel:
 *
 * A text that takes no room when there is none.
 *
 * It is set in the language it is written in, so that its letters are shaped and
 * its direction is found as that language wants.
 */
struct _CoaOptionalLabel {
  AdwBin parent_instance;

  char *text;     /* (owned) (nullable) */
  char *language; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaOptionalLabel, coa_optional_label, ADW_TYPE_BIN)

typedef enum {
  PROP_TEXT = 1,
  PROP_LANGUAGE,
} CoaOptionalLabelProperty;

static GParamSpec *props[PROP_LANGUAGE + 1];

static void
coa_optional_label_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaOptionalLabel *self = COA_OPTIONAL_LABEL (object);

  switch ((CoaOptionalLabelProperty) prop_id) {
  case PROP_TEXT:
    g_value_set_string (value, self->text);
    break;
  case PROP_LANGUAGE:
    g_value_set_string (value, self->language);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_optional_label_set_property (GObject *object, guint prop_id, const GValue *value,
                                 GParamSpec *pspec)
{
  CoaOptionalLabel *self = COA_OPTIONAL_LABEL (object);
  gboolean changed = FALSE;

  switch ((CoaOptionalLabelProperty) prop_id) {
  case PROP_TEXT:
    changed = g_set_str (&self->text, g_value_get_string (value));
    break;
  case PROP_LANGUAGE:
    changed = g_set_str (&self->language, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }

  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
coa_optional_label_dispose (GObject *object)
{
  CoaOptionalLabel *self = COA_OPTIONAL_LABEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_OPTIONAL_LABEL);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (coa_optional_label_parent_class)->dispose (object);
}

static void
coa_optional_label_class_init (CoaOptionalLabelClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_optional_label_get_property;
  object_class->set_property = coa_optional_label_set_property;
  object_class->dispose = coa_optional_label_dispose;

  /**
   * CoaOptionalLabel:text:
   *
   * The text, or %NULL.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  /**
   * CoaOptionalLabel:language:
   *
   * The BCP 47 language tag of the text, or %NULL if it is not known.
   */
  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/item/coa-optional-label.ui");
  coa_labels_bind (widget_class);
}

static void
coa_optional_label_init (CoaOptionalLabel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
