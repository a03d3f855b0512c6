/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

/* Whether a screen reader has something to say of the widget. */
static inline gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) ||
         gtk_widget_get_tooltip_text (widget) != NULL;
}

/* What needs no name of its own. */
static inline gboolean
is_part_of_named (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  /* The text within an entry: the entry around it is what has the name. */
  if (GTK_IS_TEXT (widget))
    return has_name (parent);
  /* The button within a menu button, which hands its tooltip on. */
  if (GTK_IS_TOGGLE_BUTTON (widget) && GTK_IS_MENU_BUTTON (parent))
    return has_name (parent);
  /* What libadwaita puts around a dialog, which is what has the name. */
  if (g_str_equal (G_OBJECT_TYPE_NAME (parent), "AdwFloatingSheet") ||
      g_str_equal (G_OBJECT_TYPE_NAME (parent), "AdwBottomSheet"))
    return TRUE;
  /* What the toolkit makes of a table and of the value that a row shows: the table and the row have
   * names, and the cells their texts. */
  if (gtk_widget_get_ancestor (parent, GTK_TYPE_COLUMN_VIEW) != NULL ||
      gtk_widget_get_ancestor (parent, ADW_TYPE_COMBO_ROW) != NULL)
    return TRUE;
  /* What libadwaita makes of a row that can be expanded: the row at its top has the name. */
  if (ADW_IS_EXPANDER_ROW (widget) ||
      (GTK_IS_LIST_BOX (widget) && gtk_widget_get_ancestor (parent, ADW_TYPE_EXPANDER_ROW) != NULL))
    return TRUE;
  /* It takes the focus for what it scrolls, when nothing in that can have it. */
  return GTK_IS_SCROLLED_WINDOW (widget);
}

/* Fails where a widget that can have the focus has no name. Returns how many such widgets there
 * are. */
static inline guint
check_names (GtkWidget *widget)
{
  guint n = 0;

  if (gtk_widget_get_focusable (widget) && gtk_widget_get_mapped (widget)) {
    n++;
    if (!has_name (widget) && !is_part_of_named (widget)) {
      g_test_message ("no name: %s in %s", G_OBJECT_TYPE_NAME (widget),
                      G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
      g_test_fail ();
    }
  }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += check_names (child);

  return n;
}
