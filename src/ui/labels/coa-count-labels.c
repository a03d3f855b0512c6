/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coa-count-labels.h"

#include <glib/gi18n.h>

#include "model/document/coa-signature-count.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_coalition_members:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): how many members are recorded
 */
char *
coa_label_coalition_members (gpointer object, CoaCoalition *coalition)
{
  guint n =
    coalition == NULL ? 0 : g_list_model_get_n_items (coa_coalition_get_members (coalition));

  if (n == 0)
    return NULL;

  /* Translators: how many members a coalition has. */
  return g_strdup_printf (ngettext ("%'u member", "%'u members", n), n);
}

static char *
counted (guint n, CoaCountQualifier qualifier)
{
  switch (qualifier) {
  case COA_COUNT_QUALIFIER_ABOUT:
    /* Translators: how many signatures a document has. */
    return g_strdup_printf (ngettext ("about %'u signature", "about %'u signatures", n), n);
  case COA_COUNT_QUALIFIER_MORE_THAN:
    /* Translators: how many signatures a document has. */
    return g_strdup_printf (ngettext ("more than %'u signature", "more than %'u signatures", n), n);
  case COA_COUNT_QUALIFIER_AT_LEAST:
    /* Translators: how many signatures a document has. */
    return g_strdup_printf (ngettext ("at least %'u signature", "at least %'u signatures", n), n);
  case COA_COUNT_QUALIFIER_AT_MOST:
    /* Translators: how many signatures a document has. */
    return g_strdup_printf (ngettext ("at most %'u signature", "at most %'u signatures", n), n);
  case COA_COUNT_QUALIFIER_EXACT:
  default:
    /* Translators: how many signatures a document has. */
    return g_strdup_printf (ngettext ("%'u signature", "%'u signatures", n), n);
  }
}

/* How many signed @document, as its source counts, else as they are recorded. */
static guint
count_signatures (CoaDocument *document, CoaCountQualifier *out_qualifier)
{
  CoaSignatureCount *count = coa_document_get_signature_count (document);

  if (count == NULL) {
    *out_qualifier = COA_COUNT_QUALIFIER_EXACT;
    return g_list_model_get_n_items (coa_document_get_signatures (document));
  }

  *out_qualifier = coa_signature_count_get_qualifier (count);
  return coa_signature_count_get_count (count);
}

/**
 * coa_label_coalition_signatures:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): how many signed that document of it which
 *   has most signatures
 */
char *
coa_label_coalition_signatures (gpointer object, CoaCoalition *coalition)
{
  GListModel *documents = coalition == NULL ? NULL : coa_coalition_get_documents (coalition);
  CoaCountQualifier qualifier = COA_COUNT_QUALIFIER_EXACT;
  guint most = 0;

  for (guint i = 0; documents != NULL && i < g_list_model_get_n_items (documents); i++) {
    g_autoptr (CoaDocument) document = g_list_model_get_item (documents, i);
    CoaCountQualifier its_qualifier;
    guint n = count_signatures (document, &its_qualifier);

    if (n > most) {
      most = n;
      qualifier = its_qualifier;
    }
  }

  return most == 0 ? NULL : counted (most, qualifier);
}

/**
 * coa_label_document_line:
 * @object: (nullable): whose template calls
 * @document: (nullable): a document
 *
 * Returns: (transfer full) (nullable): its kind and its date in words
 */
char *
coa_label_document_line (gpointer object, CoaDocument *document)
{
  g_autofree char *kind = NULL;
  g_autofree char *date = NULL;

  if (document == NULL)
    return NULL;

  kind = coa_label_text (object, coa_dated_item_get_classification (COA_DATED_ITEM (document)));
  date = coa_label_date (object, coa_dated_item_get_date (COA_DATED_ITEM (document)));
  return coa_label_join_two (kind, date);
}

/**
 * coa_label_document_count:
 * @object: (nullable): whose template calls
 * @document: (nullable): a document
 *
 * Returns: (transfer full) (nullable): how many signed it, where its source
 *   gives a number
 */
char *
coa_label_document_count (gpointer object, CoaDocument *document)
{
  CoaSignatureCount *count = document == NULL ? NULL : coa_document_get_signature_count (document);

  if (count == NULL)
    return NULL;

  return counted (coa_signature_count_get_count (count), coa_signature_count_get_qualifier (count));
}

/**
 * coa_label_list_state:
 * @object: (nullable): whose template calls
 * @n_items: how many items a list has
 *
 * Returns: (transfer full): the name of the stack page that shows the list, or
 *   says that nothing is in it
 */
char *
coa_label_list_state (gpointer object, guint n_items)
{
  return g_strdup (n_items == 0 ? "empty" : "list");
}
