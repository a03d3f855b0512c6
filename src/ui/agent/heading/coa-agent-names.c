/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/agent/heading/coa-agent-names.h"

#include <glib/gi18n.h>

#include "model/agent/coa-agent.h"
#include "model/agent/coa-name.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-text-labels.h"

/**
 * CoaAgentNames:
 *
 * The names of an agent: as a title what it is called, under it its first name in
 * each other language, with the tag and the direction of that language; further
 * names follow in one line.
 */
struct _CoaAgentNames {
  CoaItemView parent_instance;

  GtkBox *names_box;
  CoaParagraph *variants_label;
};

G_DEFINE_FINAL_TYPE (CoaAgentNames, coa_agent_names, COA_TYPE_ITEM_VIEW)

static void
append_name (CoaAgentNames *self, CoaName *name)
{
  GtkWidget *label = g_object_new (COA_TYPE_PARAGRAPH, "text", coa_name_get_name (name), "language",
                                   coa_name_get_language (name), NULL);

  gtk_widget_add_css_class (label, "title-4");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_box_append (self->names_box, label);
}

static void
show_variants (CoaAgentNames *self, GStrvBuilder *builder)
{
  g_auto (GStrv) strings = g_strv_builder_end (builder);
  g_autofree char *joined = coa_label_join ((const char *const *) strings);
  /* Translators: further names of somebody, as in "Also: A · B". */
  g_autofree char *text = joined == NULL ? NULL : g_strdup_printf (_ ("Also: %s"), joined);

  g_object_set (self->variants_label, "text", text, NULL);
}

/* The language in which the title of the page is. */
static const char *
title_language (CoaAgent *agent)
{
  GListModel *names = coa_named_item_get_names (COA_NAMED_ITEM (agent));

  for (guint i = 0; i < g_list_model_get_n_items (names); i++) {
    g_autoptr (CoaName) name = g_list_model_get_item (names, i);

    if (g_str_equal (coa_name_get_name (name),
                     coa_named_item_get_display_name (COA_NAMED_ITEM (agent))))
      return coa_name_get_language (name);
  }
  return NULL;
}

static void
show_names (CoaAgentNames *self, CoaAgent *agent)
{
  g_autoptr (GHashTable) languages = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) variants = g_strv_builder_new ();
  GListModel *names = coa_named_item_get_names (COA_NAMED_ITEM (agent));
  const char *language = title_language (agent);

  if (language != NULL)
    g_hash_table_add (languages, (gpointer) language);

  for (guint i = 0; i < g_list_model_get_n_items (names); i++) {
    g_autoptr (CoaName) name = g_list_model_get_item (names, i);

    language = coa_name_get_language (name);
    if (g_str_equal (coa_name_get_name (name),
                     coa_named_item_get_display_name (COA_NAMED_ITEM (agent))))
      continue;
    if (language != NULL && g_hash_table_add (languages, (gpointer) language))
      append_name (self, name);
    else
      g_strv_builder_add (variants, coa_name_get_name (name));
  }
  show_variants (self, variants);
}

static void
item_changed (CoaAgentNames *self)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (self));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->names_box))) != NULL)
    gtk_box_remove (self->names_box, child);

  if (item != NULL)
    show_names (self, COA_AGENT (item));
}

static char *
agent_names_dup_label (GObject *item)
{
  return g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
}

static void
coa_agent_names_class_init (CoaAgentNamesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = agent_names_dup_label;

  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/agent/heading/coa-agent-names.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaAgentNames, names_box);
  gtk_widget_class_bind_template_child (widget_class, CoaAgentNames, variants_label);
  coa_labels_bind (widget_class);
}

static void
coa_agent_names_init (CoaAgentNames *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::item", G_CALLBACK (item_changed), NULL);
}
