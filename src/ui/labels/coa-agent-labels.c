/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coa-agent-labels.h"

#include "model/agent/coa-organization.h"
#include "model/agent/coa-participation.h"
#include "model/coalition/coa-coalition.h"
#include "ui/labels/coa-coalition-labels.h"
#include "ui/labels/coa-text-labels.h"

/* The first role that @agent has in the list that @property names. */
static char *
find_role (CoaAgent *agent, const char *property)
{
  g_autoptr (GListModel) participations = NULL;

  g_object_get (agent, property, &participations, NULL);
  for (guint i = 0; participations != NULL && i < g_list_model_get_n_items (participations); i++) {
    g_autoptr (CoaParticipation) participation = g_list_model_get_item (participations, i);
    CoaText *role = coa_participation_get_role (participation);

    if (role != NULL)
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
