/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/coa-record-list.h"

/**
 * coa_record_list_ensure:
 * @record: (transfer none): a record
 * @member: the name of a member
 *
 * Returns: (transfer none): the list that the member is, which is made where it
 *   is not there
 */
JsonArray *
coa_record_list_ensure (JsonObject *record, const char *member)
{
  if (!json_object_has_member (record, member))
    json_object_set_array_member (record, member, json_array_new ());
  return json_object_get_array_member (record, member);
}
