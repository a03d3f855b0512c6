/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/coa-chips.h"

#include <glib/gi18n.h>

#include "ui/item/layout/coa-wrap-box.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/list/coa-listing-labels.h"

/**
 * CoaChips:
 *
 * A wrapping line of what is to be told of something in a word, such as how a
 * signature was given, and of topics and names, each of which leads to its page.
 * It takes no room when there is nothing.
 *
 * That which the page around it shows is left out. Where many would bury what
 * stands around, the first can be shown with a button for the rest.
 *
 * # CSS nodes
 *
 * Each topic and name is a `button` with the style class `.chip`, as is the button
 * for the rest, with `.more`.
 */
struct _CoaChips {
  AdwBin parent_instance;

  GStrv labels;      /* (owned) (nullable) */
  GListModel *items; /* (owned) (nullable) */
  guint at_most;

  CoaWrapBox *box;
  GtkLabel *label;
  GtkWidget *more; /* (nullable): there where not all may be shown */
};

G_DEFINE_FINAL_TYPE (CoaChips, coa_chips, ADW_TYPE_BIN)

typedef enum {
  PROP_LABELS = 1,
  PROP_ITEMS,
  PROP_AT_MOST,
} CoaChipsProperty;

static GParamSpec *props[PROP_AT_MOST + 1];

/* Whether a text is long enough to be cut short. A label that could be asks for room for
 * three letters at least, of which each is as wide as a Latin one: more than all of a short
 * Arabic text. */
static gboolean
can_shrink (const char *text)
{
  const glong letters = 16;

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

/* Shows the chips in turn, up to a number of them. Returns how many there would be. */
static guint
show_chips (CoaChips *self, guint at_most)
{
  const guint n_items = self->items == NULL ? 0 : g_list_model_get_n_items (self->items);
  GtkWidget *chip = gtk_widget_get_next_sibling (GTK_WIDGET (self->label));
  gpointer page_item = get_page_item (self);
  guint n_chips = 0;

  for (guint i = 0; i < n_items; i++, chip = gtk_widget_get_next_sibling (chip)) {
    g_autoptr (CoaItem) item = g_list_model_get_item (self->items, i);

    gtk_widget_set_visible (chip, item != page_item && n_chips < at_most);
    n_chips += item != page_item;
  }
  return n_chips;
}

/* The line is there when there is something in it. A button takes the place of two at least. */
static void
update (CoaChips *self)
{
  const gboolean has_text = *gtk_label_get_label (self->label) != '\0';
  const guint n_chips = show_chips (self, G_MAXUINT);
  const guint n_more =
    self->at_most > 0 && n_chips > self->at_most + 1 ? n_chips - self->at_most : 0;

  gtk_widget_set_visible (GTK_WIDGET (self->label), has_text);
  gtk_widget_set_visible (GTK_WIDGET (self), has_text || n_chips > 0);
  if (self->more != NULL)
    gtk_widget_set_visible (self->more, n_more > 0);
  if (n_more > 0) {
    g_autofree char *text =
      /* Translators: a button after the first of many names; it shows the rest. */
      g_strdup_printf (ngettext ("%'u More", "%'u More", n_more), n_more);

    gtk_button_set_label (GTK_BUTTON (self->more), text);
    show_chips (self, self->at_most);
  }
}

static GtkWidget *
find_hidden (CoaChips *self)
{
  GtkWidget *chip = gtk_widget_get_next_sibling (GTK_WIDGET (self->label));

  while (chip != self->more && gtk_widget_get_visible (chip))
    chip = gtk_widget_get_next_sibling (chip);
  return chip;
}

static void
show_rest (CoaChips *self)
{
  GtkWidget *first = find_hidden (self);
  const gboolean has_focus = gtk_widget_has_focus (self->more);

  show_chips (self, G_MAXUINT);
  if (has_focus)
    gtk_widget_grab_focus (first);
  gtk_widget_set_visible (self->more, FALSE);
}

static void
set_labels (CoaChips *self, const char *const *labels)
{
  g_autofree char *text = labels == NULL ? NULL : coa_label_join (labels);

  g_strfreev (self->labels);
  self->labels = g_strdupv ((GStrv) labels);
  gtk_label_set_label (self->label, text == NULL ? "" : text);
  gtk_label_set_ellipsize (self->label, text != NULL && can_shrink (text) ? PANGO_ELLIPSIZE_END
                                                                          : PANGO_ELLIPSIZE_NONE);
  update (self);
}

static void
set_items (CoaChips *self, GListModel *items)
{
  GtkWidget *chip;

  while ((chip = gtk_widget_get_next_sibling (GTK_WIDGET (self->label))) != self->more)
    gtk_widget_unparent (chip);

  g_set_object (&self->items, items);
  for (guint i = 0; items != NULL && i < g_list_model_get_n_items (items); i++) {
    g_autoptr (CoaItem) item = g_list_model_get_item (items, i);

    gtk_widget_insert_before (chip_new (item), GTK_WIDGET (self->box), self->more);
  }
  update (self);
}

static GtkWidget *
more_new (CoaChips *self)
{
  GtkWidget *more = gtk_button_new ();

  gtk_widget_add_css_class (more, "caption");
  gtk_widget_add_css_class (more, "chip");
  gtk_widget_add_css_class (more, "more");
  g_signal_connect_object (more, "clicked", G_CALLBACK (show_rest), self, G_CONNECT_SWAPPED);
  return more;
}

static void
set_at_most (CoaChips *self, guint at_most)
{
  self->at_most = at_most;
  if (self->more == NULL && at_most > 0) {
    self->more = more_new (self);
    coa_wrap_box_append (self->box, self->more);
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
  case PROP_AT_MOST:
    g_value_set_uint (value, self->at_most);
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
  case PROP_AT_MOST:
    set_at_most (self, g_value_get_uint (value));
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

  /**
   * CoaChips:at-most:
   *
   * How many topics and names are shown at first; 0 is all.
   */
  props[PROP_AT_MOST] = g_param_spec_uint ("at-most", NULL, NULL, 0, G_MAXUINT - 1, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_chips_init (CoaChips *self)
{
  self->box = g_object_new (COA_TYPE_WRAP_BOX, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  coa_wrap_box_append (self->box, GTK_WIDGET (self->label));
  update (self);
}
