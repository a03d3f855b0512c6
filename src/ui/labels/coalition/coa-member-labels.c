/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coalition/coa-member-labels.h"

#include <glib/gi18n.h>

#include "model/coalition/coa-coalition.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_member_name:
 * @object: (nullable): whose template calls
 * @member: (nullable): a member
 *
 * Returns: (transfer full) (nullable): the name of the member
 */
char *
coa_label_member_name (gpointer object, CoaMember *member)
{
  CoaAgent *agent =
    member == NULL ? NULL : coa_participation_get_agent (COA_PARTICIPATION (member));

  return agent == NULL ? NULL : g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (agent)));
}

/**
 * coa_label_member_coalition:
 * @object: (nullable): whose template calls
 * @member: (nullable): a member
 *
 * Returns: (transfer full) (nullable): the name of that in which it is a member
 */
char *
coa_label_member_coalition (gpointer object, CoaMember *member)
{
  CoaCoalition *coalition = member == NULL ? NULL : coa_member_get_coalition (member);

  return coalition == NULL
           ? NULL
           : g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (coalition)));
}

static char *
member_time (CoaMember *member)
{
  g_autofree char *joined = coa_label_date (NULL, coa_member_get_start_date (member));
  g_autofree char *left = coa_label_date (NULL, coa_member_get_end_date (member));

  if (joined != NULL && left != NULL)
    /* Translators: both are dates in words, such as "about June 2014". */
    return g_strdup_printf (C_ ("member", "joined: %1$s; left: %2$s"), joined, left);
  if (joined != NULL)
    /* Translators: a date in words, such as "about June 2014". */
    return g_strdup_printf (C_ ("member", "joined: %s"), joined);
  if (left != NULL)
    /* Translators: a date in words, such as "about June 2014". */
    return g_strdup_printf (C_ ("member", "left: %s"), left);
  return NULL;
}

/**
 * coa_label_member_role:
 * @object: (nullable): whose template calls
 * @member: (nullable): a member
 *
 * Returns: (transfer full) (nullable): the role, and from when till when
 */
char *
coa_label_member_role (gpointer object, CoaMember *member)
{
  g_autofree char *role = NULL;
  g_autofree char *time = NULL;

  if (member == NULL)
    return NULL;

  role = coa_label_text (object, coa_participation_get_role (COA_PARTICIPATION (member)));
  time = member_time (member);
  return coa_label_join_two (role, time);
}

/**
 * coa_label_member_represents:
 * @object: (nullable): whose template calls
 * @member: (nullable): a member
 *
 * Returns: (transfer full) (nullable): which communities it is said to represent
 */
char *
coa_label_member_represents (gpointer object, CoaMember *member)
{
  return member == NULL
           ? NULL
           : coa_label_represents (coa_participation_get_represents (COA_PARTICIPATION (member)));
}
