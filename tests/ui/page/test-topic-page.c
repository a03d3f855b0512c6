/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/citation/coa-source-view.h"
#include "ui/coalition/goal/coa-goal-view.h"
#include "ui/item/coa-section.h"
#include "ui/topic/coa-goal-group-view.h"
#include "ui/topic/coa-topic-page.h"

/* Two coalitions with goals about two topics, some of them against something. */
#define STANDS                                                                                     \
  "'topics': [{'id': 'wide', 'label': 'Wide'}, {'id': 'peace', 'label': 'Peace', 'description': "  \
  "'No war.', 'broader': 'wide'}, {'id': 'war', 'label': 'War'}, {'id': 'none', 'label': "         \
  "'None'}],"                                                                                      \
  "'sources': [{'id': 's', 'type': 'webpage', 'title': 'S'}],"                                     \
  "'coalitions': [{'id': 'c', 'name': 'C', 'classification': 'Alliance', 'goals': ["               \
  "{'id': 'one', 'text': 'One', 'topics': ['peace'], 'sources': [{'source_id': 's'}]},"            \
  "{'id': 'two', 'text': 'Two', 'topics': ['war', 'peace'], 'stance': 'against'},"                 \
  "{'id': 'three', 'text': 'Three', 'topics': ['peace']}]}, {'id': 'd', 'name': 'D', 'goals': ["   \
  "{'id': 'four', 'text': 'Four', 'topics': ['peace']}, {'id': 'five', 'text': 'Five', 'topics': " \
  "['wide']}]}]"

static GtkWindow *
show_page (CoaCollection *collection, const char *id, GtkWidget **page)
{
  *page = g_object_new (COA_TYPE_TOPIC_PAGE, "item", ui_test_item (collection, id), NULL);
  return ui_test_show (*page);
}

/* All texts in the part of the page with this title; NULL if it is not to be seen. */
static char *
dup_section (GtkWidget *page, const char *title)
{
  GtkWidget *label = ui_test_find_text (page, title);
  g_auto (GStrv) texts = NULL;

  if (label == NULL)
    return NULL;

  texts = ui_test_texts (gtk_widget_get_ancestor (label, COA_TYPE_SECTION));
  return g_strjoinv ("|", texts);
}

static void
check_section (GtkWidget *page, const char *title, const char *texts)
{
  g_autofree char *section = dup_section (page, title);

  g_assert_cmpstr (section, ==, texts);
}

/* Those for and those against something stand apart, under their coalitions. */
static void
test_stances (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (STANDS);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "peace", &page);

  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Peace");
  g_assert_nonnull (ui_test_find_text (page, "No war."));
  g_assert_nonnull (ui_test_find_text (page, "2 coalitions"));
  g_assert_nonnull (ui_test_find_text (page, "4 goals"));
  check_section (page, "For", "For|C|Alliance|•|One|•|Three|D|•|Four");
  check_section (page, "Against", "Against|C|Alliance|•|Two|Against|War");
  g_assert_null (ui_test_find_text (page, "Goals"));
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_SOURCE_VIEW), ==, 1);
  ui_test_close (window);
}

/* Where there is only one side, the other is not spoken of. */
static void
test_one_side (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (STANDS);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "wide", &page);

  check_section (page, "Goals", "Goals|D|•|Five");
  g_assert_null (ui_test_find_text (page, "For"));
  g_assert_null (ui_test_find_text (page, "Against"));

  coa_page_set_item (COA_PAGE (page), ui_test_item (collection, "war"));
  ui_test_settle (window);
  g_assert_null (ui_test_find_text (page, "For"));
  g_assert_null (ui_test_find_text (page, "No goal is recorded."));
  g_assert_cmpuint (ui_test_count (page, COA_TYPE_GOAL_VIEW), ==, 1);
  ui_test_close (window);
}

static void
test_bare (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (STANDS);
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "none", &page);

  check_section (page, "Goals", "Goals|No goal is recorded.");
  check_section (page, "Sources", "Sources|No source is recorded.");
  g_assert_null (ui_test_find_text (page, "0 goals"));
  ui_test_close (window);
}

/* The heading over goals leads to their coalition, and a part to its whole. */
static void
test_opens (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (STANDS);
  g_autofree char *opened = NULL;
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "peace", &page);
  GtkWidget *heading =
    ui_test_find (ui_test_find (page, COA_TYPE_GOAL_GROUP_VIEW), GTK_TYPE_BUTTON);

  ui_test_catch (window, "open", &opened);
  g_assert_true (gtk_widget_activate (heading));
  ui_test_wait (g_strcmp0 (opened, "c") == 0);
  ui_test_click (page, "Part of: Wide");
  ui_test_wait (g_strcmp0 (opened, "wide") == 0);

  coa_page_set_item (COA_PAGE (page), ui_test_item (collection, "wide"));
  ui_test_settle (window);
  g_assert_null (ui_test_find_text (page, "Part of: Wide"));
  ui_test_close (window);
}

/* No topic of the bundled data is too wide for a phone. */
static void
test_narrow (void)
{
  g_autoptr (CoaCollection) bundled = ui_test_bundled ();
  g_autoptr (CoaCollection) strange = ui_test_file ("strange-texts.json");
  CoaCollection *collections[] = { bundled, strange };
  GtkWidget *page;
  GtkWindow *window = show_page (strange, "strange-topic", &page);

  for (gsize i = 0; i < G_N_ELEMENTS (collections); i++) {
    GListModel *topics = coa_collection_get_topics (collections[i]);

    for (guint j = 0; j < g_list_model_get_n_items (topics); j++) {
      g_autoptr (CoaItem) topic = g_list_model_get_item (topics, j);

      ui_test_check_fits (window, page, topic);
    }
  }
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/topic-page/stances", test_stances);
  g_test_add_func ("/topic-page/one-side", test_one_side);
  g_test_add_func ("/topic-page/bare", test_bare);
  g_test_add_func ("/topic-page/opens", test_opens);
  g_test_add_func ("/topic-page/narrow", test_narrow);

  return g_test_run ();
}
