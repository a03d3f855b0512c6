/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"

typedef gboolean (*Match) (GtkWidget *widget, GType type, const char *name);

static GtkWidget *
find (GtkWidget *from, Match match, GType type, const char *name)
{
  if (match (from, type, name))
    return from;

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find (child, match, type, name);

    if (found != NULL)
      return found;
  }
  return NULL;
}

static gboolean
has_type (GtkWidget *widget, GType type, const char *name)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, type);
}

static gboolean
has_property (GtkWidget *widget, const char *property, const char *value)
{
  g_autofree char *text = NULL;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), property) == NULL)
    return FALSE;

  g_object_get (widget, property, &text, NULL);
  return g_strcmp0 (text, value) == 0;
}

static gboolean
has_name (GtkWidget *widget, GType type, const char *name)
{
  return has_type (widget, type, NULL) &&
         (has_property (widget, "label", name) || has_property (widget, "title", name) ||
          has_property (widget, "tooltip-text", name));
}

static gboolean
shows_text (GtkWidget *widget, GType type, const char *text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

/* The first widget of the type; NULL if there is none. */
gpointer
ui_test_find (gpointer from, GType type)
{
  return find (from, has_type, type, NULL);
}

/* The first widget of the type with this label, title or tooltip; NULL if there is none. */
gpointer
ui_test_find_named (gpointer from, GType type, const char *name)
{
  return find (from, has_name, type, name);
}

/* The first label to be seen with this text; NULL if there is none. */
gpointer
ui_test_find_text (gpointer from, const char *text)
{
  return find (from, shows_text, GTK_TYPE_LABEL, text);
}

/* How many widgets of the type are to be seen. */
guint
ui_test_count (gpointer from, GType type)
{
  guint count = has_type (from, type, NULL) && gtk_widget_get_mapped (from) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += ui_test_count (child, type);

  return count;
}

static void
add_texts (GtkWidget *from, GStrvBuilder *texts)
{
  if (GTK_IS_LABEL (from) && gtk_widget_get_mapped (from))
    g_strv_builder_add (texts, gtk_label_get_text (GTK_LABEL (from)));

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_texts (child, texts);
}

/* The texts of all labels to be seen, in their order. */
GStrv
ui_test_texts (gpointer from)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  add_texts (from, texts);
  return g_strv_builder_end (texts);
}
