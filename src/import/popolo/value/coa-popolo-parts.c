/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/popolo/value/coa-popolo-parts.h"

#include <string.h>

#include <glib/gi18n.h>

#include "import/popolo/value/coa-popolo-aside.h"
#include "model/json/coa-json-at.h"
#include "model/json/coa-json.h"
#include "model/value/language/coa-language-tag.h"

/* Makes of one element of a list what the format has; %FALSE where nothing can be made of it. In
 * some files a string stands where an object with nothing else in it would do. */
typedef gboolean (*CopyElement) (const CoaPopoloAt *at, const char *string);

static const CoaMemberOrder *
find_order (const char *member)
{
  const CoaMemberOrder *list = coa_member_order_find (coa_member_order_get (), "organizations");

  return coa_member_order_find (list->inside, member)->inside;
}

static void
list_problem (const CoaPopoloAt *at, const char *member, const char *message)
{
  coa_popolo_problems_add (at->reading->problems, COA_SEVERITY_ERROR, at->path, member, message);
}

static void
copy_element (const CoaPopoloAt *at, const char *member, JsonNode *node, CopyElement copy,
              JsonArray *made)
{
  const gboolean is_object = JSON_NODE_HOLDS_OBJECT (node);
  const char *string =
    json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
  g_autoptr (JsonObject) in =
    is_object ? json_object_ref (json_node_get_object (node)) : json_object_new ();
  g_autoptr (JsonObject) out = json_object_new ();
  const CoaPopoloAt here = { at->reading, in, out, at->path, at->list };

  if (!is_object && (string == NULL || *string == '\0')) {
    list_problem (at, NULL, _("Expected an object"));
    coa_popolo_aside_add (at->out, member, node);
  } else if (string != NULL && strlen (string) > COA_JSON_MAX_STRING_LENGTH) {
    list_problem (at, NULL, _("This string is too long"));
    coa_popolo_aside_add (at->out, member, node);
  } else if (copy (&here, string)) {
    json_array_add_object_element (made, g_steal_pointer (&out));
  } else {
    coa_popolo_aside_add (at->out, member, node);
  }
}

static void
copy_list (const CoaPopoloAt *at, const char *member, CopyElement copy)
{
  JsonArray *list = coa_popolo_list (at, member);
  g_autoptr (JsonArray) made = json_array_new ();

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++) {
    g_autoptr (GString) path = g_string_new (at->path);
    CoaPopoloAt here = *at;

    coa_json_path_append (path, member, (int) i);
    here.path = path->str;
    copy_element (&here, member, json_array_get_element (list, i), copy, made);
  }
  if (json_array_get_length (made) > 0)
    json_object_set_array_member (at->out, member, g_steal_pointer (&made));
}

static void
copy_language (const CoaPopoloAt *at)
{
  /* Locales are written with low lines, language tags with hyphens. */
  const char *string = coa_popolo_string (at, "lang");
  g_autofree char *tag = string != NULL ? g_strdelimit (g_strdup (string), "_", '-') : NULL;
  g_autofree char *shown = NULL;
  g_autofree char *message = NULL;

  if (tag != NULL && coa_language_is_valid_tag (tag)) {
    json_object_set_string_member (at->out, "lang", tag);
  } else if (tag != NULL) {
    shown = coa_json_show (string);
    /* Translators: %s is a string from a file. A language tag is a short name, as "ar" or
     * "ku-Latn". */
    message = g_strdup_printf (_("“%s” is not a language tag"), shown);
    coa_popolo_wrong (at, "lang", message);
  }
}

static gboolean
copy_other_name (const CoaPopoloAt *at, const char *string)
{
  if (string != NULL) {
    json_object_set_string_member (at->out, "name", string);
    return TRUE;
  }
  if (!coa_popolo_copy_string (at, "name", "name")) {
    list_problem (at, "name", _("This is required, but it is missing"));
    return FALSE;
  }
  copy_language (at);
  coa_popolo_copy_string (at, "note", "note");
  coa_popolo_keep_rest (at, (const char *const[]) { "name", "lang", "note", NULL },
                        find_order ("other_names"));
  return TRUE;
}

/**
 * coa_popolo_copy_other_names:
 * @at: a record
 *
 * Copies its further names, with the dates from and to which they were used.
 */
