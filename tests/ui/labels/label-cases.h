/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/agent/coa-agent-labels.h"
#include "ui/labels/coa-count-labels.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/coalition/coa-coalition-labels.h"
#include "ui/labels/coalition/coa-event-labels.h"
#include "ui/labels/coalition/coa-goal-labels.h"
#include "ui/labels/coalition/coa-member-labels.h"
#include "ui/labels/coalition/coa-place-labels.h"
#include "ui/labels/coalition/coa-relation-labels.h"
#include "ui/labels/document/coa-basis-labels.h"
#include "ui/labels/document/coa-signature-labels.h"
#include "ui/labels/document/coa-source-labels.h"

typedef char *(*Label) (gpointer item);

/* Functions that differ only in what they take. */
#define LABEL(function)                                                                            \
  static char *call_##function (gpointer item) { return function (NULL, item); }

/* The same for functions that return several strings: with a bar between them. */
#define LABELS(function)                                                                           \
  static char *call_##function (gpointer item)                                                     \
  {                                                                                                \
    g_auto (GStrv) strings = function (NULL, item);                                                \
                                                                                                   \
    return strings == NULL ? NULL : g_strjoinv ("|", strings);                                     \
  }

LABEL (coa_label_agent_area)
LABEL (coa_label_agent_identifiers)
LABEL (coa_label_agent_kind)
LABEL (coa_label_agent_life)
LABEL (coa_label_agent_line)
LABEL (coa_label_citation_locator)
LABEL (coa_label_citation_note)
LABEL (coa_label_citation_quote)
LABEL (coa_label_citation_reference)
LABEL (coa_label_coalition_areas)
LABEL (coa_label_coalition_basis)
LABEL (coa_label_coalition_communities)
LABEL (coa_label_coalition_country)
LABEL (coa_label_coalition_kind)
LABEL (coa_label_coalition_line)
LABEL (coa_label_coalition_members)
LABEL (coa_label_coalition_signatures)
LABEL (coa_label_coalition_slogan)
LABEL (coa_label_coalition_status)
LABEL (coa_label_coalition_summary)
LABEL (coa_label_document_basis)
LABEL (coa_label_document_count)
LABEL (coa_label_document_line)
LABEL (coa_label_event)
LABEL (coa_label_event_date_note)
LABEL (coa_label_event_description)
LABEL (coa_label_event_year)
LABEL (coa_label_goal)
LABEL (coa_label_goal_number)
LABEL (coa_label_link)
LABEL (coa_label_member_coalition)
LABEL (coa_label_member_name)
LABEL (coa_label_member_represents)
LABEL (coa_label_member_role)
LABEL (coa_label_relation)
LABEL (coa_label_relation_kind)
LABEL (coa_label_relation_name)
LABEL (coa_label_signature)
LABEL (coa_label_signature_as_signed)
LABEL (coa_label_signature_coalitions)
LABEL (coa_label_signature_date)
LABEL (coa_label_signature_document)
LABEL (coa_label_signature_name)
LABEL (coa_label_signature_represents)
LABEL (coa_label_signature_role)
LABEL (coa_label_source_note)
LABEL (coa_label_source_reference)
LABELS (coa_event_date_classes)
LABELS (coa_event_dot_classes)
LABELS (coa_event_name_classes)
LABELS (coa_labels_goal_stance)

static char *
call_coa_labels_signature_chips (gpointer item)
{
  CoaAct act;
  CoaCapacity capacity;
  CoaCertainty certainty;
  g_auto (GStrv) strings = NULL;

  g_object_get (item, "act", &act, "capacity", &capacity, "certainty", &certainty, NULL);
  strings = coa_labels_signature_chips (NULL, act, capacity, certainty);
  return g_strjoinv ("|", strings);
}

/* What the functions make of items in labels.json; of NULL, they make NULL unless it is said
 * here what else. */
