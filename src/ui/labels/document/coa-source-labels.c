/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/document/coa-source-labels.h"

#include <glib/gi18n.h>

#include "model/source/coa-reference-style.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_source_reference:
 * @object: (nullable): whose template calls
 * @source: (nullable): a source
 *
 * Returns: (transfer full) (nullable): the source as a short reference
 */
char *
coa_label_source_reference (gpointer object, CoaSource *source)
{
  return source == NULL ? NULL : coa_source_format_short_reference (source);
}

/**
 * coa_label_source_note:
 * @object: (nullable): whose template calls
 * @source: (nullable): a source
 *
 * Returns: (transfer full) (nullable): what is to be known of the source
 */
char *
coa_label_source_note (gpointer object, CoaSource *source)
{
  return source == NULL ? NULL : coa_label_text (object, coa_source_get_note (source));
}

/**
 * coa_label_citation_reference:
 * @object: (nullable): whose template calls
 * @citation: (nullable): a citation
 *
 * Returns: (transfer full) (nullable): its source as a short reference
 */
char *
coa_label_citation_reference (gpointer object, CoaCitation *citation)
{
  return citation == NULL ? NULL
                          : coa_source_format_short_reference (coa_citation_get_source (citation));
}

/**
 * coa_label_citation_locator:
 * @object: (nullable): whose template calls
 * @citation: (nullable): a citation
 *
 * Returns: (transfer full) (nullable): where in the source it points
 */
char *
coa_label_citation_locator (gpointer object, CoaCitation *citation)
{
  g_autofree char *locator =
    citation == NULL ? NULL : coa_label_isolate (coa_citation_get_locator (citation));

  if (locator == NULL)
    return NULL;

  /* Translators: where in a source something stands, as in "At: point 3". */
  return g_strdup_printf (_ ("At: %s"), locator);
}

/**
 * coa_label_citation_quote:
 * @object: (nullable): whose template calls
 * @citation: (nullable): a citation
 *
 * Returns: (transfer full) (nullable): the words of the source, in quotation marks
 */
char *
coa_label_citation_quote (gpointer object, CoaCitation *citation)
{
  const char *quote = citation == NULL ? NULL : coa_citation_get_quote (citation);

  /* Translators: the quotation marks of your language, around words of a group. */
  return quote == NULL ? NULL : g_strdup_printf (C_ ("quotation", "“%s”"), quote);
}

/**
 * coa_label_citation_note:
 * @object: (nullable): whose template calls
 * @citation: (nullable): a citation
 *
 * Returns: (transfer full) (nullable): an editor's remark on the citation
 */
char *
coa_label_citation_note (gpointer object, CoaCitation *citation)
{
  return citation == NULL ? NULL : coa_label_text (object, coa_citation_get_note (citation));
}
