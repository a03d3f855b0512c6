/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/coa-compare-page-private.h"

#include "ui/compare/line/coa-compare-lines.h"
#include "ui/compare/line/coa-compare-subjects.h"

/**
 * CoaComparePage:
 *
 * Two to four coalitions side by side: the facts, who has a part in several of
 * them, and what each wants on each topic.
 *
 * Each coalition has a column, whose heading stays in view. Where there is no
 * room for columns, one subject is shown at a time.
 */
G_DEFINE_FINAL_TYPE_WITH_CODE (CoaComparePage, coa_compare_page, ADW_TYPE_NAVIGATION_PAGE,
                               G_IMPLEMENT_INTERFACE (COA_TYPE_PICTURED,
                                                      coa_compare_page_pictured_init)
                                 G_IMPLEMENT_INTERFACE (COA_TYPE_RENEWABLE,
                                                        coa_compare_page_renewable_init))

typedef enum {
  PROP_COMPARISON = 1,
  PROP_ONLY_DIFFERENCES,
  PROP_NARROW,
} CoaComparePageProperty;

static GParamSpec *props[PROP_NARROW + 1];

static void
show_subject (CoaComparePage *self)
{
  CoaCompareLine *subject = coa_compare_chooser_get_subject (self->chooser);
  g_autoptr (GListModel) lines =
    coa_compare_subject_lines_new (self->comparison, subject, self->only_differences);

  coa_compare_table_show (self->table, self->comparison, lines);
}

static void
show_all (CoaComparePage *self)
{
  g_autoptr (GListModel) lines = coa_compare_lines_new (self->comparison, self->only_differences);

  coa_compare_table_show (self->table, self->comparison, lines);
}

static void
fill (CoaComparePage *self)
{
  g_autoptr (GListModel) subjects = NULL;

  if (self->comparison == NULL)
    return;

  /* The chooser tells what is chosen, and with that fills the table. */
  if (self->narrow) {
    subjects = coa_compare_subjects_new (self->comparison, self->only_differences);
    coa_compare_chooser_show (self->chooser, subjects);
  } else {
    show_all (self);
  }
}

static void
chosen_cb (CoaComparePage *self)
{
  if (self->narrow)
    show_subject (self);
}

/* How wide a page must be for so many columns: each wants some 200 units. */
static void
set_breakpoint (CoaComparePage *self)
{
  const double width = coa_comparison_get_n_columns (self->comparison) * 180.0 + 40.0;
  g_autoptr (AdwBreakpointCondition) condition = adw_breakpoint_condition_new_length (
    ADW_BREAKPOINT_CONDITION_MAX_WIDTH, width, ADW_LENGTH_UNIT_SP);

  adw_breakpoint_set_condition (self->breakpoint, condition);
}

static void
set_comparison (CoaComparePage *self, CoaComparison *comparison)
{
  if (!g_set_object (&self->comparison, comparison))
    return;

  set_breakpoint (self);
  coa_compare_headings_show (self->headings, comparison);
  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPARISON]);
}

static void
set_flag (CoaComparePage *self, gboolean *flag, gboolean value, GParamSpec *pspec)
{
  if (*flag == value)
    return;

  *flag = value;
  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
coa_compare_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaComparePage *self = COA_COMPARE_PAGE (object);

  switch ((CoaComparePageProperty) prop_id) {
  case PROP_COMPARISON:
    g_value_set_object (value, self->comparison);
    break;
  case PROP_ONLY_DIFFERENCES:
    g_value_set_boolean (value, self->only_differences);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_compare_page_set_property (GObject *object, guint prop_id, const GValue *value,
                               GParamSpec *pspec)
{
  CoaComparePage *self = COA_COMPARE_PAGE (object);

  switch ((CoaComparePageProperty) prop_id) {
  case PROP_COMPARISON:
    set_comparison (self, g_value_get_object (value));
    break;
  case PROP_ONLY_DIFFERENCES:
    set_flag (self, &self->only_differences, g_value_get_boolean (value), pspec);
    break;
  case PROP_NARROW:
    set_flag (self, &self->narrow, g_value_get_boolean (value), pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

/* The keys go to what is compared, not to the header bar. */
static gboolean
coa_compare_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (COA_COMPARE_PAGE (widget)->table),
                                 GTK_DIR_TAB_FORWARD);
}

static void
coa_compare_page_dispose (GObject *object)
{
  CoaComparePage *self = COA_COMPARE_PAGE (object);

  /* The parent class holds it too, and would take it apart a second time. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_COMPARE_PAGE);
  g_clear_object (&self->comparison);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (coa_compare_page_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * CoaComparePage:comparison:
   *
   * What is shown.
   */
  props[PROP_COMPARISON] =
    g_param_spec_object ("comparison", NULL, NULL, COA_TYPE_COMPARISON, flags);

  /**
   * CoaComparePage:only-differences:
   *
   * Whether what is the same for all is left out.
   */
  props[PROP_ONLY_DIFFERENCES] =
    g_param_spec_boolean ("only-differences", NULL, NULL, FALSE, flags);

  /**
   * CoaComparePage:narrow:
   *
   * Whether there is no room for columns.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_compare_page_class_init (CoaComparePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_compare_page_get_property;
  object_class->set_property = coa_compare_page_set_property;
  object_class->dispose = coa_compare_page_dispose;
  widget_class->grab_focus = coa_compare_page_grab_focus;
  install_properties (object_class);

  g_type_ensure (COA_TYPE_COMPARE_CHOOSER);
  g_type_ensure (COA_TYPE_COMPARE_HEADINGS);
  g_type_ensure (COA_TYPE_COMPARE_TABLE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/compare/coa-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaComparePage, breakpoint);
  gtk_widget_class_bind_template_child (widget_class, CoaComparePage, headings);
  gtk_widget_class_bind_template_child (widget_class, CoaComparePage, chooser);
  gtk_widget_class_bind_template_child (widget_class, CoaComparePage, table);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  coa_compare_page_install_actions (widget_class);
}

static void
coa_compare_page_init (CoaComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_compare_page_new:
 * @collection: (transfer none): where more coalitions can be chosen from
 * @comparison: (transfer none): what to show
 *
 * Returns: (transfer floating): the page
 */
AdwNavigationPage *
coa_compare_page_new (CoaCollection *collection, CoaComparison *comparison)
{
  CoaComparePage *self = g_object_new (COA_TYPE_COMPARE_PAGE, NULL);

  self->collection = g_object_ref (collection);
  set_comparison (self, comparison);
  return ADW_NAVIGATION_PAGE (self);
}

/**
 * coa_compare_page_is_filled:
 * @self: a page
 *
 * Returns: whether all lines are there
 */
gboolean
coa_compare_page_is_filled (CoaComparePage *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_PAGE (self), FALSE);

  return coa_compare_table_is_filled (self->table);
}
