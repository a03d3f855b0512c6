/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coa-language-attributes.h"

/**
 * coa_language_attributes:
 * @object: (nullable): whose template calls
 * @language: (nullable): a BCP 47 language tag
 *
 * Returns: (transfer full) (nullable): what tells Pango that a text is in that
 *   language
 */
PangoAttrList *
coa_language_attributes (gpointer object, const char *language)
{
  PangoAttrList *attributes;

  if (language == NULL)
    return NULL;

  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes,
                          pango_attr_language_new (pango_language_from_string (language)));
  return attributes;
}
