/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-source-private.h"

#include "model/coalition/coa-coalition.h"
#include "model/source/coa-csl-variables.h"
#include "model/source/coa-csl.h"

/* What CSL has no member for stands in its `custom`. */
static void
read_custom (CoaSource *self, CoaJsonAt *at)
{
  CoaJsonAt here = COA_JSON_MEMBER (at, "custom");

  here.object = coa_json_object (at, "custom");
  if (here.object == NULL)
    return;

  self->strings[PROP_ARCHIVED_URL] = coa_json_link (&here, "archived_url", COA_JSON_OPTIONAL);
  self->note = coa_json_text (&here, "note", COA_JSON_OPTIONAL);
}

/**
 * coa_source_read:
 * @record: a source
 * @at: the place of its JSON
 *
 * Reads what it holds, as [vfunc@Record.read] does.
 */
void
coa_source_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaSource *self = COA_SOURCE (record);
  CoaRecordClass *parent_class = g_type_class_peek_parent (COA_RECORD_GET_CLASS (record));

  parent_class->read (record, at);

  self->strings[PROP_KIND] = coa_json_word (at, "type");
  self->strings[PROP_TITLE] = coa_json_string (at, "title", COA_JSON_REQUIRED);
  self->strings[PROP_CONTAINER_TITLE] = coa_json_word (at, "container-title");
  self->strings[PROP_PUBLISHER] = coa_json_word (at, "publisher");
  self->strings[PROP_AUTHORS] = coa_csl_read_names (at, "author");
  self->strings[PROP_URL] = coa_json_link (at, "URL", COA_JSON_OPTIONAL);
  self->strings[PROP_LANGUAGE] = coa_json_language (at, "language");
  self->issued = coa_csl_read_date (at, "issued");
  self->accessed = coa_csl_read_date (at, "accessed");
  read_custom (self, at);
  coa_json_allow (at, coa_csl_variables);
}

/**
 * coa_source_add_page:
 * @self: (nullable): a source
 * @page: a coalition or an agent on whose page it is cited
 *
 * Only while the collection is read.
 */
void
coa_source_add_page (CoaSource *self, CoaItem *page)
{
  if (self == NULL || self->page == page)
    return;

  if (self->page == NULL || (!COA_IS_COALITION (self->page) && COA_IS_COALITION (page)))
    self->page = page;
}
