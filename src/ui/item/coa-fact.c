/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-fact.h"

#include "ui/labels/coa-labels.h"

/**
 * CoaFact:
 *
 * A short fact with a symbol before it. It takes no room when it is not known.
 */
struct _CoaFact {
  AdwBin parent_instance;

  char *icon_name; /* (owned) (nullable) */
  char *text;      /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaFact, coa_fact, ADW_TYPE_BIN)

typedef enum {
  PROP_ICON_NAME = 1,
  PROP_TEXT,
} CoaFactProperty;

static GParamSpec *props[PROP_TEXT + 1];

static void
coa_fact_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaFact *self = COA_FACT (object);

  switch ((CoaFactProperty) prop_id) {
  case PROP_ICON_NAME:
    g_value_set_string (value, self->icon_name);
    break;
  case PROP_TEXT:
    g_value_set_string (value, self->text);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_fact_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaFact *self = COA_FACT (object);
  gboolean changed = FALSE;

  switch ((CoaFactProperty) prop_id) {
  case PROP_ICON_NAME:
    changed = g_set_str (&self->icon_name, g_value_get_string (value));
    break;
  case PROP_TEXT:
    changed = g_set_str (&self->text, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }

  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
coa_fact_dispose (GObject *object)
{
  CoaFact *self = COA_FACT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_FACT);
  g_clear_pointer (&self->icon_name, g_free);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (coa_fact_parent_class)->dispose (object);
}

static void
coa_fact_class_init (CoaFactClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_fact_get_property;
  object_class->set_property = coa_fact_set_property;
  object_class->dispose = coa_fact_dispose;

  /**
   * CoaFact:icon-name:
   *
   * The symbol.
   */
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);

  /**
   * CoaFact:text:
   *
   * The fact, or %NULL.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/coalitions/Coalitions/item/coa-fact.ui");
  coa_labels_bind (widget_class);
}

static void
coa_fact_init (CoaFact *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
