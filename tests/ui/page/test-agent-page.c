/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/agent/coa-agent-page.h"
#include "ui/agent/coa-co-signatory-view.h"
#include "ui/agent/coa-membership-view.h"
#include "ui/agent/coa-signed-document-view.h"
#include "ui/citation/coa-source-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/matrix/shared/coa-shared-item-view.h"

/* Two coalitions, with two documents that three signed, one of them through somebody else. */
#define ALLIES                                                                                     \
  "'sources': [{'id': 's', 'type': 'webpage', 'title': 'S'}],"                                     \
  "'persons': [{'id': 'p', 'name': 'P'}, {'id': 'q', 'name': 'Q'}],"                               \
  "'organizations': [{'id': 'o', 'name': 'O', 'classification': 'Party'},"                         \
  "{'id': 'lone', 'name': 'Lone'}],"                                                               \
  "'coalitions': [{'id': 'c', 'name': 'C', 'members': [{'agent_id': 'o'}]},"                       \
  "{'id': 'd', 'name': 'D'}],"                                                                     \
  "'events': [{'id': 'e', 'name': 'E', 'date': '2016', 'coalition_ids': ['c'],"                    \
  "'agent_ids': ['p', 'q']}],"                                                                     \
  "'documents': [{'id': 'one', 'title': 'One', 'date': '2018', 'coalition_ids': ['c'],"            \
  "'signatures': [{'agent_id': 'p', 'role': 'Chair', 'sources': [{'source_id': 's'}]},"            \
  "{'agent_id': 'q', 'on_behalf_of_id': 'o'}]},"                                                   \
  "{'id': 'two', 'title': 'Two', 'date': '2017', 'coalition_ids': ['d'],"                          \
  "'signatures': [{'agent_id': 'p'}, {'agent_id': 'o'}]}]"

static GtkWindow *
show_page (CoaCollection *collection, const char *id, GtkWidget **page)
{
  *page = g_object_new (COA_TYPE_AGENT_PAGE, "item", ui_test_item (collection, id), NULL);
  return ui_test_show (*page);
}

/* What is recorded has a place of its own. */
static void
test_sections (void)
{
  static const char *const headings[] = {
    "Signatures", "Signed Together With", "Timeline", "Sources", NULL,
  };
  g_autoptr (CoaCollection) collection = ui_test_made (ALLIES);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "p", &page);

  ui_test_check_texts (window, headings);
  g_assert_null (ui_test_find_text (window, "Memberships"));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "P");
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_SIGNED_DOCUMENT_VIEW), ==, 2);
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_CO_SIGNATORY_VIEW), ==, 2);
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_EVENT_VIEW), ==, 1);
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_SOURCE_VIEW), ==, 1);

  coa_page_set_item (COA_PAGE (page), ui_test_item (collection, "o"));
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (window, "Memberships"));
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_MEMBERSHIP_VIEW), ==, 1);
  g_assert_null (ui_test_find_text (window, "Timeline"));
  ui_test_close (window);
}

/* What is not recorded is said or left out. */
static void
test_bare (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (ALLIES);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "lone", &page);

  g_assert_nonnull (ui_test_find_text (window, "No membership or signature is recorded."));
  g_assert_nonnull (ui_test_find_text (window, "No source is recorded."));
  g_assert_null (ui_test_find_text (window, "Memberships"));
  g_assert_null (ui_test_find_text (window, "Signed Together With"));
  ui_test_close (window);
}

/* The texts of the view at this place. */
static char *
dup_texts (GtkWidget *page, const char *name)
{
  GtkWidget *label = ui_test_find_text (page, name);
  g_auto (GStrv) texts = ui_test_texts (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW));

  return g_strjoinv ("|", texts);
}

/* A co-signatory opens to show the documents that both signed, and closes again. */
static void
check_documents (GtkWidget *page, const char *name)
{
  GtkWidget *row = gtk_widget_get_ancestor (ui_test_find_text (page, name), GTK_TYPE_LIST_BOX_ROW);
  GtkAccessible *expander = ui_test_find (row, GTK_TYPE_TOGGLE_BUTTON);

  g_assert_cmpuint (ui_test_count (row, COA_TYPE_SHARED_ITEM_VIEW), ==, 0);
  ui_test_click (row, "Documents Signed Together");
  ui_test_wait (ui_test_count (row, COA_TYPE_SHARED_ITEM_VIEW) == 2);
  gtk_test_accessible_assert_state (expander, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  g_assert_nonnull (ui_test_find_text (row, "One"));
  ui_test_click (row, "Documents Signed Together");
  ui_test_wait (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (expander)));
  gtk_test_accessible_assert_state (expander, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  ui_test_wait (ui_test_find_text (row, "One") == NULL);
}

/* With whom somebody signed, and how often, be it through others. */
static void
test_co_signatories (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (ALLIES);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "p", &page);
  g_autofree char *often = dup_texts (page, "O");
  g_autofree char *once = dup_texts (page, "Q");

  g_assert_cmpstr (often, ==, "O|Party · signed 2 documents together");
  g_assert_cmpstr (once, ==, "Q|signed 1 document together");
  check_documents (page, "O");
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (gtk_widget_get_ancestor (ui_test_find_text (page, "O"), GTK_TYPE_LIST_BOX_ROW)),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "O · signed 2 documents together");
  ui_test_close (window);
}

