/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/sidebar/coa-sidebar-selection.h"

#include <glib/gi18n.h>

#include "model/coalition/coa-coalition.h"
#include "ui/choose/coa-choice-row.h"
#include "ui/item/listing/coa-gradual-list.h"
#include "ui/item/listing/coa-sorted-list.h"
#include "ui/labels/coalition/coa-coalition-labels.h"
#include "ui/sidebar/coa-sidebar-heading.h"

/**
 * CoaSidebarSelection:
 *
 * The list of coalitions with a check mark before each, to choose some of them to
 * compare. It takes the place of the other lists while it is active.
 *
 * A search ends it, but what is chosen stays until it is left.
 */
struct _CoaSidebarSelection {
  AdwBin parent_instance;

  GListModel *model; /* (owned) (nullable) */
  gboolean active;
  gboolean searching;
  CoaGradualList *rows; /* (owned) */

  CoaChoices *choices;
  AdwWindowTitle *title;
  GtkListView *list;
  CoaSortedList *sorted;
  GtkButton *compare_button;
};

G_DEFINE_FINAL_TYPE (CoaSidebarSelection, coa_sidebar_selection, ADW_TYPE_BIN)

typedef enum {
  PROP_MODEL = 1,
  PROP_ACTIVE,
  PROP_SEARCHING,
} CoaSidebarSelectionProperty;

static GParamSpec *props[PROP_SEARCHING + 1];

static void
bind_cb (CoaSidebarSelection *self, GtkListItem *list_item)
{
  CoaCoalition *coalition = gtk_list_item_get_item (list_item);
  g_autofree char *line = coa_label_coalition_line (NULL, coalition);

  coa_choice_row_show (COA_CHOICE_ROW (gtk_list_item_get_child (list_item)), coalition, line);
}

static void
choices_changed_cb (CoaSidebarSelection *self)
{
  const guint n = coa_choices_get_n (self->choices);
  /* Translators: how many coalitions are selected. */
  g_autofree char *title = g_strdup_printf (ngettext ("%'u Selected", "%'u Selected", n), n);
  /* Translators: on a button: how many coalitions it compares. */
  g_autofree char *label = g_strdup_printf (ngettext ("Compare %'u", "Compare %'u", n), n);

  adw_window_title_set_title (self->title, n == 0 ? _ ("Select Coalitions") : title);
  gtk_button_set_label (self->compare_button, n < 2 ? C_ ("button", "Compare") : label);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "selection.compare", n >= 2);
}

static void
set_searching (CoaSidebarSelection *self, gboolean searching)
{
  if (self->searching == searching)
    return;

  self->searching = searching;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEARCHING]);
}

/* A search that had the focus when it was hidden would keep the window after it is closed. */
static void
release_focus (CoaSidebarSelection *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    gtk_root_set_focus (root, NULL);
}

static gboolean
has_focus (CoaSidebarSelection *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/* The keys go to the list once it has rows, and at the end to the header bar of the sidebar: a row
 * that is out of sight would give them no answer. Whatever has them by then keeps them. */
static gboolean
focus_cb (gpointer user_data)
{
  CoaSidebarSelection *self = user_data;
  GtkWidget *target = self->active
                        ? GTK_WIDGET (self->list)
                        : gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_PAGE);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL && gtk_root_get_focus (root) == NULL && target != NULL &&
      gtk_widget_get_mapped (target))
    gtk_widget_child_focus (target, GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

static void
queue_focus (CoaSidebarSelection *self)
{
  g_idle_add_full (G_PRIORITY_LOW, focus_cb, g_object_ref (self), g_object_unref);
}

static void
listed_cb (CoaSidebarSelection *self)
{
  coa_gradual_list_show_in_view (self->rows, G_LIST_MODEL (self->sorted),
                                 GTK_INVALID_LIST_POSITION);
  if (self->active)
    queue_focus (self);
}

/* Sorting takes a while where there are many coalitions: only who selects waits for it. */
static void
set_active (CoaSidebarSelection *self, gboolean active)
{
  gboolean had_focus;

  if (self->active == active)
    return;

  self->active = active;
  had_focus = has_focus (self);
  if (active || had_focus)
    release_focus (self);
  if (active) {
    set_searching (self, FALSE);
    coa_sorted_list_set_model (self->sorted, self->model);
  }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE]);
  if (active || had_focus)
    queue_focus (self);
}

