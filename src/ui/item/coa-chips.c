/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-chips.h"

#include "ui/item/coa-wrap-box.h"
#include "ui/labels/coa-listing-labels.h"
#include "ui/labels/coa-text-labels.h"

/**
 * CoaChips:
 *
 * A wrapping line of what is to be told of something in a word, such as how a
 * signature was given, and of topics and names, each of which leads to its page.
 * It takes no room when there is nothing.
 *
 * That which the page around it shows is left out.
 *
 * # CSS nodes
 *
 * Each topic and name is a `button` with the style class `.chip`.
 */
struct _CoaChips {
  AdwBin parent_instance;

  GStrv labels;      /* (owned) (nullable) */
  GListModel *items; /* (owned) (nullable) */

  CoaWrapBox *box;
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (CoaChips, coa_chips, ADW_TYPE_BIN)

typedef enum {
  PROP_LABELS = 1,
  PROP_ITEMS,
} CoaChipsProperty;

static GParamSpec *props[PROP_ITEMS + 1];

/* Whether a text is long enough to be cut short. A label whose text takes less
 * room than the dots would, asks for more at least than at best. */
static gboolean
can_shrink (const char *text)
{
  const glong letters = 10;

  return g_utf8_strlen (text, -1) > letters;
}

static GtkWidget *
chip_new (CoaItem *item)
{
  g_autofree char *name = coa_label_listed_name (NULL, item);
  GtkWidget *button = gtk_button_new_with_label (name);

  gtk_button_set_can_shrink (GTK_BUTTON (button), can_shrink (name));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", coa_item_get_id (item));
  gtk_widget_add_css_class (button, "caption");
  gtk_widget_add_css_class (button, "chip");
  return button;
}

/* What the page around it shows. */
static gpointer
get_page_item (CoaChips *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_PAGE);
  g_autoptr (GObject) item = NULL;

  if (page != NULL && g_object_class_find_property (G_OBJECT_GET_CLASS (page), "item") != NULL)
    g_object_get (page, "item", &item, NULL);
  return item; /* the page keeps it */
}

/* The line is there when there is something in it. */
static void
update (CoaChips *self)
{
  const char *text = gtk_label_get_label (self->label);
  const guint n_items = self->items == NULL ? 0 : g_list_model_get_n_items (self->items);
  GtkWidget *chip = gtk_widget_get_next_sibling (GTK_WIDGET (self->label));
  gpointer page_item = get_page_item (self);
  gboolean visible = *text != '\0';

  gtk_widget_set_visible (GTK_WIDGET (self->label), visible);
  for (guint i = 0; i < n_items; i++, chip = gtk_widget_get_next_sibling (chip)) {
    g_autoptr (CoaItem) item = g_list_model_get_item (self->items, i);

    gtk_widget_set_visible (chip, item != page_item);
    visible = visible || item != page_item;
  }
  gtk_widget_set_visible (GTK_WIDGET (self), visible);
}

static void
set_labels (CoaChips *self, const char *const *labels)
{
  g_autofree char *text = labels == NULL ? NULL : coa_label_join (labels);

  g_strfreev (self->labels);
  self->labels = g_strdupv ((GStrv) labels);
  gtk_label_set_label (self->label, text == NULL ? "" : text);
  update (self);
}

static void
set_items (CoaChips *self, GListModel *items)
{
  GtkWidget *chip;

  while ((chip = gtk_widget_get_next_sibling (GTK_WIDGET (self->label))) != NULL)
    gtk_widget_unparent (chip);

  g_set_object (&self->items, items);
  for (guint i = 0; items != NULL && i < g_list_model_get_n_items (items); i++) {
    g_autoptr (CoaItem) item = g_list_model_get_item (items, i);

    coa_wrap_box_append (self->box, chip_new (item));
  }
  update (self);
}

/* Only now it is on a page. */
static void
coa_chips_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (coa_chips_parent_class)->root (widget);
  update (COA_CHIPS (widget));
}

static void
coa_chips_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaChips *self = COA_CHIPS (object);

  switch ((CoaChipsProperty) prop_id) {
  case PROP_LABELS:
    g_value_set_boxed (value, self->labels);
    break;
  case PROP_ITEMS:
    g_value_set_object (value, self->items);
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
  case PROP_ITEMS:
    set_items (self, g_value_get_object (value));
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
  g_clear_object (&self->items);

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
  GTK_WIDGET_CLASS (klass)->root = coa_chips_root;

  /**
   * CoaChips:labels:
   *
   * The labels, in the user's language.
   */
  props[PROP_LABELS] = g_param_spec_boxed ("labels", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * CoaChips:items: (type Gio.ListModel(CoaItem))
   *
   * The topics and agents, which come after the labels.
   */
  props[PROP_ITEMS] = g_param_spec_object ("items", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_chips_init (CoaChips *self)
{
  self->box = g_object_new (COA_TYPE_WRAP_BOX, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  coa_wrap_box_append (self->box, GTK_WIDGET (self->label));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
