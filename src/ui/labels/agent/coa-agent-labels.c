/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/agent/coa-agent-labels.h"

#include <glib/gi18n.h>

#include "model/agent/coa-organization.h"
#include "model/agent/coa-participation.h"
#include "model/agent/coa-person.h"
#include "model/coa-area.h"
#include "model/coalition/coa-coalition.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/coalition/coa-coalition-labels.h"

/* The first role that @agent has itself in the list that @property names. */
static char *
find_role (CoaAgent *agent, const char *property)
{
  g_autoptr (GListModel) participations = NULL;

  g_object_get (agent, property, &participations, NULL);
  for (guint i = 0; participations != NULL && i < g_list_model_get_n_items (participations); i++) {
    g_autoptr (CoaParticipation) participation = g_list_model_get_item (participations, i);
    CoaText *role = coa_participation_get_role (participation);

    if (role != NULL && coa_participation_get_agent (participation) == agent)
      return g_strdup (coa_text_get_string (role));
  }
  return NULL;
}

/**
 * coa_label_agent_line:
 * @object: (nullable): whose template calls
 * @agent: (nullable): a person or an organization
 *
 * Returns: (transfer full) (nullable): what it is, in a line: of a coalition its
 *   kind, area and year, of another organization its kind, of a person the first
 *   role, as far as they are known
 */
char *
coa_label_agent_line (gpointer object, CoaAgent *agent)
{
  char *role;

  if (COA_IS_COALITION (agent))
    return coa_label_coalition_line (object, COA_COALITION (agent));
  if (COA_IS_ORGANIZATION (agent))
    return coa_label_text (object, coa_organization_get_classification (COA_ORGANIZATION (agent)));
  if (agent == NULL)
    return NULL;

  role = find_role (agent, "signatures");
  return role != NULL ? role : find_role (agent, "memberships");
}

/**
 * coa_label_agent_kind:
 * @object: (nullable): whose template calls
 * @agent: (nullable): a person or an organization
 *
 * Returns: (transfer full) (nullable): what it is, as far as it is known
 */
char *
coa_label_agent_kind (gpointer object, CoaAgent *agent)
{
  if (COA_IS_PERSON (agent))
    return g_strdup (_ ("Person"));
  if (!COA_IS_ORGANIZATION (agent))
    return NULL;

  return coa_label_text (object, coa_organization_get_classification (COA_ORGANIZATION (agent)));
}

/**
 * coa_label_agent_area:
 * @object: (nullable): whose template calls
 * @agent: (nullable): a person or an organization
 *
 * Returns: (transfer full) (nullable): the area to which it belongs
 */
char *
coa_label_agent_area (gpointer object, CoaAgent *agent)
{
  CoaArea *area =
    COA_IS_ORGANIZATION (agent) ? coa_organization_get_area (COA_ORGANIZATION (agent)) : NULL;

  return area == NULL ? NULL : g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (area)));
}

static char *
label_identifier (CoaRecord *identifier)
{
  g_autofree char *scheme = NULL;
  g_autofree char *value = NULL;
  g_autofree char *isolated_scheme = NULL;
  g_autofree char *isolated_value = NULL;

  g_object_get (identifier, "scheme", &scheme, "identifier", &value, NULL);
  isolated_scheme = coa_label_isolate (scheme);
  isolated_value = coa_label_isolate (value);
  /* Translators: what somebody is called in another system, as "wikidata: Q1". */
  return g_strdup_printf (C_ ("identifier", "%s: %s"), isolated_scheme, isolated_value);
}

/**
 * coa_label_agent_identifiers:
 * @object: (nullable): whose template calls
 * @agent: (nullable): an agent
 *
 * Returns: (transfer full) (nullable): what it is called in other systems
 */
char *
coa_label_agent_identifiers (gpointer object, CoaAgent *agent)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  GListModel *identifiers = agent == NULL ? NULL : coa_agent_get_identifiers (agent);
  g_auto (GStrv) texts = NULL;

  for (guint i = 0; identifiers != NULL && i < g_list_model_get_n_items (identifiers); i++) {
    g_autoptr (CoaRecord) identifier = g_list_model_get_item (identifiers, i);

    g_strv_builder_take (labels, label_identifier (identifier));
  }
  texts = g_strv_builder_end (labels);
  return texts[0] == NULL ? NULL : coa_label_join ((const char *const *) texts);
}

