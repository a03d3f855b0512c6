/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/item/list/coa-list-dialog.h"

#include "ui/item/coa-item-view.h"
#include "ui/item/list/coa-list-rows.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaListDialog:
 *
 * All of a long list, with a search in it. A row can open a page. Only the rows that are to be seen
 * exist as widgets, so a list may have any length.
 */
struct _CoaListDialog {
  AdwDialog parent_instance;

  GType view_type;

  GtkEditable *search_entry;
  GtkFilterListModel *filtered;
  GtkCustomFilter *filter;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (CoaListDialog, coa_list_dialog, ADW_TYPE_DIALOG)

static gboolean
matches (gpointer item, gpointer user_data)
{
  CoaListDialog *self = user_data;
  const char *wanted = gtk_editable_get_text (self->search_entry);
  g_autofree char *label = coa_item_view_dup_label (self->view_type, item);

  return *wanted == '\0' || g_str_match_string (wanted, label, TRUE);
}

static void
search_changed_cb (CoaListDialog *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
item_bind_cb (CoaListDialog *self, GtkListItem *list_item)
{
  GObject *item = gtk_list_item_get_item (list_item);

  gtk_list_item_set_activatable (list_item,
                                 coa_item_view_get_target (self->view_type, item) != NULL);
}

/* The page comes into the window behind the dialog. */
static void
activate_cb (CoaListDialog *self, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->filtered), position);
  CoaItem *target = coa_item_view_get_target (self->view_type, item);

  if (target == NULL)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", coa_item_get_id (target));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
coa_list_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_LIST_DIALOG);

  G_OBJECT_CLASS (coa_list_dialog_parent_class)->dispose (object);
}

static void
coa_list_dialog_class_init (CoaListDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_list_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/item/list/coa-list-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaListDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CoaListDialog, filtered);
  gtk_widget_class_bind_template_child (widget_class, CoaListDialog, filter);
  gtk_widget_class_bind_template_child (widget_class, CoaListDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  coa_labels_bind (widget_class);
}

static void
coa_list_dialog_init (CoaListDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_custom_filter_set_filter_func (self->filter, matches, self, NULL);
}

/**
 * coa_list_dialog_new:
 * @title: what the list holds, in the user's language
 * @model: (transfer none): the things to list
 * @view_type: the class of [class@ItemView] that shows one of them
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
coa_list_dialog_new (const char *title, GListModel *model, GType view_type)
{
  CoaListDialog *self = g_object_new (COA_TYPE_LIST_DIALOG, "title", title, NULL);

  self->view_type = view_type;
  coa_list_rows_new (self->list, view_type);
  g_signal_connect_object (gtk_list_view_get_factory (self->list), "bind",
                           G_CALLBACK (item_bind_cb), self, G_CONNECT_SWAPPED);
  gtk_filter_list_model_set_model (self->filtered, model);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  return ADW_DIALOG (self);
}
