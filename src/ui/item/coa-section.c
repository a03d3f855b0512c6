/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-section.h"

/**
 * CoaSection:
 *
 * A part of a page: its heading, with a button after it where there is one, and
 * under that what is put into it.
 */
struct _CoaSection {
  GtkBox parent_instance;

  char *title;       /* (owned) (nullable) */
  GtkWidget *suffix; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaSection, coa_section, GTK_TYPE_BOX)

typedef enum {
  PROP_TITLE = 1,
  PROP_SUFFIX,
} CoaSectionProperty;

static GParamSpec *props[PROP_SUFFIX + 1];

static void
coa_section_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaSection *self = COA_SECTION (object);

  switch ((CoaSectionProperty) prop_id) {
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  case PROP_SUFFIX:
    g_value_set_object (value, self->suffix);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_section_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaSection *self = COA_SECTION (object);

  switch ((CoaSectionProperty) prop_id) {
  case PROP_TITLE:
    if (g_set_str (&self->title, g_value_get_string (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_SUFFIX:
    if (g_set_object (&self->suffix, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_SECTION);
  g_clear_object (&COA_SECTION (object)->suffix);

  G_OBJECT_CLASS (coa_section_parent_class)->dispose (object);
}

static void
coa_section_finalize (GObject *object)
{
  g_clear_pointer (&COA_SECTION (object)->title, g_free);

  G_OBJECT_CLASS (coa_section_parent_class)->finalize (object);
}

static void
coa_section_class_init (CoaSectionClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_section_get_property;
  object_class->set_property = coa_section_set_property;
  object_class->dispose = coa_section_dispose;
  object_class->finalize = coa_section_finalize;

  /**
   * CoaSection:title:
   *
   * Its heading.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * CoaSection:suffix:
   *
   * What stands after its heading, such as a button.
   */
  props[PROP_SUFFIX] = g_param_spec_object ("suffix", NULL, NULL, GTK_TYPE_WIDGET, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    GTK_WIDGET_CLASS (klass), "/io/github/coalitions/Coalitions/item/coa-section.ui");
}

static void
coa_section_init (CoaSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