/* A signature is told on the page of who made it, and of whom it was made for. */
static void
test_signatures (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (ALLIES);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "p", &page);
  g_autofree char *own = dup_texts (page, "One");
  g_autofree char *for_other = NULL;

  g_assert_cmpstr (own, ==, "One|C|2018|Chair|Act not known");
  coa_page_set_item (COA_PAGE (page), ui_test_item (collection, "o"));
  ui_test_settle (window);
  for_other = dup_texts (page, "One");
  g_assert_cmpstr (for_other, ==, "One|C|2018|Act not known|Q");
  ui_test_close (window);
}

/* So is a membership. */
static void
test_memberships (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (
    "'persons': [{'id': 'p', 'name': 'P'}], 'organizations': [{'id': 'o', 'name': 'O'}],"
    "'coalitions': [{'id': 'c', 'name': 'C', 'members': [{'agent_id': 'p', 'role': 'Chair',"
    "'on_behalf_of_id': 'o'}]}]");
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "p", &page);
  g_autofree char *own = dup_texts (page, "C");
  g_autofree char *for_other = NULL;

  g_assert_cmpstr (own, ==, "C|Chair|O");
  coa_page_set_item (COA_PAGE (page), ui_test_item (collection, "o"));
  ui_test_settle (window);
  for_other = dup_texts (page, "C");
  g_assert_cmpstr (for_other, ==, "C|Chair|P");
  ui_test_close (window);
}

/* Who had part in an event is named there, but for whose page it is. */
static void
test_event (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (ALLIES);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "p", &page);
  g_autofree char *of_first = dup_texts (page, "E");
  g_autofree char *of_second = NULL;
  g_autofree char *opened = NULL;

  g_assert_cmpstr (of_first, ==, "2016|E|C|Q");
  coa_page_set_item (COA_PAGE (page), ui_test_item (collection, "q"));
  ui_test_settle (window);
  of_second = dup_texts (page, "E");
  g_assert_cmpstr (of_second, ==, "2016|E|C|P");

  ui_test_catch (window, "open", &opened);
  ui_test_click (ui_test_find (page, COA_TYPE_EVENT_VIEW), "C");
  ui_test_wait (g_strcmp0 (opened, "c") == 0);
  ui_test_close (window);
}

static void
check_opens (GtkWindow *window, GtkWidget *page, GType type, const char *id)
{
  g_autofree char *opened = NULL;
  GtkWidget *row = gtk_widget_get_ancestor (ui_test_find (page, type), GTK_TYPE_LIST_BOX_ROW);

  ui_test_catch (window, "open", &opened);
  g_assert_true (gtk_widget_activate (row));
  ui_test_wait (opened != NULL);
  g_assert_cmpstr (opened, ==, id);
}

/* Rows lead to what they name. */
static void
test_opens (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (ALLIES);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "o", &page);

  check_opens (window, page, COA_TYPE_MEMBERSHIP_VIEW, "c");
  check_opens (window, page, COA_TYPE_SIGNED_DOCUMENT_VIEW, "d");
  check_opens (window, page, COA_TYPE_CO_SIGNATORY_VIEW, "p");
  ui_test_close (window);
}

/* Nobody in the bundled data is too wide for a phone. */
static void
test_narrow (void)
{
  g_autoptr (CoaCollection) bundled = ui_test_bundled ();
  g_autoptr (CoaCollection) strange = ui_test_file ("strange-texts.json");
  CoaItem *agents[] = {
    ui_test_item (bundled, "assyrian-democratic-organization"),
    ui_test_item (bundled, "peoples-democratic-party-hdp"),
    ui_test_item (bundled, "haider-al-abadi"),
    ui_test_item (strange, "strange-union"),
    ui_test_item (strange, "strange-person"),
  };
  GtkWidget *page = g_object_new (COA_TYPE_AGENT_PAGE, "item", agents[0], NULL);
  GtkWindow *window = ui_test_show (page);

  for (gsize i = 0; i < G_N_ELEMENTS (agents); i++)
    ui_test_check_fits (window, page, agents[i]);
  coa_page_set_item (COA_PAGE (page), NULL);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/agent-page/sections", test_sections);
  g_test_add_func ("/agent-page/bare", test_bare);
  g_test_add_func ("/agent-page/co-signatories", test_co_signatories);
  g_test_add_func ("/agent-page/signatures", test_signatures);
  g_test_add_func ("/agent-page/memberships", test_memberships);
  g_test_add_func ("/agent-page/event", test_event);
  g_test_add_func ("/agent-page/opens", test_opens);
  g_test_add_func ("/agent-page/narrow", test_narrow);

  return g_test_run ();
}