static void
leave (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaSidebarSelection *self = COA_SIDEBAR_SELECTION (widget);

  coa_choices_clear (self->choices);
  set_active (self, FALSE);
}

static void
compare (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CoaSidebarSelection *self = COA_SIDEBAR_SELECTION (widget);
  g_auto (GStrv) ids = coa_choices_dup_ids (self->choices);

  leave (widget, NULL, NULL);
  gtk_widget_activate_action (widget, "win.compare", "^as", ids);
}

static void
coa_sidebar_selection_get_property (GObject *object, guint prop_id, GValue *value,
                                    GParamSpec *pspec)
{
  CoaSidebarSelection *self = COA_SIDEBAR_SELECTION (object);

  switch ((CoaSidebarSelectionProperty) prop_id) {
  case PROP_MODEL:
    g_value_set_object (value, self->model);
    break;
  case PROP_ACTIVE:
    g_value_set_boolean (value, self->active);
    break;
  case PROP_SEARCHING:
    g_value_set_boolean (value, self->searching);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sidebar_selection_set_property (GObject *object, guint prop_id, const GValue *value,
                                    GParamSpec *pspec)
{
  CoaSidebarSelection *self = COA_SIDEBAR_SELECTION (object);

  switch ((CoaSidebarSelectionProperty) prop_id) {
  case PROP_MODEL:
    if (g_set_object (&self->model, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_ACTIVE:
    set_active (self, g_value_get_boolean (value));
    break;
  case PROP_SEARCHING:
    set_searching (self, g_value_get_boolean (value));
    if (self->searching)
      set_active (self, FALSE);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_sidebar_selection_dispose (GObject *object)
{
  CoaSidebarSelection *self = COA_SIDEBAR_SELECTION (object);

  g_clear_object (&self->rows);
  /* The bin must not keep what goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), COA_TYPE_SIDEBAR_SELECTION);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (coa_sidebar_selection_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/sidebar/coa-sidebar-selection.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaSidebarSelection, choices);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebarSelection, title);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebarSelection, list);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebarSelection, sorted);
  gtk_widget_class_bind_template_child (widget_class, CoaSidebarSelection, compare_button);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, choices_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, coa_choice_row_set_up);
  gtk_widget_class_bind_template_callback (widget_class, listed_cb);
  gtk_widget_class_install_action (widget_class, "selection.leave", NULL, leave);
  gtk_widget_class_install_action (widget_class, "selection.compare", NULL, compare);
}

static void
coa_sidebar_selection_class_init (CoaSidebarSelectionClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_sidebar_selection_get_property;
  object_class->set_property = coa_sidebar_selection_set_property;
  object_class->dispose = coa_sidebar_selection_dispose;

  /**
   * CoaSidebarSelection:model:
   *
   * The coalitions to choose from, in any order.
   */
  props[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * CoaSidebarSelection:active:
   *
   * Whether coalitions are being selected.
   */
  props[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE, flags);

  /**
   * CoaSidebarSelection:searching:
   *
   * Whether there is a search instead.
   */
  props[PROP_SEARCHING] = g_param_spec_boolean ("searching", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (COA_TYPE_CHOICES);
  g_type_ensure (COA_TYPE_SIDEBAR_HEADING);
  g_type_ensure (COA_TYPE_SORTED_LIST);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_sidebar_selection_init (CoaSidebarSelection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows =
    coa_gradual_list_new_for_view (GTK_WIDGET (self), gtk_list_view_get_model (self->list));
  choices_changed_cb (self);
}

/**
 * coa_sidebar_selection_renew:
 * @self: the list
 * @collection: (transfer none): what was read again
 *
 * Keeps what is selected, as far as it is there.
 *
 * Returns: whether all of it is
 */
gboolean
coa_sidebar_selection_renew (CoaSidebarSelection *self, CoaCollection *collection)
{
  g_return_val_if_fail (COA_IS_SIDEBAR_SELECTION (self), FALSE);

  return coa_choices_renew (self->choices, collection);
}
