/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/coa-compare-page-private.h"

#include "ui/choose/coa-compare-dialog.h"
#include "ui/compare/coa-compare-picture.h"
#include "ui/compare/line/coa-compare-ids.h"
#include "ui/picture/coa-picture-actions.h"

static void
remove_coalition (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaComparePage *self = COA_COMPARE_PAGE (widget);
  g_autoptr (CoaComparison) comparison =
    coa_comparison_new_without (self->comparison, g_variant_get_string (parameter, NULL));

  if (coa_comparison_get_n_columns (comparison) >= 2)
    g_object_set (self, "comparison", comparison, NULL);
}

static void
compare_cb (CoaComparePage *self, const char *const *ids)
{
  g_autofree char *problem = NULL;
  g_autoptr (CoaComparison) comparison = coa_compare_ids (self->collection, ids, &problem);

  if (comparison != NULL)
    g_object_set (self, "comparison", comparison, NULL);
}

static void
choose_coalitions (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaComparePage *self = COA_COMPARE_PAGE (widget);
  AdwDialog *dialog = coa_compare_dialog_new (self->collection, self->comparison);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (compare_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static CoaPicture *
coa_compare_page_draw (CoaPictured *pictured, PangoContext *letters)
{
  CoaComparePage *self = COA_COMPARE_PAGE (pictured);

  return coa_compare_picture_new (self->collection, self->comparison, self->only_differences,
                                  letters);
}

/* How the page is made a picture of. */
void
coa_compare_page_pictured_init (CoaPicturedInterface *iface)
{
  iface->draw = coa_compare_page_draw;
}

/* Compares what is left, unless there is nothing to compare it with. */
static gboolean
coa_compare_page_renew (CoaRenewable *renewable, CoaCollection *collection)
{
  CoaComparePage *self = COA_COMPARE_PAGE (renewable);
  g_autoptr (GPtrArray) left = g_ptr_array_new ();
  g_autoptr (CoaComparison) comparison = NULL;

  if (collection == self->collection)
    return TRUE;

  for (guint i = 0; i < coa_comparison_get_n_columns (self->comparison); i++) {
    gpointer item =
      coa_renewable_find (collection, coa_comparison_get_coalition (self->comparison, i));

    if (item != NULL)
      g_ptr_array_add (left, item);
  }
  if (left->len < 2)
    return FALSE;

  g_set_object (&self->collection, collection);
  comparison = coa_comparison_new ((CoaCoalition **) left->pdata, left->len);
  g_object_set (self, "comparison", comparison, NULL);
  return TRUE;
}

/* What the page does when the collection was read again. */
void
coa_compare_page_renewable_init (CoaRenewableInterface *iface)
{
  iface->renew = coa_compare_page_renew;
}

/* What can be done on the page. */
void
coa_compare_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "compare.remove", "s", remove_coalition);
  gtk_widget_class_install_action (widget_class, "compare.choose", NULL, choose_coalitions);
  coa_picture_actions_install (widget_class);
}