#define CASE(function, item, label) { #function, call_##function, item, label }
static const struct {
  const char *function;
  Label call;
  const char *item;
  const char *label;
} cases[] = {
  CASE (coa_label_agent_line, "full", "Alliance · Delta · 2017"),
  CASE (coa_label_agent_line, "amal", "Head"),
  CASE (coa_label_agent_line, "union", NULL),
  CASE (coa_label_agent_kind, "amal", "Person"),
  CASE (coa_label_agent_kind, "full", "Alliance"),
  CASE (coa_label_agent_kind, "union", NULL),
  CASE (coa_label_agent_area, "full", "Delta"),
  CASE (coa_label_agent_area, "amal", NULL),
  CASE (coa_label_agent_identifiers, "amal", "wikidata: Q1 · isni: 0001"),
  CASE (coa_label_agent_life, "amal", NULL),
  CASE (coa_label_coalition_line, "full", "Alliance · Delta · 2017"),
  CASE (coa_label_coalition_line, "bare", NULL),
  CASE (coa_label_coalition_line, "ended", "2019"),
  CASE (coa_label_coalition_line, "national", "List"),
  CASE (coa_label_coalition_country, "full", "Land"),
  CASE (coa_label_coalition_country, "national", "Land"),
  CASE (coa_label_coalition_country, "ended", "Land"),
  CASE (coa_label_coalition_country, "two-lands", "Several Countries"),
  CASE (coa_label_coalition_country, "bare", "Elsewhere"),
  CASE (coa_label_coalition_country, NULL, "Elsewhere"),
  CASE (coa_label_coalition_kind, "full", "Alliance"),
  CASE (coa_label_coalition_kind, "bare", NULL),
  CASE (coa_label_coalition_areas, "full", "Delta, Coast"),
  CASE (coa_label_coalition_areas, "national", "Land"),
  CASE (coa_label_coalition_areas, "bare", NULL),
  CASE (coa_label_agent_life, "full", "Founded: 7 March 2017"),
  CASE (coa_label_agent_life, "ended", "Founded: 2019; ended: about 2020"),
  CASE (coa_label_agent_life, "national", "Ended: 2020, uncertain"),
  CASE (coa_label_agent_identifiers, "bare", NULL),
  CASE (coa_label_agent_life, "bare", NULL),
  CASE (coa_label_coalition_communities, "full", "Fishers, Farmers"),
  CASE (coa_label_coalition_communities, "bare", NULL),
  CASE (coa_label_coalition_status, "full", "Dormant & <dark>"),
  CASE (coa_label_coalition_status, "bare", NULL),
  CASE (coa_label_coalition_basis, "full", "This record rests on the full text of its documents."),
  CASE (coa_label_coalition_basis, "ended",
        "This record rests on part of the text of its documents."),
  CASE (coa_label_coalition_basis, "national", "This record rests on reports only."),
  CASE (coa_label_coalition_basis, "bare", NULL),
  CASE (coa_label_link, "full/links/0", "www.example.org"),
  CASE (coa_label_link, "full/links/1", "Website · Closed & gone"),
  CASE (coa_label_relation, "full/relations/0", "Preceded by: Ended"),
  CASE (coa_label_relation, "ended/relations/0", "Preceded by: Full"),
  CASE (coa_label_relation_kind, "full/relations/0", "Preceded by"),
  CASE (coa_label_relation_kind, "full/relations/1", "Succeeded by"),
  CASE (coa_label_relation_kind, "full/relations/2", "Split from"),
  CASE (coa_label_relation_kind, "full/relations/3", "Split off from it"),
  CASE (coa_label_relation_kind, "full/relations/4", "Part of"),
  CASE (coa_label_relation_kind, "full/relations/5", "Includes"),
  CASE (coa_label_relation_kind, "full/relations/6", "Rival of"),
  CASE (coa_label_relation_kind, "full/relations/7", "Not to be confused with"),
  CASE (coa_label_relation_name, "full/relations/0", "Ended"),
  CASE (coa_label_coalition_slogan, "full", "“One <river>”"),
  CASE (coa_label_coalition_slogan, "bare", NULL),
  CASE (coa_label_coalition_summary, "full", "Clean & free"),
  CASE (coa_label_coalition_summary, "bare", NULL),
  CASE (coa_label_coalition_members, "full", "3 members"),
  CASE (coa_label_coalition_members, "ended", "1 member"),
  CASE (coa_label_coalition_members, "bare", NULL),
  CASE (coa_label_coalition_signatures, "full", "at least 12 signatures"),
  CASE (coa_label_coalition_signatures, "ended", "1 signature"),
  CASE (coa_label_coalition_signatures, "bare", NULL),
  CASE (coa_label_document_line, "charter", "Charter · 7 March 2017"),
  CASE (coa_label_document_line, "letter", "2017"),
  CASE (coa_label_document_line, "memo", "Memorandum"),
  CASE (coa_label_document_line, "paper", NULL),
  CASE (coa_label_document_basis, "charter", NULL),
  CASE (coa_label_document_basis, "letter", "Known from reports only"),
  CASE (coa_label_document_basis, "memo", "Read in part"),
  CASE (coa_label_document_basis, "paper", "Read in full"),
  CASE (coa_label_document_basis, "plain", NULL),
  CASE (coa_label_document_count, "charter", "at least 12 signatures"),
  CASE (coa_label_document_count, "letter", "about 10 signatures"),
  CASE (coa_label_document_count, "memo", "more than 1300 signatures"),
  CASE (coa_label_document_count, "paper", "at most 1 signature"),
  CASE (coa_label_document_count, "note", "0 signatures"),
  CASE (coa_label_document_count, "plain", NULL),
  CASE (coa_label_event, "signed", "7 March 2017: Signed"),
  CASE (coa_label_event, "flood", "about 2016: Flood (context)"),
  CASE (coa_label_event_year, "signed", "2017"),
  CASE (coa_label_event_year, "unknown", NULL),
  CASE (coa_label_event_year, "before", "2015"),
  CASE (coa_label_event_description, "signed", "In <the> hall"),
  CASE (coa_label_event_description, "flood", NULL),
  CASE (coa_label_event_date_note, "signed", "Some say 8 March."),
  CASE (coa_label_event_date_note, "flood", NULL),
  CASE (coa_event_date_classes, "signed", "caption-heading|accent"),
  CASE (coa_event_date_classes, "flood", "caption-heading|dimmed"),
  CASE (coa_event_date_classes, NULL, "caption-heading|accent"),
  CASE (coa_event_name_classes, "signed", ""),
  CASE (coa_event_name_classes, "flood", "dimmed"),
  CASE (coa_event_name_classes, NULL, ""),
  CASE (coa_event_dot_classes, "signed", "dot|own|certain"),
  CASE (coa_event_dot_classes, "flood", "dot|context"),
  CASE (coa_event_dot_classes, "range", "dot|own"),
  CASE (coa_event_dot_classes, "unknown", "dot|own"),
  CASE (coa_event_dot_classes, NULL, "dot|own"),
  CASE (coa_label_goal, "full/goals/0", "1. Clean <water>"),
  CASE (coa_label_goal, "full/goals/1", "No dams"),
  CASE (coa_label_goal_number, "full/goals/0", "1"),
  CASE (coa_label_goal_number, "full/goals/1", "•"),
  CASE (coa_label_goal_number, NULL, "•"),
  CASE (coa_labels_goal_stance, "full/goals/0", ""),
  CASE (coa_labels_goal_stance, "full/goals/1", "Against"),
  CASE (coa_label_member_name, "full/members/0", "Union"),
  CASE (coa_label_member_coalition, "full/members/0", "Full"),
  CASE (coa_label_member_role, "full/members/0", "Founder · joined: 2017; left: May 2018"),
  CASE (coa_label_member_role, "full/members/1", "left: 2019"),
  CASE (coa_label_member_role, "full/members/2", NULL),
  CASE (coa_label_member_role, "ended/members/0", "joined: 2019"),
  CASE (coa_label_member_represents, "full/members/0", "Stated to represent: Fishers, Farmers"),
  CASE (coa_label_member_represents, "full/members/1", NULL),
  CASE (coa_label_signature, "charter/signatures/0", "Amal Example, Head · Union"),
  CASE (coa_label_signature, "charter/signatures/1", "Union"),
  CASE (coa_label_signature_name, "charter/signatures/0", "Amal Example"),
  CASE (coa_label_signature_role, "charter/signatures/0", "Head · Union"),
  CASE (coa_label_signature_role, "charter/signatures/1", NULL),
  CASE (coa_label_signature_role, "charter/signatures/2", "Union"),
  CASE (coa_label_signature_coalitions, "charter/signatures/0", "Full"),
  CASE (coa_label_signature_document, "charter/signatures/0", "Charter · Full"),
  CASE (coa_label_signature_represents, "charter/signatures/0", "Stated to represent: Fishers"),
  CASE (coa_label_signature_represents, "charter/signatures/1", NULL),
  CASE (coa_label_signature_as_signed, "charter/signatures/0", NULL),
  CASE (coa_label_signature_as_signed, "charter/signatures/1", NULL),
  CASE (coa_label_signature_as_signed, "charter/signatures/2", "Signed as “A. E.”"),
  CASE (coa_label_signature_date, "charter/signatures/0", NULL),
  CASE (coa_label_signature_date, "charter/signatures/1", NULL),
  CASE (coa_label_signature_date, "charter/signatures/2", "Date: about 2018"),
  CASE (coa_labels_signature_chips, "charter/signatures/0", ""),
  CASE (coa_labels_signature_chips, "charter/signatures/1", "Act not known"),
  CASE (coa_labels_signature_chips, "charter/signatures/2", "Initialled|Third party|Probable"),
  CASE (coa_labels_signature_chips, "charter/signatures/3", "Endorsed|Witness|Disputed"),
  CASE (coa_labels_signature_chips, "charter/signatures/4", "Ratified|Guarantor"),
  CASE (coa_labels_signature_chips, "charter/signatures/5", "Acceded|Observer"),
  CASE (coa_labels_signature_chips, "charter/signatures/6", "Reaffirmed|Endorser"),
  CASE (coa_labels_signature_chips, "charter/signatures/7", "Withdrew|Other capacity"),
  CASE (coa_labels_signature_chips, "charter/signatures/8", "Declined"),
  CASE (coa_label_source_reference, "page", "“The <River>”, March 2017."),
  CASE (coa_label_source_reference, "book", "“On paper”."),
  CASE (coa_label_source_note, "page", "Both & more"),
  CASE (coa_label_source_note, "book", NULL),
  CASE (coa_label_citation_reference, "full/sources/0", "“On paper”."),
  CASE (coa_label_citation_locator, "full/sources/0", "At: p. 3"),
  CASE (coa_label_citation_locator, "full/sources/1", NULL),
  CASE (coa_label_citation_quote, "full/sources/0", "“نهر <واحد>”"),
  CASE (coa_label_citation_quote, "full/sources/1", NULL),
  CASE (coa_label_citation_note, "full/sources/0", "Seen."),
  CASE (coa_label_citation_note, "full/sources/1", NULL),
};
#undef CASE

/* Those that are called only with an item. */
static const Label never_null[] = {
  call_coa_label_event,        call_coa_label_event_year,         call_coa_label_goal,
  call_coa_label_signature,    call_coa_label_signature_document, call_coa_label_relation,
  call_coa_labels_goal_stance, call_coa_labels_signature_chips,
};
