/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-chips.h"

#include "model/coa-topic.h"

/**
 * CoaChips:
 *
 * A wrapping line of short labels, such as how a signature was given, and of
 * topics, each of which leads to its page. It takes no room when there are none.
 *
 * # CSS nodes
 *
 * Each label and each topic has the style class `.chip`; a topic is a `button`.
 */
struct _CoaChips {
  AdwBin parent_instance;

  GStrv labels;       /* (owned) (nullable) */
  GListModel *topics; /* (owned) (nullable) */

  AdwWrapBox *box;
};

G_DEFINE_FINAL_TYPE (CoaChips, coa_chips, ADW_TYPE_BIN)

typedef enum {
  PROP_LABELS = 1,
  PROP_TOPICS,
} CoaChipsProperty;

static GParamSpec *props[PROP_TOPICS + 1];

/* Whether a text is long enough to be cut short. A label whose text takes less
 * room than the dots would, asks for more at least than at best. */
static gboolean
can_shrink (const char *text)
{
  const glong letters = 10;

  return g_utf8_strlen (text, -1) > letters;
}

static GtkWidget *
label_chip_new (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label),
                           can_shrink (text) ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "chip");
  return label;
}

static GtkWidget *
topic_chip_new (CoaTopic *topic)
{
  const char *label = coa_text_get_string (coa_topic_get_label (topic));
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_button_set_can_shrink (GTK_BUTTON (button), can_shrink (label));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    coa_item_get_id (COA_ITEM (topic)));
  gtk_widget_add_css_class (button, "caption");
  gtk_widget_add_css_class (button, "chip");
  return button;
}

/* Takes the chips that are widgets of this class out of the line. */
static void
remove_chips (CoaChips *self, GType type)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->box));

  while (chip != NULL) {
    GtkWidget *next = gtk_widget_get_next_sibling (chip);

    if (G_TYPE_CHECK_INSTANCE_TYPE (chip, type))
      adw_wrap_box_remove (self->box, chip);
    chip = next;
  }
}

static void
update_visible (CoaChips *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self->box)) != NULL);
}

static void
set_labels (CoaChips *self, const char *const *labels)
{
  g_strfreev (self->labels);
  self->labels = g_strdupv ((GStrv) labels);

  remove_chips (self, GTK_TYPE_LABEL);
  for (guint i = labels == NULL ? 0 : g_strv_length ((GStrv) labels); i > 0; i--)
    adw_wrap_box_prepend (self->box, label_chip_new (labels[i - 1]));
  update_visible (self);
}

static void
set_topics (CoaChips *self, GListModel *topics)
{
  g_set_object (&self->topics, topics);

  remove_chips (self, GTK_TYPE_BUTTON);
  for (guint i = 0; topics != NULL && i < g_list_model_get_n_items (topics); i++) {
    g_autoptr (CoaTopic) topic = g_list_model_get_item (topics, i);

    adw_wrap_box_append (self->box, topic_chip_new (topic));
  }
  update_visible (self);
}

static void
coa_chips_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaChips *self = COA_CHIPS (object);

  switch ((CoaChipsProperty) prop_id) {
  case PROP_LABELS:
    g_value_set_boxed (value, self->labels);
    break;
  case PROP_TOPICS:
    g_value_set_object (value, self->topics);
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
  case PROP_TOPICS:
    set_topics (self, g_value_get_object (value));
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
  g_clear_object (&self->topics);

  G_OBJECT_CLASS (coa_chips_parent_class)->finalize (object);
}

static void
coa_chips_class_init (CoaChipsClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_chips_get_property;
  object_class->set_property = coa_chips_set_property;
  object_class->finalize = coa_chips_finalize;

  /**
   * CoaChips:labels:
   *
   * The labels, in the user's language.
   */
  props[PROP_LABELS] = g_param_spec_boxed ("labels", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * CoaChips:topics: (type Gio.ListModel(CoaTopic))
   *
   * The topics, which come after the labels.
   */
  props[PROP_TOPICS] = g_param_spec_object ("topics", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_chips_init (CoaChips *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, 6);
  adw_wrap_box_set_line_spacing (self->box, 6);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
