/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/agent/coa-membership-view.h"
#include "ui/agent/coa-signed-document-view.h"
#include "ui/agent/heading/coa-agent-heading.h"
#include "ui/agent/heading/coa-link-view.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/coalition/document/coa-document-heading.h"
#include "ui/coalition/document/coa-document-view.h"
#include "ui/coalition/document/coa-signature-view.h"
#include "ui/coalition/goal/coa-goal-view.h"
#include "ui/coalition/member/coa-member-view.h"
#include "ui/coalition/note/coa-note-view.h"
#include "ui/coalition/relation/coa-relation-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/item/coa-item-view.h"
#include "ui/sidebar/coa-sidebar-row.h"
#include "ui/topic/coa-topic-heading.h"

#define LONG_WORD                                                                                  \
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"               \
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

/* What each class of view shows of an item, from top to bottom, and says of it. */
static const struct {
  const char *name;
  GType (*get_type) (void);
  const char *file;
  const char *item;
  const char *texts;
  const char *label;
} cases[] = {
  { "goal", coa_goal_view_get_type, "everything.json", "clean-delta/goals/0",
    "1|Calls for clean water|Water|Fish", "1. Calls for clean water" },
  { "goal-markup", coa_goal_view_get_type, "strange-texts.json", "strange-coalition/goals/0",
    "1|Calls for <clean> water & air|<u>Water</u> & wells|" LONG_WORD,
    "1. Calls for <clean> water & air" },
  { "goal-against", coa_goal_view_get_type, "strange-texts.json", "strange-coalition/goals/1",
    "•|Rejects " LONG_WORD "|Against", "Rejects " LONG_WORD },
  { "goal-arabic", coa_goal_view_get_type, "strange-texts.json", "strange-coalition/goals/2",
    "٣|يدعو إلى مياه نظيفة", "٣. يدعو إلى مياه نظيفة" },
  { "signature", coa_signature_view_get_type, "everything.json", "document-charter/signatures/0",
    "Amal Example|President|Stated to represent: Fishers|Reaffirmed · Third party · Probable|"
    "Fishers’ Union",
    "Amal Example, President · Fishers’ Union" },
  { "signature-markup", coa_signature_view_get_type, "strange-texts.json",
    "strange-document/signatures/0",
    "Amal <a href=\"x\">Example</a> & family|<Head> & chair|Signed as “A. <Example>”|"
    "Act not known|Union of <fishers> & farmers",
    "Amal <a href=\"x\">Example</a> & family, <Head> & chair · Union of <fishers> & farmers" },
  { "member", coa_member_view_get_type, "everything.json", "clean-delta/members/0",
    "Fishers’ Union|Founder · joined: 2017; left: May 2018|Stated to represent: Fishers|Old Delta",
    "Fishers’ Union" },
  { "member-bare", coa_member_view_get_type, "strange-texts.json", "strange-coalition/members/0",
    "Union of <fishers> & farmers", "Union of <fishers> & farmers" },
  { "member-markup", coa_member_view_get_type, "strange-texts.json", "strange-coalition/members/1",
    "اتحاد الصيادين|<Founder> & host · joined: 2017|Stated to represent: <b>Fishers</b> & farmers",
    "اتحاد الصيادين" },
  { "membership", coa_membership_view_get_type, "everything.json", "fishers-union/memberships/0",
    "Clean Delta|Coalition · Delta · 2017|Founder · joined: 2017; left: May 2018|"
    "Stated to represent: Fishers|Fishers’ Union|Old Delta",
    "Clean Delta" },
  { "membership-markup", coa_membership_view_get_type, "strange-texts.json",
    "arabic-union/memberships/0",
    "<b>Clean</b> & free delta|Alliance <& list> · Delta & <coast> · 2017|"
    "<Founder> & host · joined: 2017|Stated to represent: <b>Fishers</b> & farmers",
    "<b>Clean</b> & free delta" },
  { "signed-document", coa_signed_document_view_get_type, "everything.json",
    "amal-example/signatures/0",
    "Charter|Clean Delta|Charter · 7 March 2017|President|Stated to represent: Fishers|"
    "Reaffirmed · Third party · Probable|Amal Example|Fishers’ Union",
    "Charter · Clean Delta" },
  { "signed-document-markup", coa_signed_document_view_get_type, "strange-texts.json",
    "strange-union/signatures/0",
    "Charter <draft> & annex|<b>Clean</b> & free delta|<Charter> · 7 March 2017|"
    "<Head> & chair|Signed as “A. <Example>”|Act not known|"
    "Amal <a href=\"x\">Example</a> & family|Union of <fishers> & farmers",
    "Charter <draft> & annex · <b>Clean</b> & free delta" },
  { "agent", coa_agent_heading_get_type, "everything.json", "fishers-union",
    "Fishers’ Union|مثال|Union|Delta|Founded: the 1980s; ended: about 2019|"
    "Official website · Closed since 2020.|wikidata: Q1",
    "Fishers’ Union" },
  { "agent-markup", coa_agent_heading_get_type, "strange-texts.json", "strange-person",
    "Amal <a href=\"x\">Example</a> & family|أمل|Person",
    "Amal <a href=\"x\">Example</a> & family" },
  { "topic", coa_topic_heading_get_type, "everything.json", "topic-fish",
    "Fish|What swims in rivers.|1 coalition|1 goal|Part of: Water", "Fish" },
  { "topic-markup", coa_topic_heading_get_type, "strange-texts.json", "strange-topic",
    "<u>Water</u> & wells|1 coalition|1 goal", "<u>Water</u> & wells" },
  { "event", coa_event_view_get_type, "everything.json", "event-charter",
    "between 7 and 9 March 2017|Charter signed|The union signs.|The report has no day.|Clean Delta|"
    "Amal Example|Fishers’ Union",
    "between 7 and 9 March 2017: Charter signed (context)" },
  { "event-markup", coa_event_view_get_type, "strange-texts.json", "strange-event",
    "7 March 2017|Charter <signed> & sealed|In <the> delta & beyond.|One <source> & no more.|"
    "<b>Clean</b> & free delta",
    "7 March 2017: Charter <signed> & sealed" },
  { "event-bare", coa_event_view_get_type, "strange-texts.json", "context-event",
    "about 2016|Flood|<b>Clean</b> & free delta", "about 2016: Flood (context)" },
  { "note", coa_note_view_get_type, "strange-texts.json", "strange-coalition/notes/0",
    "One says <May>, one says June & July.", "One says <May>, one says June & July." },
  { "document", coa_document_view_get_type, "everything.json", "document-charter",
    "Charter|Charter · 7 March 2017|Day of publication.|at least 12 signatures|Read in full|"
    "Amal Example|President|Stated to represent: Fishers|Reaffirmed · Third party · Probable|"
    "Fishers’ Union",
    "Charter" },
  { "document-bare", coa_document_view_get_type, "strange-texts.json", "unsigned-document",
    "Unsigned|No signatory is recorded by name.", "Unsigned" },
  { "document-heading", coa_document_heading_get_type, "everything.json", "document-charter",
    "Charter|Charter · 7 March 2017|Day of publication.|at least 12 signatures|Read in full",
    "Charter" },
  { "relation", coa_relation_view_get_type, "everything.json", "clean-delta/relations/0",
    "Preceded by|Old Delta|Three of four members went on.", "Preceded by: Old Delta" },
  { "relation-reverse", coa_relation_view_get_type, "everything.json", "old-delta/relations/0",
    "Succeeded by|Clean Delta|Three of four members went on.", "Succeeded by: Clean Delta" },
  { "relation-markup", coa_relation_view_get_type, "strange-texts.json",
    "long-coalition/relations/0",
    "Not to be confused with|<b>Clean</b> & free delta|Only <one> has & a name.",
    "Not to be confused with: <b>Clean</b> & free delta" },
  { "link", coa_link_view_get_type, "everything.json", "clean-delta/links/0",
    "Official website · Closed since 2020.", "Official website · Closed since 2020." },
  { "link-markup", coa_link_view_get_type, "strange-texts.json", "strange-coalition/links/0",
    "Our <river> & sea", "Our <river> & sea" },
  { "row", coa_sidebar_row_get_type, "everything.json", "clean-delta",
    "Clean Delta|Coalition · Delta · 2017", "Clean Delta" },
  { "row-markup", coa_sidebar_row_get_type, "strange-texts.json", "strange-coalition",
    "<b>Clean</b> & free delta|Alliance <& list> · Delta & <coast> · 2017",
    "<b>Clean</b> & free delta" },
};

