/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/coa-labels.h"

#include "ui/labels/agent/coa-agent-labels.h"
#include "ui/labels/agent/coa-duplicate-labels.h"
#include "ui/labels/coa-count-labels.h"
#include "ui/labels/coa-language-attributes.h"
#include "ui/labels/coa-problem-labels.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/labels/coalition/coa-coalition-labels.h"
#include "ui/labels/coalition/coa-event-labels.h"
#include "ui/labels/coalition/coa-goal-labels.h"
#include "ui/labels/coalition/coa-member-labels.h"
#include "ui/labels/coalition/coa-place-labels.h"
#include "ui/labels/coalition/coa-relation-labels.h"
#include "ui/labels/coalition/coa-topic-labels.h"
#include "ui/labels/document/coa-basis-labels.h"
#include "ui/labels/document/coa-signature-labels.h"
#include "ui/labels/document/coa-source-labels.h"
#include "ui/labels/list/coa-hit-labels.h"
#include "ui/labels/list/coa-listing-labels.h"
#include "ui/labels/list/coa-row-labels.h"
#include "ui/labels/table/coa-shared-labels.h"

#define LABEL(function) { #function, G_CALLBACK (function) }

static const struct {
  const char *name;
  GCallback function;
} labels[] = {
  LABEL (coa_event_date_classes),
  LABEL (coa_event_dot_classes),
  LABEL (coa_event_name_classes),
  LABEL (coa_label_agent_area),
  LABEL (coa_label_agent_identifiers),
  LABEL (coa_label_agent_kind),
  LABEL (coa_label_agent_life),
  LABEL (coa_label_agent_line),
  LABEL (coa_label_citation_locator),
  LABEL (coa_label_citation_note),
  LABEL (coa_label_citation_quote),
  LABEL (coa_label_citation_reference),
  LABEL (coa_label_co_signatory_line),
  LABEL (coa_label_co_signatory_name),
  LABEL (coa_label_coalition_areas),
  LABEL (coa_label_coalition_basis),
  LABEL (coa_label_coalition_communities),
  LABEL (coa_label_coalition_country),
  LABEL (coa_label_coalition_kind),
  LABEL (coa_label_coalition_line),
  LABEL (coa_label_coalition_members),
  LABEL (coa_label_coalition_signatures),
  LABEL (coa_label_coalition_slogan),
  LABEL (coa_label_coalition_status),
  LABEL (coa_label_coalition_summary),
  LABEL (coa_label_collection_title),
  LABEL (coa_label_date),
  LABEL (coa_label_document_basis),
  LABEL (coa_label_document_count),
  LABEL (coa_label_document_line),
  LABEL (coa_label_duplicate_belongings),
  LABEL (coa_label_duplicate_kind),
  LABEL (coa_label_duplicate_line),
  LABEL (coa_label_duplicate_name),
  LABEL (coa_label_duplicate_names),
  LABEL (coa_label_event_area),
  LABEL (coa_label_event_date_note),
  LABEL (coa_label_event_description),
  LABEL (coa_label_event_kind),
  LABEL (coa_label_event_section),
  LABEL (coa_label_event_when),
  LABEL (coa_label_goal_number),
  LABEL (coa_label_is_set),
  LABEL (coa_label_justify),
  LABEL (coa_label_link),
  LABEL (coa_label_list_state),
  LABEL (coa_label_listed_line),
  LABEL (coa_label_listed_name),
  LABEL (coa_label_listed_section),
  LABEL (coa_label_location),
  LABEL (coa_label_member_coalition),
  LABEL (coa_label_member_name),
  LABEL (coa_label_member_represents),
  LABEL (coa_label_member_role),
  LABEL (coa_label_problem_count),
  LABEL (coa_label_problem_icon),
  LABEL (coa_label_problem_message),
  LABEL (coa_label_problem_place),
  LABEL (coa_label_problem_severity),
  LABEL (coa_label_reading_failure),
  LABEL (coa_label_relation_kind),
  LABEL (coa_label_relation_name),
  LABEL (coa_label_row_heading),
  LABEL (coa_label_row_line),
  LABEL (coa_label_row_title),
  LABEL (coa_label_shared_line),
  LABEL (coa_label_shared_title),
  LABEL (coa_label_signature_as_signed),
  LABEL (coa_label_signature_coalitions),
  LABEL (coa_label_signature_date),
  LABEL (coa_label_signature_name),
  LABEL (coa_label_signature_represents),
  LABEL (coa_label_source_note),
  LABEL (coa_label_source_reference),
  LABEL (coa_label_text),
  LABEL (coa_label_topic_broader),
  LABEL (coa_label_topic_coalitions),
  LABEL (coa_label_topic_goals),
  LABEL (coa_labels_goal_stance),
  LABEL (coa_labels_signature_chips),
  LABEL (coa_language_attributes),
  LABEL (coa_problem_icon_classes),
  LABEL (coa_row_line_marks),
  LABEL (coa_row_title_marks),
};

#undef LABEL

/**
 * coa_labels_bind:
 * @widget_class: a class with a template
 *
 * Lets the template call the functions of this folder. They are pure: they put
 * something of a collection into words in the user's language, and know no
 * widget. Their first argument is whatever object's template calls; they do not
 * look at it.
 */
void
coa_labels_bind (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    gtk_widget_class_bind_template_callback_full (widget_class, labels[i].name, labels[i].function);
}
