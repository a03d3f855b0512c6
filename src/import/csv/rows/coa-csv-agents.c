/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/rows/coa-csv-body.h"
#include "import/csv/rows/coa-csv-rows.h"

/**
 * coa_csv_rows_add_body:
 * @self: rows
 * @name: the name of an organization
 *
 * Returns: (transfer none): the coalition or organization of that name, which is
 *   added where it is not there yet
 */
JsonObject *
coa_csv_rows_add_body (CoaCsvRows *self, const char *name)
{
  JsonObject *found = coa_draft_find (self->draft, "coalitions", name);

  return found != NULL ? found : coa_draft_ensure (self->draft, "organizations", name);
}

static gboolean
has_cell (CoaCsvRows *self, CoaCsvMeaning meaning)
{
  g_autofree char *line = coa_csv_rows_dup_line (self, meaning);

  return line != NULL;
}

/* Organizations have names of organizations, sign in no role and for nobody else. */
static gboolean
is_person (CoaCsvRows *self, const char *name)
{
  if (coa_draft_find (self->draft, "coalitions", name) != NULL ||
      coa_draft_find (self->draft, "organizations", name) != NULL ||
      g_hash_table_contains (self->bodies, name))
    return FALSE;

  self->has_guessed_kind = TRUE;
  return has_cell (self, COA_CSV_ON_BEHALF_OF) || has_cell (self, COA_CSV_ROLE) ||
         !coa_csv_is_body (name);
}

static void
add_other_names (CoaCsvRows *self, JsonObject *agent)
{
  g_auto (GStrv) names = coa_csv_rows_split (self, COA_CSV_OTHER_NAME);
  const char *own_name = json_object_get_string_member (agent, "name");

  for (guint i = 0; names[i] != NULL; i++) {
    JsonObject *name;

    if (g_str_equal (names[i], own_name) || !coa_csv_rows_is_new (self, agent, names[i]))
      continue;
    name = json_object_new ();
    json_object_set_string_member (name, "name", names[i]);
    json_array_add_object_element (coa_record_list_ensure (agent, "other_names"), name);
  }
}

/**
 * coa_csv_rows_add_signatory:
 * @self: rows
 * @name: the name of who signed
 *
 * Where the row does not say whether that is a person, it is guessed.
 *
 * Returns: (transfer none): the record of that name, which is added where it is
 *   not there yet
 */
JsonObject *
coa_csv_rows_add_signatory (CoaCsvRows *self, const char *name)
{
  g_autofree char *line = coa_csv_rows_dup_line (self, COA_CSV_SIGNATORY_KIND);
  const char *kind = line != NULL ? coa_csv_term_find (COA_CSV_TERMS_SIGNATORY_KIND, line) : NULL;
  gboolean is_a_person;
  JsonObject *agent;

  if (kind != NULL)
    is_a_person = g_str_equal (kind, "person");
  else
    is_a_person = coa_draft_find (self->draft, "persons", name) != NULL || is_person (self, name);

  agent = is_a_person ? coa_draft_ensure (self->draft, "persons", name)
                      : coa_csv_rows_add_body (self, name);
  add_other_names (self, agent);
  return agent;
}
