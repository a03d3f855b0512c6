/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-reference-style.h"

#include <glib/gi18n.h>

#include "model/collection/coa-collection-private.h"
#include "model/value/date/words/coa-date-words.h"
#include "model/value/text/coa-direction.h"

/* Puts words of ours behind what is there already; nothing where there are none. */
static void
append_words (char **reference, const char *words)
{
  g_autofree char *before = g_steal_pointer (reference);

  if (words == NULL)
    *reference = g_steal_pointer (&before);
  else if (before == NULL)
    *reference = g_strdup (words);
  else
    /* Translators: two parts of a reference to a source. It grows part by part: authors, title,
     * newspaper, publisher, date, place in the source. */
    *reference = g_strdup_printf (C_ ("reference", "%s, %s"), before, words);
}

/* The same for something of the collection, in whatever language that is. */
static void
append_part (char **reference, const char *part)
{
  g_autofree char *isolated = coa_direction_isolate (part);

  append_words (reference, isolated);
}

static void
append_title (char **reference, const char *words)
{
  g_autofree char *isolated = coa_direction_isolate (words);
  /* Translators: the title of a source in quotation marks. */
  g_autofree char *title = g_strdup_printf (C_ ("reference", "“%s”"), isolated);

  append_words (reference, title);
}

static void
append_date (char **reference, CoaDate *date)
{
  g_autofree char *words = date != NULL ? coa_date_to_words (date) : NULL;

  append_words (reference, words);
}

/* Where the source is on the web, and when it was seen there, or %NULL. */
static char *
format_address (CoaSource *source)
{
  g_autofree char *archived = coa_direction_isolate (coa_source_get_archived_url (source));
  g_autofree char *address = coa_direction_isolate (coa_source_get_url (source));
  g_autofree char *seen = NULL;

  if (address != NULL && coa_source_get_accessed (source) != NULL) {
    g_autofree char *words = coa_date_to_words (coa_source_get_accessed (source));

    /* Translators: a web address, and the date when it was last seen. */
    seen = g_strdup_printf (C_ ("reference", "%s (seen: %s)"), address, words);
  } else {
    seen = g_steal_pointer (&address);
  }

  if (seen == NULL || archived == NULL)
    return seen != NULL ? g_steal_pointer (&seen) : g_steal_pointer (&archived);

  /* Translators: two web addresses: of a source, and of a copy that an archive keeps. */
  return g_strdup_printf (C_ ("reference", "%s, archived: %s"), seen, archived);
}

static char *
format (CoaSource *source, const char *locator, gboolean with_address)
{
  const char *container = coa_source_get_container_title (source);
  const char *publisher = coa_source_get_publisher (source);
  g_autofree char *address = with_address ? format_address (source) : NULL;
  g_autofree char *reference = NULL;
  g_autofree char *line = NULL;

  append_part (&reference, coa_source_get_authors (source));
  append_title (&reference, coa_source_get_title (source));
  append_part (&reference, container);
  if (g_strcmp0 (publisher, container) != 0)
    append_part (&reference, publisher);
  append_date (&reference, coa_source_get_issued (source));
  append_part (&reference, locator);

  if (address == NULL)
    /* Translators: a whole reference to a source, without a web address. */
    line = g_strdup_printf (C_ ("reference", "%s."), reference);
  else
    /* Translators: a whole reference to a source, and its web address. */
    line = g_strdup_printf (C_ ("reference", "%s. %s"), reference, address);
  return coa_direction_order (line);
}

/**
 * coa_source_format_reference:
 * @self: a source
 *
 * Puts into words what a reader needs to find the source, in the user's
 * language. What is not known is left out.
 *
 * Returns: (transfer full): a reference, one line of plain text
 */
char *
coa_source_format_reference (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return format (self, NULL, TRUE);
}

/**
 * coa_source_format_short_reference:
 * @self: a source
 *
 * As coa_source_format_reference(), without the web address: for where that is
 * a click away.
 *
 * Returns: (transfer full): a reference, one line of plain text
 */
char *
coa_source_format_short_reference (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return format (self, NULL, FALSE);
}

/**
 * coa_citation_format:
 * @self: a citation
 *
 * Puts into words what a reader needs to find the place in the source, in the
 * user's language.
 *
 * Returns: (transfer full) (nullable): a reference, one line of plain text, or
 *   %NULL if the collection of the source is gone
 */
char *
coa_citation_format (CoaCitation *self)
{
  CoaSource *source;

  g_return_val_if_fail (COA_IS_CITATION (self), NULL);

  source = coa_citation_get_source (self);
  return source != NULL ? format (source, coa_citation_get_locator (self), TRUE) : NULL;
}

static void
append_version (char **reference, CoaDate *date)
{
  g_autofree char *words = date != NULL ? coa_date_to_words (date) : NULL;
  /* Translators: which state of a collection is meant, as "version of 7 March 2017". */
  g_autofree char *version =
    words != NULL ? g_strdup_printf (C_ ("reference", "version of %s"), words) : NULL;

  append_words (reference, version);
}

static void
append_license (char **reference, const char *name)
{
  g_autofree char *isolated = coa_direction_isolate (name);
  /* Translators: %s is the short name of a licence, as in "licence: CC0-1.0". */
  g_autofree char *license =
    name != NULL ? g_strdup_printf (C_ ("reference", "licence: %s"), isolated) : NULL;

  append_words (reference, license);
}

/**
 * coa_collection_format_reference:
 * @self: a collection
 *
 * Puts into words what is to be named where something of a collection is shown
 * outside the program: its title, which state of it that is, and its licence. What
 * is not known is left out.
 *
 * Returns: (transfer full): a reference, one line of plain text
 */
char *
coa_collection_format_reference (CoaCollection *self)
{
  g_autofree char *reference = NULL;
  g_autofree char *line = NULL;

  g_return_val_if_fail (COA_IS_COLLECTION (self), NULL);

  if (self->header.title != NULL)
    append_title (&reference, coa_text_get_string (self->header.title));
  else
    append_part (&reference,
                 self->header.id != NULL ? self->header.id : _ ("A collection without a title"));
  append_version (&reference, self->header.modified);
  append_license (&reference, self->header.license);

  line = g_strdup_printf (C_ ("reference", "%s."), reference);
  return coa_direction_order (line);
}
