/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/rows/coa-csv-rows.h"

static void
set_on_behalf_of (CoaCsvRows *self, JsonObject *signature)
{
  g_autofree char *name = coa_csv_rows_dup_line (self, COA_CSV_ON_BEHALF_OF);
  JsonObject *body;

  if (name == NULL)
    return;

  body = coa_csv_rows_add_body (self, name);
  json_object_set_string_member (signature, "on_behalf_of_id",
                                 json_object_get_string_member (body, "id"));
}

/* A word that is no kind is kept with the signature. */
static void
keep_kind (CoaCsvRows *self, JsonObject *signature)
{
  g_autofree char *line = coa_csv_rows_dup_line (self, COA_CSV_SIGNATORY_KIND);

  if (line != NULL && coa_csv_term_find (COA_CSV_TERMS_SIGNATORY_KIND, line) == NULL)
    coa_csv_rows_set_term (self, signature, "agent_kind", COA_CSV_SIGNATORY_KIND,
                           COA_CSV_TERMS_SIGNATORY_KIND);
}

/**
 * coa_csv_rows_add_signature:
 * @self: rows
 *
 * Adds the signature that the row tells, and what it refers to.
 */
void
coa_csv_rows_add_signature (CoaCsvRows *self)
{
  g_autofree char *name = coa_csv_rows_dup_line (self, COA_CSV_SIGNATORY);
  g_autofree char *title = coa_csv_rows_dup_line (self, COA_CSV_DOCUMENT_TITLE);
  JsonObject *document = coa_csv_rows_add_document (self, title, coa_csv_rows_add_coalition (self));
  JsonObject *agent = coa_csv_rows_add_signatory (self, name);
  JsonObject *signature = json_object_new ();

  json_array_add_object_element (coa_record_list_ensure (document, "signatures"), signature);
  json_object_set_string_member (signature, "agent_id",
                                 json_object_get_string_member (agent, "id"));
  set_on_behalf_of (self, signature);
  keep_kind (self, signature);
  coa_csv_rows_set_line (self, signature, "role", COA_CSV_ROLE);
  coa_csv_rows_set_ids (self, signature, "represents", COA_CSV_COMMUNITY, "communities");
  coa_csv_rows_set_term (self, signature, "capacity", COA_CSV_CAPACITY, COA_CSV_TERMS_CAPACITY);
  coa_csv_rows_set_term (self, signature, "act", COA_CSV_ACT, COA_CSV_TERMS_ACT);
  coa_csv_rows_set_date (self, signature, COA_CSV_DATE);
  coa_csv_rows_set_term (self, signature, "certainty", COA_CSV_CERTAINTY, COA_CSV_TERMS_CERTAINTY);
  coa_csv_rows_cite (self, signature, TRUE);
}
