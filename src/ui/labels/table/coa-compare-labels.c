/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/table/coa-compare-labels.h"

#include <glib/gi18n.h>

#include "ui/labels/coa-count-labels.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/coalition/coa-coalition-labels.h"
#include "ui/labels/coalition/coa-place-labels.h"

static char *
label_founded (gpointer object, CoaCoalition *coalition)
{
  return coa_label_date (object, coa_organization_get_founding_date (COA_ORGANIZATION (coalition)));
}

static char *
label_ended (gpointer object, CoaCoalition *coalition)
{
  return coa_label_date (object,
                         coa_organization_get_dissolution_date (COA_ORGANIZATION (coalition)));
}

static char *
label_goals (gpointer object, CoaCoalition *coalition)
{
  const guint n = g_list_model_get_n_items (coa_coalition_get_goals (coalition));

  if (n == 0)
    return NULL;

  /* Translators: how many goals a coalition has. */
  return g_strdup_printf (ngettext ("%'u goal", "%'u goals", n), n);
}

/* What is told of each coalition, in this order. */
static const struct {
  const char *title;
  char *(*label) (gpointer object, CoaCoalition *coalition);
} facts[] = {
  { N_ ("Kind"), coa_label_coalition_kind },
    { N_ ("Area"), coa_label_coalition_areas },
      { N_ ("Founded"), label_founded },
        /* Translators: heading over the date on which a coalition ended. */
        { N_ ("Ended"), label_ended },
          { N_ ("Status"), coa_label_coalition_status },
            { N_ ("Communities It Is Concerned With"), coa_label_coalition_communities },
              { N_ ("Members"), coa_label_coalition_members },
                { N_ ("Signatures"), coa_label_coalition_signatures }, { N_ ("Goals"), label_goals },
                };

/**
 * coa_compare_fact_count:
 *
 * Returns: how many facts are told of each coalition that is compared
 */
guint
coa_compare_fact_count (void)
{
  return G_N_ELEMENTS (facts);
}

/**
 * coa_compare_fact_title:
 * @fact: the number of a fact
 *
 * Returns: what the fact is called
 */
const char *
coa_compare_fact_title (guint fact)
{
  g_return_val_if_fail (fact < G_N_ELEMENTS (facts), NULL);

  return _ (facts[fact].title);
}

/**
 * coa_label_compare_fact:
 * @fact: the number of a fact
 * @coalition: a coalition
 *
 * Returns: (transfer full) (nullable): the fact, or %NULL if it is not recorded
 */
char *
coa_label_compare_fact (guint fact, CoaCoalition *coalition)
{
  g_return_val_if_fail (fact < G_N_ELEMENTS (facts), NULL);

  return facts[fact].label (NULL, coalition);
}

/**
 * coa_label_part:
 * @part: one or more parts
 *
 * Returns: (transfer full) (nullable): which part somebody has in a coalition, or
 *   %NULL for none
 */
char *
coa_label_part (CoaPart part)
{
  const char *member = NULL;
  const char *signatory = NULL;

  if ((part & COA_PART_MEMBER) != 0)
    /* Translators: the part that somebody has in a coalition. */
    member = C_ ("part", "Member");
  else if ((part & COA_PART_FORMER_MEMBER) != 0)
    /* Translators: the part that somebody had in a coalition. */
    member = C_ ("part", "Former member");
  if ((part & COA_PART_SIGNATORY) != 0)
    /* Translators: the part that somebody has in a coalition, who signed a document of it. */
    signatory = C_ ("part", "Signatory");
  return coa_label_join_two (member, signatory);
}

/* What a coalition has in common with others, where it has anything. */
static char *
label_affinity (CoaAffinity *affinity)
{
  const guint n_agents = coa_affinity_get_n_agents (affinity);
  const guint n_topics = coa_affinity_get_n_topics (affinity);
  g_autofree char *agents = NULL;
  g_autofree char *topics = NULL;

  if (n_agents > 0)
    agents =
      /* Translators: how many people and organizations take part in two coalitions. */
      g_strdup_printf (
        ngettext ("%'u participant in common", "%'u participants in common", n_agents), n_agents);
  if (n_topics > 0)
    topics =
      /* Translators: on how many topics two coalitions have goals. */
      g_strdup_printf (ngettext ("%'u topic in common", "%'u topics in common", n_topics),
                       n_topics);
  return coa_label_join_two (agents, topics);
}

/**
 * coa_label_choice:
 * @item: a coalition that can be chosen, or an affinity, which says what it has in
 *   common with others
 *
 * Returns: (transfer full) (nullable): what it has in common with them, or else
 *   what it is
 */
char *
coa_label_choice (gpointer item)
{
  char *in_common;

  if (COA_IS_COALITION (item))
    return coa_label_coalition_line (NULL, item);

  in_common = label_affinity (item);
  return in_common != NULL ? in_common
                           : coa_label_coalition_line (NULL, coa_affinity_get_coalition (item));
}
