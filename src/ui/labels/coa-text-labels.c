/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coa-text-labels.h"

#include <glib/gi18n.h>

#include "model/record/coa-named-item.h"
#include "model/value/date/words/coa-date-words.h"
#include "model/value/text/coa-direction.h"

/**
 * coa_label_text:
 * @object: (nullable): whose template calls
 * @text: (nullable): a text
 *
 * Returns: (transfer full) (nullable): the text as the user reads it
 */
char *
coa_label_text (gpointer object, const CoaText *text)
{
  return text == NULL ? NULL : g_strdup (coa_text_get_string (text));
}

/**
 * coa_label_date:
 * @object: (nullable): whose template calls
 * @date: (nullable): a date
 *
 * Returns: (transfer full) (nullable): the date in words
 */
char *
coa_label_date (gpointer object, const CoaDate *date)
{
  return date == NULL ? NULL : coa_date_to_words (date);
}

/**
 * coa_label_is_set:
 * @object: (nullable): whose template calls
 * @string: (nullable): a string
 *
 * Returns: whether there is something to show
 */
gboolean
coa_label_is_set (gpointer object, const char *string)
{
  return string != NULL && *string != '\0';
}

/**
 * coa_label_justify:
 * @object: (nullable): whose template calls
 * @name: (nullable): a name or a title
 *
 * A label sets the lines of a text at the side where the text itself begins. A
 * name of two lines in a list or over a page stands where the other names stand,
 * whichever way it is read.
 *
 * Returns: how the label is to set the lines
 */
GtkJustification
coa_label_justify (gpointer object, const char *name)
{
  return name != NULL && coa_direction_is_turned (name) ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT;
}

/**
 * coa_label_isolate:
 * @part: (nullable): a name or another part of a label
 *
 * Keeps a part that is read the other way than the user's language from pulling
 * the signs and numbers beside it to its wrong end. Whatever is in the part, it
 * stays between the isolates and in the line.
 *
 * Returns: (transfer full) (nullable): the part, between isolates if it needs them
 */
char *
coa_label_isolate (const char *part)
{
  return coa_direction_isolate (part);
}

/* Orders parts as the user's language is read, whatever language the first is in. */
static char *
join (const char *separator, const char *const *parts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) isolated = NULL;
  g_autofree char *line = NULL;

  for (guint i = 0; parts[i] != NULL; i++)
    g_strv_builder_take (builder, coa_label_isolate (parts[i]));
  isolated = g_strv_builder_end (builder);
  line = g_strjoinv (separator, isolated);

  return parts[1] == NULL ? g_steal_pointer (&line) : coa_direction_order (line);
}

/**
 * coa_label_join:
 * @strings: (array zero-terminated=1): short texts
 *
 * Puts short facts into one line, such as the kind and the year of a coalition.
 *
 * Returns: (transfer full) (nullable): the line, or %NULL if there is nothing
 *   to put in it
 */
char *
coa_label_join (const char *const *strings)
{
  /* Translators: stands between short facts in one line, as in "Alliance · 2022". */
  return *strings == NULL ? NULL : join (C_ ("between facts", " · "), strings);
}

/**
 * coa_label_join_two:
 * @first: (nullable): a short text
 * @second: (nullable): another
 *
 * Puts two short facts into one line, as far as they are known.
 *
 * Returns: (transfer full) (nullable): the line, or %NULL if there is nothing
 *   to put in it
 */
char *
coa_label_join_two (const char *first, const char *second)
{
  return coa_label_join (
    (const char *const[]) { first == NULL ? second : first, first == NULL ? NULL : second, NULL });
}

/**
 * coa_label_names:
 * @items: areas or communities
 *
 * Returns: (transfer full) (nullable): their names as a list in one line, or
 *   %NULL if there are none
 */
char *
coa_label_names (GListModel *items)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (CoaNamedItem) item = g_list_model_get_item (items, i);

    g_ptr_array_add (names, (gpointer) coa_named_item_get_display_name (item));
  }

  if (names->len == 0)
    return NULL;

  /* Translators: stands between the names of a list, as in "Iraq, Syria". */
  return join (C_ ("between names", ", "), (const char *const *) names->pdata);
}

/**
 * coa_label_represents:
 * @communities: the communities somebody says to represent
 *
 * Returns: (transfer full) (nullable): a sentence that says so, or %NULL if
 *   there are none
 */
char *
coa_label_represents (GListModel *communities)
{
  g_autofree char *names = coa_label_names (communities);

  if (names == NULL)
    return NULL;

  /* Translators: the communities which a document states that somebody who
   * signed it represents, as in "Stated to represent: Turkmen, Shabak". */
  return g_strdup_printf (_ ("Stated to represent: %s"), names);
}
