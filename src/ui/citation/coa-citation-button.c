/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/citation/coa-citation-button.h"

#include "model/document/coa-document.h"
#include "ui/citation/coa-citation-view.h"
#include "ui/citation/coa-source-view.h"

/**
 * CoaCitationButton:
 *
 * A button that tells where a statement comes from: its citations, in a popover
 * that is made when it is first opened.
 *
 * Of a document it shows the source that holds its text. It takes no room
 * where there is nothing to cite.
 */
struct _CoaCitationButton {
  AdwBin parent_instance;

  CoaItem *item; /* (owned) (nullable) */

  GtkMenuButton *button;
};

G_DEFINE_FINAL_TYPE (CoaCitationButton, coa_citation_button, ADW_TYPE_BIN)

typedef enum {
  PROP_ITEM = 1,
} CoaCitationButtonProperty;

static GParamSpec *props[PROP_ITEM + 1];

static CoaSource *
document_source (CoaItem *item)
{
  return COA_IS_DOCUMENT (item) ? coa_document_get_source (COA_DOCUMENT (item)) : NULL;
}

static gboolean
has_citations (CoaItem *item)
{
  return item != NULL && (document_source (item) != NULL ||
                          g_list_model_get_n_items (coa_item_get_sources (item)) > 0);
}

static GtkWidget *
views_new (CoaItem *item)
{
  GListModel *citations = coa_item_get_sources (item);
  CoaSource *source = document_source (item);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  if (source != NULL)
    gtk_box_append (GTK_BOX (box),
                    GTK_WIDGET (coa_item_view_new (COA_TYPE_SOURCE_VIEW, G_OBJECT (source))));

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++) {
    g_autoptr (GObject) citation = g_list_model_get_item (citations, i);

    if (gtk_widget_get_first_child (box) != NULL)
      gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
    gtk_box_append (GTK_BOX (box),
                    GTK_WIDGET (coa_item_view_new (COA_TYPE_CITATION_VIEW, citation)));
  }
  return box;
}

static void
create_popover (GtkMenuButton *button, gpointer user_data)
{
  CoaCitationButton *self = user_data;
  GtkWidget *popover;
  GtkWidget *scrolled;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 420);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), views_new (self->item));

  popover = gtk_popover_new ();
  gtk_widget_add_css_class (popover, "citations");
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_widget_get_tooltip_text (GTK_WIDGET (button)), -1);
  gtk_menu_button_set_popover (button, popover);
}

static void
set_item (CoaCitationButton *self, CoaItem *item)
{
  if (!g_set_object (&self->item, item))
    return;

  gtk_menu_button_set_popover (self->button, NULL);
  gtk_menu_button_set_create_popup_func (self->button, create_popover, self, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), has_citations (item));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}

static void
coa_citation_button_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCitationButton *self = COA_CITATION_BUTTON (object);

  switch ((CoaCitationButtonProperty) prop_id) {
  case PROP_ITEM:
    g_value_set_object (value, self->item);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_citation_button_set_property (GObject *object, guint prop_id, const GValue *value,
                                  GParamSpec *pspec)
{
  CoaCitationButton *self = COA_CITATION_BUTTON (object);

  switch ((CoaCitationButtonProperty) prop_id) {
  case PROP_ITEM:
    set_item (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_citation_button_dispose (GObject *object)
{
  CoaCitationButton *self = COA_CITATION_BUTTON (object);

  /* The bin must not keep what goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_CITATION_BUTTON);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (coa_citation_button_parent_class)->dispose (object);
}

static void
coa_citation_button_class_init (CoaCitationButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_citation_button_get_property;
  object_class->set_property = coa_citation_button_set_property;
  object_class->dispose = coa_citation_button_dispose;

  /**
   * CoaCitationButton:item:
   *
   * The statement whose sources are shown.
   */
  props[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, COA_TYPE_ITEM,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/citation/coa-citation-button.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCitationButton, button);
}

static void
coa_citation_button_init (CoaCitationButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
