/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/load/coa-header.h"

#include <string.h>

#include <glib/gi18n.h>

#define FORMAT "coalitions-collection"
#define VERSION 1

static gboolean
check_version (CoaJsonAt *top, const CoaJsonValue *value)
{
  double version;

  if (value == NULL) {
    coa_json_problem (top, "version", _("This is not a collection: it has no version"));
    return FALSE;
  }

  version = coa_json_is_whole_number (value) ? value->number : 0;
  if (version > VERSION)
    coa_json_problem (top, "version", _("This file needs a newer Coalitions than this one"));
  else if (version < VERSION)
    coa_json_problem (top, "version", _("There is no such version of the format"));

  return version >= VERSION && version <= VERSION;
}

/**
 * coa_header_check:
 * @top: the place of the whole file
 * @root: the JSON of the file
 *
 * Returns: whether the file is a collection that can be read; if not, that is
 *   one error
 */
gboolean
coa_header_check (CoaJsonAt *top, const CoaJsonValue *root)
{
  const CoaJsonValue *format;
  const CoaJsonValue *version;

  if (root->kind != COA_JSON_OBJECT) {
    coa_json_problem (top, NULL, _("This is not a collection, but some other JSON"));
    return FALSE;
  }

  top->object = root;
  format = coa_json_get (top, "format");
  version = coa_json_get (top, "version");
  if (format == NULL || format->kind != COA_JSON_STRING || strcmp (format->string, FORMAT) != 0) {
    /* Translators: %s is a word of the file format. */
    coa_json_problem (top, "format", _("This is not a collection: its format is not “%s”"), FORMAT);
    return FALSE;
  }

  return check_version (top, version);
}

/**
 * coa_header_read:
 * @self: a header, all empty
 * @top: the place of the whole file, which is a collection
 *
 * Reads what stands in a file beside its lists.
 */
void
coa_header_read (CoaHeader *self, CoaJsonAt *top)
{
  if (coa_json_get (top, "id") != NULL)
    self->id = g_strdup (coa_json_id (top, "id"));
  self->language = coa_json_language (top, "language");
  g_set_str (&top->reading->language, self->language);
  self->title = coa_json_text (top, "title", COA_JSON_OPTIONAL);
  self->description = coa_json_text (top, "description", COA_JSON_OPTIONAL);
  self->license = coa_json_string (top, "license", COA_JSON_OPTIONAL);
  self->modified = coa_json_date (top, "modified", COA_JSON_OPTIONAL);
}

/* Keeps what an earlier file said: one of several has the title of them all. */
static void
keep_first (gpointer earlier, gpointer later)
{
  gpointer *kept = earlier;
  gpointer *other = later;

  if (*kept == NULL)
    *kept = g_steal_pointer (other);
}

/**
 * coa_header_add:
 * @self: what earlier files say
 * @later: what another file says
 *
 * Takes from @later what no earlier file says.
 */
void
coa_header_add (CoaHeader *self, CoaHeader *later)
{
  keep_first (&self->id, &later->id);
  keep_first (&self->title, &later->title);
  keep_first (&self->description, &later->description);
  keep_first (&self->language, &later->language);
  keep_first (&self->license, &later->license);
  keep_first (&self->modified, &later->modified);
}

/**
 * coa_header_clear:
 * @self: a header
 *
 * Frees what is in it.
 */
void
coa_header_clear (CoaHeader *self)
{
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, coa_text_unref);
  g_clear_pointer (&self->description, coa_text_unref);
  g_clear_pointer (&self->language, g_ref_string_release);
  g_clear_pointer (&self->license, g_free);
  g_clear_pointer (&self->modified, coa_date_unref);
}
