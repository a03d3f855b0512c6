/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/document/coa-basis-labels.h"

#include <glib/gi18n.h>

/**
 * coa_label_coalition_basis:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): a sentence that says what the record of
 *   it rests on
 */
char *
coa_label_coalition_basis (gpointer object, CoaCoalition *coalition)
{
  if (coalition == NULL)
    return NULL;

  switch (coa_coalition_get_basis (coalition)) {
  case COA_BASIS_TEXT:
    /* Translators: how good the record of a coalition is: its documents were read whole. */
    return g_strdup (_ ("This record rests on the full text of its documents."));
  case COA_BASIS_EXCERPT:
    /* Translators: how good the record of a coalition is: its documents were read in part. */
    return g_strdup (_ ("This record rests on part of the text of its documents."));
  case COA_BASIS_REPORTS:
    /* Translators: how good the record of a coalition is: none of its documents was read. */
    return g_strdup (_ ("This record rests on reports only."));
  case COA_BASIS_UNKNOWN:
  default:
    return NULL;
  }
}

/* Whether any coalition whose document it is rests on something else. */
static gboolean
has_own_basis (CoaDocument *document)
{
  CoaItems *coalitions = coa_dated_item_peek_coalitions (COA_DATED_ITEM (document));

  for (guint i = 0; i < coa_items_get_length (coalitions); i++)
    if (coa_coalition_get_basis (coa_items_get (coalitions, i)) !=
        coa_document_get_basis (document))
      return TRUE;
  return FALSE;
}

/**
 * coa_label_document_basis:
 * @object: (nullable): whose template calls
 * @document: (nullable): a document
 *
 * Returns: (transfer full) (nullable): what the record of it rests on, where
 *   that is not what its coalitions' does
 */
char *
coa_label_document_basis (gpointer object, CoaDocument *document)
{
  if (document == NULL || !has_own_basis (document))
    return NULL;

  switch (coa_document_get_basis (document)) {
  case COA_BASIS_TEXT:
    /* Translators: how good the record of a document is. */
    return g_strdup (_ ("Read in full"));
  case COA_BASIS_EXCERPT:
    /* Translators: how good the record of a document is. */
    return g_strdup (_ ("Read in part"));
  case COA_BASIS_REPORTS:
    /* Translators: how good the record of a document is: itself it was not read. */
    return g_strdup (_ ("Known from reports only"));
  case COA_BASIS_UNKNOWN:
  default:
    return NULL;
  }
}
