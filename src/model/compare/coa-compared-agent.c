/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/compare/coa-compared-agent.h"

/**
 * CoaComparedAgent:
 *
 * A person or an organization, and which part it has in each of the coalitions
 * that are compared.
 */
struct _CoaComparedAgent {
  GObject parent_instance;

  CoaAgent *agent; /* (owned) (not nullable) */
  CoaPart parts[COA_COLUMNS_AT_MOST];
};

G_DEFINE_FINAL_TYPE (CoaComparedAgent, coa_compared_agent, G_TYPE_OBJECT)

static void
coa_compared_agent_dispose (GObject *object)
{
  CoaComparedAgent *self = COA_COMPARED_AGENT (object);

  g_clear_object (&self->agent);

  G_OBJECT_CLASS (coa_compared_agent_parent_class)->dispose (object);
}

static void
coa_compared_agent_class_init (CoaComparedAgentClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_compared_agent_dispose;
}

static void
coa_compared_agent_init (CoaComparedAgent *self)
{
}

/**
 * coa_compared_agent_new:
 * @agent: (transfer none): a person or an organization
 *
 * Returns: (transfer full): it, with no part in any coalition yet
 */
CoaComparedAgent *
coa_compared_agent_new (CoaAgent *agent)
{
  CoaComparedAgent *self = g_object_new (COA_TYPE_COMPARED_AGENT, NULL);

  self->agent = g_object_ref (agent);
  return self;
}

/**
 * coa_compared_agent_get_agent:
 * @self: a compared agent
 *
 * Returns: (transfer none): who it is
 */
CoaAgent *
coa_compared_agent_get_agent (CoaComparedAgent *self)
{
  g_return_val_if_fail (COA_IS_COMPARED_AGENT (self), NULL);

  return self->agent;
}

/**
 * coa_compared_agent_get_part:
 * @self: a compared agent
 * @column: the place of a coalition
 *
 * Returns: its part in that coalition
 */
CoaPart
coa_compared_agent_get_part (CoaComparedAgent *self, guint column)
{
  g_return_val_if_fail (COA_IS_COMPARED_AGENT (self), COA_PART_NONE);
  g_return_val_if_fail (column < COA_COLUMNS_AT_MOST, COA_PART_NONE);

  return self->parts[column];
}

/**
 * coa_compared_agent_get_columns:
 * @self: a compared agent
 *
 * Returns: in which coalitions it has any part
 */
CoaColumns
coa_compared_agent_get_columns (CoaComparedAgent *self)
{
  CoaColumns columns = 0;

  g_return_val_if_fail (COA_IS_COMPARED_AGENT (self), 0);

  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++)
    if (self->parts[i] != 0)
      columns |= 1u << i;
  return columns;
}

/**
 * coa_compared_agent_differs:
 * @self: a compared agent
 * @n_columns: how many coalitions are compared
 *
 * Returns: whether it has not the same part in all of them
 */
gboolean
coa_compared_agent_differs (CoaComparedAgent *self, guint n_columns)
{
  g_return_val_if_fail (COA_IS_COMPARED_AGENT (self), FALSE);

  for (guint i = 1; i < n_columns; i++)
    if (self->parts[i] != self->parts[0])
      return TRUE;
  return FALSE;
}

/**
 * coa_compared_agent_add:
 * @self: a compared agent
 * @column: the place of a coalition
 * @part: a part that it has in that coalition
 *
 * Only while the comparison is made.
 */
void
coa_compared_agent_add (CoaComparedAgent *self, guint column, CoaPart part)
{
  g_return_if_fail (COA_IS_COMPARED_AGENT (self));
  g_return_if_fail (column < COA_COLUMNS_AT_MOST);

  self->parts[column] |= part;
}
