/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* list-names: prints each kind of record and the names of all members that it can have. */

#include "model/agent/coa-identifier.h"
#include "model/agent/coa-link.h"
#include "model/agent/coa-name.h"
#include "model/agent/coa-person.h"
#include "model/coa-area.h"
#include "model/coa-community.h"
#include "model/coa-event.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-goal.h"
#include "model/coalition/coa-member.h"
#include "model/coalition/coa-note.h"
#include "model/coalition/coa-relation.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature-count.h"
#include "model/document/coa-signature.h"
#include "model/record/coa-record.h"
#include "model/source/coa-citation.h"
#include "model/source/coa-source.h"

int
main (void)
{
  const GType types[] = {
    COA_TYPE_AREA,      COA_TYPE_CITATION,  COA_TYPE_ORGANIZATION,
    COA_TYPE_COALITION, COA_TYPE_COMMUNITY, COA_TYPE_DOCUMENT,
    COA_TYPE_EVENT,     COA_TYPE_GOAL,      COA_TYPE_IDENTIFIER,
    COA_TYPE_LINK,      COA_TYPE_MEMBER,    COA_TYPE_NAME,
    COA_TYPE_NOTE,      COA_TYPE_PERSON,    COA_TYPE_RELATION,
    COA_TYPE_SIGNATURE, COA_TYPE_SOURCE,    COA_TYPE_SIGNATURE_COUNT,
    COA_TYPE_TOPIC,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++) {
    g_autoptr (GTypeClass) klass = g_type_class_ref (types[i]);
    const CoaJsonNames *names = coa_record_class_get_names (COA_RECORD_CLASS (klass));

    g_print ("%s", g_type_name (types[i]));
    for (guint j = 0; j < names->names->len; j++)
      g_print (" %s", (const char *) g_ptr_array_index (names->names, j));
    g_print ("\n");
  }
  return 0;
}
