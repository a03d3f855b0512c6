/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/problems/coa-problem-view.h"

#include <glib/gi18n.h>

#include "model/json/coa-problem.h"
#include "ui/labels/coa-labels.h"
#include "ui/labels/coa-problem-labels.h"

/**
 * CoaProblemView:
 *
 * One thing that is wrong in a file, which can be opened.
 */
struct _CoaProblemView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaProblemView, coa_problem_view, COA_TYPE_ITEM_VIEW)

static char *
problem_view_dup_label (GObject *item)
{
  g_autofree char *severity = coa_label_problem_severity (NULL, COA_PROBLEM (item));

  /* Translators: what a screen reader says of a problem: how bad it is, and what. */
  return g_strdup_printf (_ ("%s: %s"), severity, coa_problem_get_message (COA_PROBLEM (item)));
}

static void
coa_problem_view_class_init (CoaProblemViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = problem_view_dup_label;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/problems/coa-problem-view.ui");
  coa_labels_bind (widget_class);
}

static void
coa_problem_view_init (CoaProblemView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
