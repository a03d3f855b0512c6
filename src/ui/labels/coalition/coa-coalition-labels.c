/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coalition/coa-coalition-labels.h"

#include <glib/gi18n.h>

#include "model/coa-area.h"
#include "model/value/date/words/coa-date-words.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/coalition/coa-place-labels.h"

/**
 * coa_label_coalition_line:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): its kind, its area where that is within
 *   the country under which it is listed, and the year it was founded, as far as
 *   they are known
 */
char *
coa_label_coalition_line (gpointer object, CoaCoalition *coalition)
{
  g_autofree char *kind = coa_label_coalition_kind (object, coalition);
  g_autofree char *year = NULL;
  const char *parts[] = { NULL, NULL, NULL, NULL };
  guint n = 0;
  CoaArea *area;
  CoaDate *founded;

  if (coalition == NULL)
    return NULL;

  area = coa_coalition_find_area (coalition);
  founded = coa_organization_get_founding_date (COA_ORGANIZATION (coalition));
  if (kind != NULL)
    parts[n++] = kind;
  if (area != NULL && area != coa_area_get_country (area))
    parts[n++] = coa_named_item_get_display_name (COA_NAMED_ITEM (area));
  if (founded != NULL && coa_date_has_year (founded))
    parts[n++] = year =
      /* Translators: the year in which a coalition was founded. "%Id" instead of
       * "%d" writes it in the digits of your language; see printf(3). */
      g_strdup_printf (C_ ("founding year", "%d"), (int) coa_date_get_year (founded));
  return coa_label_join (parts);
}

/**
 * coa_label_coalition_kind:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): what kind of coalition it is
 */
char *
coa_label_coalition_kind (gpointer object, CoaCoalition *coalition)
{
  if (coalition == NULL)
    return NULL;

  return coa_label_text (object,
                         coa_organization_get_classification (COA_ORGANIZATION (coalition)));
}

/**
 * coa_label_coalition_communities:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): the communities it names as its concern
 */
char *
coa_label_coalition_communities (gpointer object, CoaCoalition *coalition)
{
  return coalition == NULL ? NULL : coa_label_names (coa_coalition_get_communities (coalition));
}

/**
 * coa_label_coalition_status:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): what has become of it
 */
char *
coa_label_coalition_status (gpointer object, CoaCoalition *coalition)
{
  return coalition == NULL ? NULL : coa_label_text (object, coa_coalition_get_status (coalition));
}

/**
 * coa_label_coalition_slogan:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): its slogan in quotation marks
 */
char *
coa_label_coalition_slogan (gpointer object, CoaCoalition *coalition)
{
  CoaText *slogan = coalition == NULL ? NULL : coa_coalition_get_slogan (coalition);

  if (slogan == NULL)
    return NULL;

  /* Translators: the quotation marks of your language, around words of a group. */
  return g_strdup_printf (C_ ("quotation", "“%s”"), coa_text_get_string (slogan));
}

/**
 * coa_label_coalition_summary:
 * @object: (nullable): whose template calls
 * @coalition: (nullable): a coalition
 *
 * Returns: (transfer full) (nullable): who it is, in short
 */
char *
coa_label_coalition_summary (gpointer object, CoaCoalition *coalition)
{
  return coalition == NULL ? NULL : coa_label_text (object, coa_coalition_get_summary (coalition));
}