void
coa_popolo_copy_other_names (const CoaPopoloAt *at)
{
  copy_list (at, "other_names", copy_other_name);
}

static gboolean
copy_identifier (const CoaPopoloAt *at, const char *string)
{
  JsonNode *node = json_object_get_member (at->in, "identifier");
  g_autofree char *identifier = coa_popolo_dup_id (node);
  const char *scheme = coa_popolo_string (at, "scheme");

  if (identifier == NULL || scheme == NULL) {
    list_problem (at, identifier == NULL ? "identifier" : "scheme",
                  _("This is required, but it is missing"));
    return FALSE;
  }
  json_object_set_string_member (at->out, "scheme", scheme);
  json_object_set_string_member (at->out, "identifier", identifier);
  coa_popolo_keep_rest (at, (const char *const[]) { "scheme", "identifier", NULL },
                        find_order ("identifiers"));
  return TRUE;
}

/**
 * coa_popolo_copy_identifiers:
 * @at: a record
 *
 * Copies what it is called in other systems.
 */
void
coa_popolo_copy_identifiers (const CoaPopoloAt *at)
{
  copy_list (at, "identifiers", copy_identifier);
}

/* The address as it may be opened. Browsers write some characters by their codes that are in no
 * address, and stand in many files all the same. */
static char *
dup_link (const char *url)
{
  GString *link = g_string_new (url);

  g_string_replace (link, " ", "%20", 0);
  g_string_replace (link, "\"", "%22", 0);
  g_string_replace (link, "<", "%3C", 0);
  g_string_replace (link, ">", "%3E", 0);
  if (coa_json_is_link (link->str))
    return g_string_free_and_steal (link);
  g_string_free (link, TRUE);
  return NULL;
}

static void
list_bad_link (const CoaPopoloAt *at, const char *member, const char *url)
{
  g_autofree char *shown = coa_json_show (url);
  g_autofree char *message =
    /* Translators: %s is a string from a file. */
    g_strdup_printf (_("“%s” is not a web address with http or https"), shown);

  list_problem (at, member, message);
}

/* The note of Popolo is what a page is, as "Wikipedia (en)". */
static gboolean
copy_link (const CoaPopoloAt *at, const char *string)
{
  const char *url = string != NULL ? string : coa_popolo_string (at, "url");
  g_autofree char *link = url != NULL ? dup_link (url) : NULL;

  if (url == NULL)
    list_problem (at, "url", _("This is required, but it is missing"));
  else if (link == NULL)
    list_bad_link (at, string != NULL ? NULL : "url", url);
  if (link == NULL)
    return FALSE;

  json_object_set_string_member (at->out, "url", link);
  coa_popolo_copy_string (at, "note", "title");
  coa_popolo_keep_rest (at, (const char *const[]) { "url", "note", NULL }, find_order ("links"));
  return TRUE;
}

/**
 * coa_popolo_copy_links:
 * @at: a record
 *
 * Copies its pages on the web.
 */
void
coa_popolo_copy_links (const CoaPopoloAt *at)
{
  copy_list (at, "links", copy_link);
}

/* What is no address may still say where something is from. */
static gboolean
copy_source (const CoaPopoloAt *at, const char *string)
{
  const char *url = string != NULL ? string : coa_popolo_string (at, "url");
  const char *note = coa_popolo_string (at, "note");
  g_autofree char *link = url != NULL ? dup_link (url) : NULL;
  const char *title = url != NULL ? url : note;
  g_autofree char *id = NULL;

  if (title == NULL) {
    list_problem (at, "url", _("This is required, but it is missing"));
    return FALSE;
  }
  if (url != NULL && link == NULL && string == NULL)
    list_bad_link (at, "url", url);

  id = coa_draft_cite (at->reading->draft, link, link != NULL ? NULL : title);
  json_object_set_string_member (at->out, "source_id", id);
  if (url != NULL)
    coa_popolo_copy_string (at, "note", "note");
  coa_popolo_keep_rest (at, (const char *const[]) { "url", "note", NULL }, find_order ("sources"));
  return TRUE;
}

/**
 * coa_popolo_copy_sources:
 * @at: a record
 *
 * Copies where it is from. Each page becomes a source once.
 */
void
coa_popolo_copy_sources (const CoaPopoloAt *at)
{
  copy_list (at, "sources", copy_source);
}