static void
test_shows (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GType type = cases[i].get_type ();
  g_autoptr (CoaCollection) collection = ui_test_file (cases[i].file);
  GObject *item = ui_test_item (collection, cases[i].item);
  g_autofree char *label = coa_item_view_dup_label (type, item);
  GtkWindow *window = ui_test_show (coa_item_view_new (type, item));
  g_auto (GStrv) texts = ui_test_texts (window);
  g_autofree char *joined = g_strjoinv ("|", texts);

  g_assert_cmpstr (joined, ==, cases[i].texts);
  g_assert_cmpstr (label, ==, cases[i].label);
  ui_test_close (window);
}

static void
count_notify (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

/* A view in a list is used again for other items, and for none while it waits. */
static void
test_item_changes (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GObject *first = ui_test_item (collection, "strange-coalition/goals/0");
  GObject *second = ui_test_item (collection, "strange-coalition/goals/1");
  CoaItemView *view = coa_item_view_new (COA_TYPE_GOAL_VIEW, NULL);
  GtkWindow *window = ui_test_show (view);
  guint count = 0;

  g_signal_connect (view, "notify::item", G_CALLBACK (count_notify), &count);
  g_object_set (view, "item", first, NULL);
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (window, "Calls for <clean> water & air"));
  g_object_set (view, "item", first, NULL);
  g_assert_cmpuint (count, ==, 1);

  g_object_set (view, "item", second, NULL);
  ui_test_settle (window);
  g_assert_null (ui_test_find_text (window, "Calls for <clean> water & air"));
  g_assert_nonnull (ui_test_find_text (window, "Rejects " LONG_WORD));

  g_object_set (view, "item", NULL, NULL);
  g_assert_cmpuint (count, ==, 3);
  g_assert_null (coa_item_view_get_item (view));
  ui_test_settle (window);
  ui_test_close (window);
}

/* Nothing to cite, no button. */
static void
test_citation_button (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GObject *cited = ui_test_item (collection, "strange-coalition/goals/0");
  GObject *uncited = ui_test_item (collection, "unsigned-document");
  CoaItemView *view = coa_item_view_new (COA_TYPE_GOAL_VIEW, cited);
  GtkWindow *window = ui_test_show (view);

  g_assert_cmpuint (ui_test_count (window, COA_TYPE_CITATION_BUTTON), ==, 1);
  ui_test_close (window);
  window = ui_test_show (coa_item_view_new (COA_TYPE_DOCUMENT_VIEW, uncited));
  g_assert_cmpuint (ui_test_count (window, COA_TYPE_CITATION_BUTTON), ==, 0);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/item-view/shows/%s", cases[i].name);

    g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_shows);
  }
  g_test_add_func ("/item-view/item-changes", test_item_changes);
  g_test_add_func ("/item-view/citation-button", test_citation_button);

  return g_test_run ();
}
