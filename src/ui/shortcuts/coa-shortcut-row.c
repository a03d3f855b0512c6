/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/shortcuts/coa-shortcut-row.h"

/**
 * CoaShortcutRow:
 *
 * What a keyboard shortcut does, and its keys.
 */
struct _CoaShortcutRow {
  AdwActionRow parent_instance;

  char *accelerator; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaShortcutRow, coa_shortcut_row, ADW_TYPE_ACTION_ROW)

typedef enum {
  PROP_ACCELERATOR = 1,
} CoaShortcutRowProperty;

static GParamSpec *props[PROP_ACCELERATOR + 1];

/* Going back is going to where lines begin, which libadwaita has another key for in languages
 * that are read from right to left. */
static guint
mirror_key (guint key)
{
  switch (key) {
  case GDK_KEY_Left:
    return GDK_KEY_Right;
  case GDK_KEY_Right:
    return GDK_KEY_Left;
  default:
    return key;
  }
}

/* The keys as they are written on a keyboard of the user's language. */
static char *
accelerator_label (gpointer object, const char *accelerator)
{
  GdkModifierType modifiers;
  guint key;

  if (accelerator == NULL || !gtk_accelerator_parse (accelerator, &key, &modifiers))
    return NULL;

  if (gtk_widget_get_direction (GTK_WIDGET (object)) == GTK_TEXT_DIR_RTL)
    key = mirror_key (key);
  return gtk_accelerator_get_label (key, modifiers);
}

static void
coa_shortcut_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaShortcutRow *self = COA_SHORTCUT_ROW (object);

  switch ((CoaShortcutRowProperty) prop_id) {
  case PROP_ACCELERATOR:
    g_value_set_string (value, self->accelerator);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_shortcut_row_set_property (GObject *object, guint prop_id, const GValue *value,
                               GParamSpec *pspec)
{
  CoaShortcutRow *self = COA_SHORTCUT_ROW (object);

  switch ((CoaShortcutRowProperty) prop_id) {
  case PROP_ACCELERATOR:
    if (g_set_str (&self->accelerator, g_value_get_string (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_shortcut_row_dispose (GObject *object)
{
  CoaShortcutRow *self = COA_SHORTCUT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_SHORTCUT_ROW);
  g_clear_pointer (&self->accelerator, g_free);

  G_OBJECT_CLASS (coa_shortcut_row_parent_class)->dispose (object);
}

static void
coa_shortcut_row_class_init (CoaShortcutRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_shortcut_row_get_property;
  object_class->set_property = coa_shortcut_row_set_property;
  object_class->dispose = coa_shortcut_row_dispose;

  /**
   * CoaShortcutRow:accelerator:
   *
   * The keys, as gtk_accelerator_parse() reads them, where one reads from left
   * to right.
   */
  props[PROP_ACCELERATOR] =
    g_param_spec_string ("accelerator", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/shortcuts/coa-shortcut-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, accelerator_label);
}

static void
coa_shortcut_row_init (CoaShortcutRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
