/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/filter/coa-filter-dialog.h"

#include <glib/gi18n.h>

#include "ui/filter/coa-filter-choices.h"

/**
 * CoaFilterDialog:
 *
 * What a filter asks, to be changed. The list changes with it at once.
 */
struct _CoaFilterDialog {
  AdwDialog parent_instance;

  CoaCoalitionFilter *filter; /* (owned) (not nullable) */
  gboolean is_filling;

  AdwComboRow *topic;
  AdwComboRow *community;
  AdwComboRow *area;
  AdwComboRow *kind;
  AdwExpanderRow *years;
  AdwSpinRow *first_year;
  AdwSpinRow *last_year;
};

G_DEFINE_FINAL_TYPE (CoaFilterDialog, coa_filter_dialog, ADW_TYPE_DIALOG)

static void
changed_cb (CoaFilterDialog *self)
{
  const int first = (int) adw_spin_row_get_value (self->first_year);
  const int last = (int) adw_spin_row_get_value (self->last_year);
  const CoaFilter asked = {
    .topic = coa_filter_choices_get_item (self->topic),
    .community = coa_filter_choices_get_item (self->community),
    .area = coa_filter_choices_get_item (self->area),
    .kind = coa_filter_choices_get_text (self->kind),
    .has_years = adw_expander_row_get_enable_expansion (self->years),
    .first_year = MIN (first, last),
    .last_year = MAX (first, last),
  };

  if (!self->is_filling)
    coa_coalition_filter_ask (self->filter, &asked);
}

static void
coa_filter_dialog_dispose (GObject *object)
{
  CoaFilterDialog *self = COA_FILTER_DIALOG (object);

  self->is_filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_FILTER_DIALOG);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (coa_filter_dialog_parent_class)->dispose (object);
}

static void
coa_filter_dialog_class_init (CoaFilterDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_filter_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/filter/coa-filter-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaFilterDialog, topic);
  gtk_widget_class_bind_template_child (widget_class, CoaFilterDialog, community);
  gtk_widget_class_bind_template_child (widget_class, CoaFilterDialog, area);
  gtk_widget_class_bind_template_child (widget_class, CoaFilterDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, CoaFilterDialog, years);
  gtk_widget_class_bind_template_child (widget_class, CoaFilterDialog, first_year);
  gtk_widget_class_bind_template_child (widget_class, CoaFilterDialog, last_year);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
coa_filter_dialog_init (CoaFilterDialog *self)
{
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill (CoaFilterDialog *self, CoaCollection *collection)
{
  const CoaFilter *asked = coa_coalition_filter_get_asked (self->filter);

  coa_filter_choices_fill (self->topic, collection, COA_FILTER_TOPIC, asked);
  coa_filter_choices_fill (self->community, collection, COA_FILTER_COMMUNITY, asked);
  coa_filter_choices_fill (self->area, collection, COA_FILTER_AREA, asked);
  coa_filter_choices_fill (self->kind, collection, COA_FILTER_KIND, asked);
  adw_expander_row_set_enable_expansion (self->years, asked->has_years);
  adw_spin_row_set_value (self->first_year, asked->has_years
                                              ? asked->first_year
                                              : coa_filter_choices_find_first_year (collection));
  adw_spin_row_set_value (self->last_year, asked->has_years ? asked->last_year
                                                            : coa_filter_choices_find_this_year ());
  self->is_filling = FALSE;
}

/**
 * coa_filter_dialog_new:
 * @collection: (transfer none): where the coalitions are from
 * @filter: (transfer none): what to change
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
coa_filter_dialog_new (CoaCollection *collection, CoaCoalitionFilter *filter)
{
  CoaFilterDialog *self = g_object_new (COA_TYPE_FILTER_DIALOG, NULL);

  self->filter = g_object_ref (filter);
  fill (self, collection);
  return ADW_DIALOG (self);
}
