/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/duplicate/coa-record-names.h"

#include "import/draft/coa-record-list.h"
#include "search/fold/coa-fold.h"

/* The member under which the name of a record stands, and that with its further names. */
#define NAME "name"
#define TITLE "title"
#define OTHER_NAMES "other_names"
#define SORT_NAME "sort_name"

static JsonNode *
get_name (JsonObject *record)
{
  JsonNode *name = json_object_get_member (record, NAME);

  return name != NULL ? name : json_object_get_member (record, TITLE);
}

/* What a text says: one string, or one in each of its languages. */
static void
add_strings (GStrvBuilder *builder, JsonNode *text)
{
  JsonObjectIter iter;
  JsonNode *translation;

  if (text == NULL)
    return;
  if (JSON_NODE_HOLDS_VALUE (text) && json_node_get_value_type (text) == G_TYPE_STRING)
    g_strv_builder_add (builder, json_node_get_string (text));
  if (!JSON_NODE_HOLDS_OBJECT (text))
    return;

  json_object_iter_init_ordered (&iter, json_node_get_object (text));
  while (json_object_iter_next_ordered (&iter, NULL, &translation))
    if (json_node_get_value_type (translation) == G_TYPE_STRING)
      g_strv_builder_add (builder, json_node_get_string (translation));
}

static GStrv
dup_names (JsonObject *record)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *others = json_object_has_member (record, OTHER_NAMES)
                        ? json_object_get_array_member (record, OTHER_NAMES)
                        : NULL;
  const char *sort_name = json_object_get_string_member_with_default (record, SORT_NAME, "");

  add_strings (builder, get_name (record));
  for (guint i = 0; others != NULL && i < json_array_get_length (others); i++)
    add_strings (builder, json_object_get_member (json_array_get_object_element (others, i), NAME));

  /* “Surname, Name” is a way to write the whole name; a surname alone is not. */
  if (strchr (sort_name, ',') != NULL)
    g_strv_builder_add (builder, sort_name);
  return g_strv_builder_end (builder);
}

static char *
fold (const char *name)
{
  g_autoptr (GString) words = g_string_new (NULL);

  coa_fold_text (name, words, NULL);
  g_string_replace (words, " ", "", 0);
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/**
 * coa_record_names_dup_written:
 * @record: (transfer none): a record
 *
 * Returns: (transfer full): its name as it is written, in all languages in which
 *   it has one; empty if it has none
 */
char *
coa_record_names_dup_written (JsonObject *record)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  g_return_val_if_fail (record != NULL, NULL);

  add_strings (builder, get_name (record));
  strings = g_strv_builder_end (builder);
  return g_strjoinv ("\n", strings);
}

/**
 * coa_record_names_dup_folded:
 * @record: (transfer none): a record
 *
 * Returns: (transfer full): each of its names as search reads it, without spaces;
 *   the name that it is shown with comes first
 */
GStrv
coa_record_names_dup_folded (JsonObject *record)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  g_return_val_if_fail (record != NULL, NULL);

  names = dup_names (record);
  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *folded = fold (names[i]);

    if (*folded != '\0')
      g_strv_builder_take (builder, g_steal_pointer (&folded));
  }
  return g_strv_builder_end (builder);
}

/**
 * coa_record_names_are_equal:
 * @first: (transfer none): a record
 * @second: (transfer none): another
 *
 * Returns: whether their names are the same to the letter
 */
gboolean
coa_record_names_are_equal (JsonObject *first, JsonObject *second)
{
  g_autofree char *a = coa_record_names_dup_written (first);
  g_autofree char *b = coa_record_names_dup_written (second);

  return *a != '\0' && g_str_equal (a, b);
}

/**
 * coa_record_names_can_unite:
 * @member: a member of a record
 *
 * Returns: whether [func@record_names_unite] keeps all that two records have there
 */
gboolean
coa_record_names_can_unite (const char *member)
{
  return g_str_equal (member, NAME) || g_str_equal (member, OTHER_NAMES);
}

static gboolean
has_name (JsonObject *record, const char *wanted)
{
  g_auto (GStrv) names = dup_names (record);

  return g_strv_contains ((const char *const *) names, wanted);
}

static void
add_other_name (JsonObject *record, const char *name, const char *language)
{
  JsonObject *other;

  if (has_name (record, name))
    return;

  other = json_object_new ();
  json_object_set_string_member (other, NAME, name);
  if (language != NULL)
    json_object_set_string_member (other, "lang", language);
  json_array_add_object_element (coa_record_list_ensure (record, OTHER_NAMES), other);
}

static void
add_translations (JsonObject *record, JsonObject *translations)
{
  JsonObjectIter iter;
  const char *language;
  JsonNode *name;

  json_object_iter_init_ordered (&iter, translations);
  while (json_object_iter_next_ordered (&iter, &language, &name))
    if (json_node_get_value_type (name) == G_TYPE_STRING)
      add_other_name (record, json_node_get_string (name), language);
}

/**
 * coa_record_names_unite:
 * @keep: (transfer none): a record
 * @drop: (transfer none): another of the same
 *
 * Gives @keep the names that only @drop has, as further names.
 */
void
coa_record_names_unite (JsonObject *keep, JsonObject *drop)
{
  JsonNode *name;
  JsonArray *others;

  g_return_if_fail (keep != NULL);
  g_return_if_fail (drop != NULL);

  name = json_object_get_member (drop, NAME);
  if (name != NULL && JSON_NODE_HOLDS_OBJECT (name))
    add_translations (keep, json_node_get_object (name));
  else if (name != NULL && json_node_get_value_type (name) == G_TYPE_STRING)
    add_other_name (keep, json_node_get_string (name), NULL);

  if (!json_object_has_member (drop, OTHER_NAMES))
    return;

  others = json_object_get_array_member (drop, OTHER_NAMES);
  for (guint i = 0; i < json_array_get_length (others); i++) {
    JsonObject *other = json_array_get_object_element (others, i);

    if (!has_name (keep, json_object_get_string_member_with_default (other, NAME, "")))
      json_array_add_object_element (coa_record_list_ensure (keep, OTHER_NAMES),
                                     json_object_ref (other));
  }
}
