/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-paragraph.h"

#include "ui/labels/coa-labels.h"

/**
 * CoaParagraph:
 *
 * A text that wraps in the width it is given, and takes no room when there is
 * none.
 *
 * It is set in the language it is written in, so that its letters are shaped and
 * its direction is found as that language wants.
 *
 * A label finds out how wide it wants to be by laying out all of its text, once
 * as narrow and once as wide as it goes. On a page of a hundred texts that takes
 * most of the time until it is drawn, for an answer that a column has no use
 * for. A paragraph says the same width whatever its text, and lays it out once.
 */
struct _CoaParagraph {
  GtkWidget parent_instance;

  char *text;     /* (owned) (nullable) */
  char *language; /* (owned) (nullable) */

  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (CoaParagraph, coa_paragraph, GTK_TYPE_WIDGET)

/* What it says of its width, in pixels: a few words, and a line that reads well. */
enum {
  MINIMUM_WIDTH = 120,
  NATURAL_WIDTH = 320,
};

typedef enum {
  PROP_TEXT = 1,
  PROP_LANGUAGE,
} CoaParagraphProperty;

static GParamSpec *props[PROP_LANGUAGE + 1];

static GtkSizeRequestMode
coa_paragraph_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
coa_paragraph_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                       int *natural, int *minimum_baseline, int *natural_baseline)
{
  CoaParagraph *self = COA_PARAGRAPH (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = MINIMUM_WIDTH;
    *natural = NATURAL_WIDTH;
  } else {
    gtk_widget_measure (self->label, orientation, for_size, minimum, natural, minimum_baseline,
                        natural_baseline);
  }
}

static void
coa_paragraph_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (COA_PARAGRAPH (widget)->label, width, height, baseline, NULL);
}

static void
coa_paragraph_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaParagraph *self = COA_PARAGRAPH (object);

  switch ((CoaParagraphProperty) prop_id) {
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
coa_paragraph_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CoaParagraph *self = COA_PARAGRAPH (object);
  gboolean changed = FALSE;

  switch ((CoaParagraphProperty) prop_id) {
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
coa_paragraph_dispose (GObject *object)
{
  CoaParagraph *self = COA_PARAGRAPH (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_PARAGRAPH);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (coa_paragraph_parent_class)->dispose (object);
}

static void
coa_paragraph_class_init (CoaParagraphClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_paragraph_get_property;
  object_class->set_property = coa_paragraph_set_property;
  object_class->dispose = coa_paragraph_dispose;
  widget_class->get_request_mode = coa_paragraph_get_request_mode;
  widget_class->measure = coa_paragraph_measure;
  widget_class->size_allocate = coa_paragraph_size_allocate;

  /**
   * CoaParagraph:text:
   *
   * The text, or %NULL.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  /**
   * CoaParagraph:language:
   *
   * The BCP 47 language tag of the text, or %NULL if it is not known.
   */
  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/item/coa-paragraph.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaParagraph, label);
  coa_labels_bind (widget_class);
}

static void
coa_paragraph_init (CoaParagraph *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