/**
 * coa_label_agent_life:
 * @object: (nullable): whose template calls
 * @agent: (nullable): a person or an organization
 *
 * Returns: (transfer full) (nullable): when it was founded and when it ended, in
 *   words
 */
char *
coa_label_agent_life (gpointer object, CoaAgent *agent)
{
  g_autofree char *founded = NULL;
  g_autofree char *ended = NULL;

  if (!COA_IS_ORGANIZATION (agent))
    return NULL;

  founded = coa_label_date (NULL, coa_organization_get_founding_date (COA_ORGANIZATION (agent)));
  ended = coa_label_date (NULL, coa_organization_get_dissolution_date (COA_ORGANIZATION (agent)));
  if (founded != NULL && ended != NULL)
    /* Translators: both are dates in words, such as "about June 2014". */
    return g_strdup_printf (_ ("Founded: %1$s; ended: %2$s"), founded, ended);
  if (founded != NULL)
    /* Translators: a date in words, such as "about June 2014". */
    return g_strdup_printf (_ ("Founded: %s"), founded);
  if (ended != NULL)
    /* Translators: a date in words, such as "about June 2014". */
    return g_strdup_printf (_ ("Ended: %s"), ended);
  return NULL;
}

/**
 * coa_label_co_signatory_name:
 * @object: (nullable): whose template calls
 * @co_signatory: (nullable): a co-signatory
 *
 * Returns: (transfer full) (nullable): the name
 */
char *
coa_label_co_signatory_name (gpointer object, CoaCoSignatory *co_signatory)
{
  CoaAgent *agent = co_signatory == NULL ? NULL : coa_co_signatory_get_agent (co_signatory);

  return agent == NULL ? NULL : g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (agent)));
}

static char *
document_count (CoaCoSignatory *co_signatory)
{
  const guint n = coa_co_signatory_get_count (co_signatory);

  return g_strdup_printf (
    /* Translators: after the name of somebody: how many documents have that signature and the one
     * of whom the page is about. */
    ngettext ("signed %'u document together", "signed %'u documents together", n), n);
}

/**
 * coa_label_co_signatory:
 * @object: (nullable): whose template calls
 * @co_signatory: a co-signatory
 *
 * Returns: (transfer full): who it is, and how many documents both signed
 */
char *
coa_label_co_signatory (gpointer object, CoaCoSignatory *co_signatory)
{
  g_autofree char *name = coa_label_co_signatory_name (object, co_signatory);
  g_autofree char *count = document_count (co_signatory);

  return coa_label_join_two (name, count);
}

/**
 * coa_label_co_signatory_line:
 * @object: (nullable): whose template calls
 * @co_signatory: (nullable): a co-signatory
 *
 * Returns: (transfer full) (nullable): what it is, and how many documents both
 *   signed
 */
char *
coa_label_co_signatory_line (gpointer object, CoaCoSignatory *co_signatory)
{
  g_autofree char *kind = NULL;
  g_autofree char *count = NULL;

  if (co_signatory == NULL)
    return NULL;

  kind = coa_label_agent_line (object, coa_co_signatory_get_agent (co_signatory));
  count = document_count (co_signatory);
  return coa_label_join_two (kind, count);
}

static char *
host_of (const char *url)
{
  g_autoptr (GUri) uri = g_uri_parse (url, G_URI_FLAGS_NONE, NULL);

  return g_strdup (uri != NULL ? g_uri_get_host (uri) : url);
}

/**
 * coa_label_link:
 * @object: (nullable): whose template calls
 * @link: (nullable): a page on the web
 *
 * Returns: (transfer full) (nullable): what it leads to, or else on which site it
 *   is, and a remark on it
 */
char *
coa_label_link (gpointer object, CoaLink *link)
{
  g_autofree char *title = NULL;
  g_autofree char *note = NULL;

  if (link == NULL)
    return NULL;

  title = coa_label_text (object, coa_link_get_title (link));
  if (title == NULL)
    title = host_of (coa_link_get_url (link));
  note = coa_label_text (object, coa_link_get_note (link));
  return coa_label_join_two (title, note);
}
