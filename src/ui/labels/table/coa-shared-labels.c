/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/table/coa-shared-labels.h"

#include <glib/gi18n.h>

#include "model/document/coa-document.h"
#include "ui/labels/agent/coa-agent-labels.h"
#include "ui/labels/coa-count-labels.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_shared_title:
 * @object: (nullable): whose template calls
 * @item: (nullable): a document or a coalition
 *
 * Returns: (transfer full) (nullable): what it is called
 */
char *
coa_label_shared_title (gpointer object, CoaItem *item)
{
  if (COA_IS_DOCUMENT (item))
    return coa_label_text (object, coa_document_get_title (COA_DOCUMENT (item)));

  return item == NULL ? NULL : g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
}

/**
 * coa_label_shared_line:
 * @object: (nullable): whose template calls
 * @item: (nullable): a document or a coalition
 *
 * Returns: (transfer full) (nullable): what it is, in a line
 */
char *
coa_label_shared_line (gpointer object, CoaItem *item)
{
  if (COA_IS_DOCUMENT (item))
    return coa_label_document_line (object, COA_DOCUMENT (item));

  return item == NULL ? NULL : coa_label_agent_line (object, COA_AGENT (item));
}

/**
 * coa_label_shared_item:
 * @object: (nullable): whose template calls
 * @item: a document or a coalition
 *
 * Returns: (transfer full): what it is called, and what it is
 */
char *
coa_label_shared_item (gpointer object, CoaItem *item)
{
  g_autofree char *title = coa_label_shared_title (object, item);
  g_autofree char *line = coa_label_shared_line (object, item);

  return coa_label_join_two (title, line);
}

/**
 * coa_label_shared_section:
 * @object: (nullable): whose template calls
 * @item: a document or a coalition
 *
 * Returns: (transfer full): the heading under which it is listed
 */
char *
coa_label_shared_section (gpointer object, CoaItem *item)
{
  /* Translators: heading over documents that two organizations signed. */
  if (COA_IS_DOCUMENT (item))
    return g_strdup (_ ("Signed by Both"));

  /* Translators: heading over coalitions of which two organizations are members. */
  return g_strdup (_ ("Both Are Members"));
}
