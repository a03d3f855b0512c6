/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/agent/coa-duplicate-labels.h"

#include <glib/gi18n.h>

#include "model/agent/coa-name.h"
#include "model/agent/coa-person.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-member.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"
#include "model/source/coa-source.h"
#include "ui/labels/agent/coa-agent-labels.h"
#include "ui/labels/coa-count-labels.h"
#include "ui/labels/coa-text-labels.h"

/* How many things that belong to another are named before the rest is counted. */
#define NAMED_MAX 3

/**
 * coa_label_duplicate_kind:
 * @object: (nullable): whose template calls
 * @item: (nullable): something that may be there twice
 *
 * Returns: (transfer full) (nullable): what it is
 */
char *
coa_label_duplicate_kind (gpointer object, CoaItem *item)
{
  if (COA_IS_PERSON (item))
    return g_strdup (_ ("Person"));
  if (COA_IS_COALITION (item))
    return g_strdup (_ ("Coalition"));
  if (COA_IS_AGENT (item))
    return g_strdup (_ ("Organization"));
  if (COA_IS_DOCUMENT (item))
    return g_strdup (_ ("Document"));
  return item == NULL ? NULL : g_strdup (_ ("Source"));
}

/**
 * coa_label_duplicate_name:
 * @object: (nullable): whose template calls
 * @item: (nullable): something that may be there twice
 *
 * Returns: (transfer full) (nullable): its name or title as it is written, whatever
 *   the user's language
 */
char *
coa_label_duplicate_name (gpointer object, CoaItem *item)
{
  if (COA_IS_NAMED_ITEM (item))
    return coa_label_text (object, coa_named_item_get_name (COA_NAMED_ITEM (item)));
  if (COA_IS_DOCUMENT (item))
    return coa_label_text (object, coa_document_get_title (COA_DOCUMENT (item)));
  return COA_IS_SOURCE (item) ? g_strdup (coa_source_get_title (COA_SOURCE (item))) : NULL;
}

/**
 * coa_label_duplicate_names:
 * @object: (nullable): whose template calls
 * @item: (nullable): something that may be there twice
 *
 * Returns: (transfer full) (nullable): its further names in one line
 */
char *
coa_label_duplicate_names (gpointer object, CoaItem *item)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *own = coa_label_duplicate_name (object, item);
  g_auto (GStrv) strings = NULL;
  GListModel *names =
    COA_IS_NAMED_ITEM (item) ? coa_named_item_get_names (COA_NAMED_ITEM (item)) : NULL;

  for (guint i = 0; names != NULL && i < g_list_model_get_n_items (names); i++) {
    g_autoptr (CoaName) name = g_list_model_get_item (names, i);

    if (g_strcmp0 (coa_name_get_name (name), own) != 0)
      g_strv_builder_add (builder, coa_name_get_name (name));
  }
  if (COA_IS_PERSON (item) && coa_person_get_sort_name (COA_PERSON (item)) != NULL)
    g_strv_builder_add (builder, coa_person_get_sort_name (COA_PERSON (item)));
  strings = g_strv_builder_end (builder);
  return coa_label_join ((const char *const *) strings);
}

static char *
dup_kind_and_life (CoaAgent *agent)
{
  g_autofree char *kind = coa_label_agent_kind (NULL, agent);
  g_autofree char *life = coa_label_agent_life (NULL, agent);

  return coa_label_join_two (kind, life);
}

static char *
dup_date_and_address (CoaSource *source)
{
  g_autofree char *issued = coa_label_date (NULL, coa_source_get_issued (source));

  return coa_label_join_two (issued, coa_source_get_url (source));
}

/**
 * coa_label_duplicate_line:
 * @object: (nullable): whose template calls
 * @item: (nullable): something that may be there twice
 *
 * Returns: (transfer full) (nullable): its kind and its dates, or where to find it, as
 *   far as they are known
 */
char *
coa_label_duplicate_line (gpointer object, CoaItem *item)
{
  if (COA_IS_PERSON (item))
    return coa_label_agent_line (object, COA_AGENT (item));
  if (COA_IS_AGENT (item))
    return dup_kind_and_life (COA_AGENT (item));
  if (COA_IS_DOCUMENT (item))
    return coa_label_document_line (object, COA_DOCUMENT (item));
  if (COA_IS_SOURCE (item))
    return dup_date_and_address (COA_SOURCE (item));
  return NULL;
}

/* Who signed a document for several others signed it once. */
static void
add_item (GPtrArray *items, GHashTable *known, gpointer item)
{
  if (item != NULL && g_hash_table_add (known, item))
    g_ptr_array_add (items, item);
}

/* What somebody signed and belongs to, each once, in the order in which they come. */
static GPtrArray *
list_belongings (CoaAgent *agent)
{
  GListModel *signatures = coa_agent_get_signatures (agent);
  GListModel *memberships = coa_agent_get_memberships (agent);
  GPtrArray *items = g_ptr_array_new ();
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (signatures); i++) {
    g_autoptr (CoaSignature) signature = g_list_model_get_item (signatures, i);

    add_item (items, known, coa_signature_get_document (signature));
  }
  for (guint i = 0; i < g_list_model_get_n_items (memberships); i++) {
    g_autoptr (CoaMember) member = g_list_model_get_item (memberships, i);

    add_item (items, known, coa_member_get_coalition (member));
  }
  return items;
}

static char *
name_first (GPtrArray *items)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  for (guint i = 0; i < MIN (items->len, NAMED_MAX); i++)
    g_strv_builder_take (builder, coa_label_duplicate_name (NULL, g_ptr_array_index (items, i)));
  if (items->len > NAMED_MAX)
    g_strv_builder_take (
      builder,
      g_strdup_printf (
        /* Translators: stands after some names of a list: how many there are besides. */
        ngettext ("%'u more", "%'u more", items->len - NAMED_MAX), items->len - NAMED_MAX));
  strings = g_strv_builder_end (builder);
  return coa_label_join ((const char *const *) strings);
}

/**
 * coa_label_duplicate_belongings:
 * @object: (nullable): whose template calls
 * @item: (nullable): something that may be there twice
 *
 * Returns: (transfer full) (nullable): what belongs to it: what somebody signed, and
 *   whose member it is, or who signed a document
 */
char *
coa_label_duplicate_belongings (gpointer object, CoaItem *item)
{
  if (COA_IS_AGENT (item)) {
    g_autoptr (GPtrArray) belongings = list_belongings (COA_AGENT (item));

    return name_first (belongings);
  }
  return COA_IS_DOCUMENT (item) ? coa_label_document_count (object, COA_DOCUMENT (item)) : NULL;
}
