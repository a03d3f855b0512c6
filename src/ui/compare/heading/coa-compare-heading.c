/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/heading/coa-compare-heading.h"

#include <glib/gi18n.h>

#include "model/record/coa-named-item.h"
#include "ui/labels/coa-text-labels.h"

/**
 * CoaCompareHeading:
 *
 * The heading of a column of a comparison: the name of the coalition, which leads
 * to its page, and a button that takes it out.
 */
struct _CoaCompareHeading {
  CoaItemView parent_instance;

  GtkWidget *remove_button;
};

G_DEFINE_FINAL_TYPE (CoaCompareHeading, coa_compare_heading, COA_TYPE_ITEM_VIEW)

static char *
compare_heading_dup_label (GObject *item)
{
  return g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
}

static void
activate (GtkWidget *widget, const char *action)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (widget));

  gtk_widget_activate_action (widget, action, "s", coa_item_get_id (COA_ITEM (item)));
}

static void
open_item (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  activate (widget, "win.open");
}

static void
remove_item (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  activate (widget, "compare.remove");
}

static void
item_changed_cb (CoaCompareHeading *self)
{
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (self));
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (item == NULL)
    return;

  name = coa_label_isolate (coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
  /* Translators: %s is the name of a coalition that is compared with others. */
  text = g_strdup_printf (_ ("Remove %s"), name);
  gtk_widget_set_tooltip_text (self->remove_button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  coa_named_item_get_display_name (COA_NAMED_ITEM (item)), -1);
}

static void
coa_compare_heading_class_init (CoaCompareHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = compare_heading_dup_label;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/compare/heading/coa-compare-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaCompareHeading, remove_button);
  gtk_widget_class_install_action (widget_class, "heading.open", NULL, open_item);
  gtk_widget_class_install_action (widget_class, "heading.remove", NULL, remove_item);
}

static void
coa_compare_heading_init (CoaCompareHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::item", G_CALLBACK (item_changed_cb), NULL);
}

/**
 * coa_compare_heading_set_removable:
 * @self: a heading
 * @removable: whether the coalition can be taken out
 *
 * Where only two are compared, each of them must stay.
 */
void
coa_compare_heading_set_removable (CoaCompareHeading *self, gboolean removable)
{
  g_return_if_fail (COA_IS_COMPARE_HEADING (self));

  gtk_widget_set_visible (self->remove_button, removable);
}
