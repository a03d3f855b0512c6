/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-coalition.h"
#include "ui-test.h"
#include "ui/citation/coa-source-view.h"
#include "ui/coalition/coa-coalition-page.h"
#include "ui/coalition/document/coa-document-heading.h"
#include "ui/coalition/document/coa-document-view.h"
#include "ui/coalition/document/coa-signature-view.h"
#include "ui/coalition/goal/coa-goal-view.h"
#include "ui/coalition/heading/coa-coalition-heading.h"
#include "ui/coalition/member/coa-member-view.h"
#include "ui/coalition/note/coa-note-view.h"
#include "ui/coalition/relation/coa-relation-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/page/coa-columns.h"

static GtkWindow *
show_page (CoaCollection *collection, const char *id, GtkWidget **page)
{
  gpointer coalition = id == NULL ? NULL : ui_test_item (collection, id);

  *page = g_object_new (COA_TYPE_COALITION_PAGE, "item", coalition, NULL);
  return ui_test_show (*page);
}

static void
test_sections (void)
{
  static const char *const headings[] = {
    "Goals",
    "Signatories",
    "Members Without a Recorded Signature",
    "Other Documents",
    "Timeline",
    "Where Sources Differ",
    "Related Coalitions",
    "Notes",
    "Sources",
    NULL,
  };
  static const struct {
    GType (*get_type) (void);
    guint count;
  } views[] = {
    { coa_goal_view_get_type, 3 },        { coa_document_view_get_type, 1 },
    { coa_document_heading_get_type, 2 }, { coa_relation_view_get_type, 1 },
    { coa_signature_view_get_type, 1 },   { coa_member_view_get_type, 1 },
    { coa_event_view_get_type, 2 },       { coa_note_view_get_type, 2 },
    { coa_source_view_get_type, 1 },
  };
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "strange-coalition", &page);

  ui_test_check_texts (window, headings);
  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    ui_test_wait (ui_test_count (window, views[i].get_type ()) == views[i].count);
  ui_test_close (window);
}

/* What is not recorded is said or left out, never made up. */
static void
test_bare (void)
{
  static const char *const texts[] = {
    "No goal is recorded.",
    "No signatory or member is recorded.",
    "No event is recorded.",
    "No source is recorded.",
    NULL,
  };
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "bare-coalition", &page);

  ui_test_check_texts (window, texts);
  g_assert_null (ui_test_find_text (window, "Where Sources Differ"));
  g_assert_null (ui_test_find_text (window, "Members Without a Recorded Signature"));
  g_assert_null (ui_test_find_text (window, "Notes"));
  g_assert_null (ui_test_find_text (window, "Related Coalitions"));
  g_assert_null (ui_test_find_text (window, "Other Documents"));
  ui_test_close (window);
}

/* Where no document is signed, the lists are called what they hold. */
static void
test_unsigned (void)
{
  static const char *const headings[] = { "Members", "Documents", NULL };
  g_autoptr (CoaCollection) collection = ui_test_made (
    "'persons': [{'id': 'p', 'name': 'P'}], 'coalitions': [{'id': 'c', 'name': 'C', 'members': "
    "[{'agent_id': 'p'}]}], 'documents': [{'id': 'd', 'title': 'D', 'coalition_ids': ['c']}]");
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "c", &page);

  ui_test_check_texts (window, headings);
  g_assert_null (ui_test_find_text (window, "Signatories"));
  ui_test_close (window);
}

/* A row of a related coalition opens that, and only by itself. */
static void
test_relation (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  g_autofree char *opened = NULL;
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "long-coalition", &page);
  GtkWidget *view = ui_test_find (page, COA_TYPE_RELATION_VIEW);
  GtkWidget *row = gtk_widget_get_ancestor (view, GTK_TYPE_LIST_BOX_ROW);

  ui_test_catch (window, "open", &opened);
  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_assert_true (gtk_widget_activate (row));
  ui_test_wait (opened != NULL);
  g_assert_cmpstr (opened, ==, "strange-coalition");

  g_clear_pointer (&opened, g_free);
  ui_test_click (view, "Sources");
  g_assert_null (opened);
  ui_test_close (window);
}

static gboolean
is_narrow (GtkWidget *page)
{
  gboolean narrow;

  g_object_get (ui_test_find (page, COA_TYPE_COLUMNS), "narrow", &narrow, NULL);
  return narrow;
}

static void
test_columns (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "strange-coalition", &page);

  ui_test_resize (window, 1000, 600);
  g_assert_false (is_narrow (page));
  ui_test_resize (window, 600, 600);
  ui_test_wait (is_narrow (page));
  ui_test_resize (window, 1000, 600);
  ui_test_wait (!is_narrow (page));
  ui_test_close (window);
}

static void
count_notify (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

static GtkAdjustment *
get_adjustment (GtkWidget *page)
{
  return gtk_scrolled_window_get_vadjustment (ui_test_find (page, GTK_TYPE_SCROLLED_WINDOW));
}

/* Another coalition is shown from its top, with its name as the title. */
static void
test_change (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  gpointer bare = ui_test_item (collection, "bare-coalition");
  GtkWidget *page;
  GtkWindow *window = show_page (collection, NULL, &page);
  guint count = 0;

  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Coalition");
  g_signal_connect (page, "notify::item", G_CALLBACK (count_notify), &count);
  g_object_set (page, "item", ui_test_item (collection, "strange-coalition"), NULL);
  ui_test_settle (window);
  gtk_adjustment_set_value (get_adjustment (page), 200);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (get_adjustment (page)), 200, 0.1);

  g_object_set (page, "item", bare, NULL);
  g_object_set (page, "item", bare, NULL);
  ui_test_settle (window);
  g_assert_cmpuint (count, ==, 2);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (get_adjustment (page)), 0, 0.1);
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==,
                   "Bare coalition");
  ui_test_wait (ui_test_count (page, COA_TYPE_GOAL_VIEW) == 0);
  ui_test_close (window);
}

/* The keyboard goes to the top of another page, if it was on the one before. */
static void
test_focus (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("everything.json");
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "clean-delta", &page);
  GtkWidget *view = ui_test_find (page, COA_TYPE_RELATION_VIEW);
  GtkWidget *heading = ui_test_find (page, COA_TYPE_COALITION_HEADING);

  ui_test_wait (gtk_window_is_active (window));
  g_assert_true (gtk_widget_grab_focus (gtk_widget_get_ancestor (view, GTK_TYPE_LIST_BOX_ROW)));
  g_object_set (page, "item", ui_test_item (collection, "old-delta"), NULL);
  ui_test_settle (window);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), heading));
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (get_adjustment (page)), 0, 0.1);

  gtk_window_set_focus (window, NULL);
  g_object_set (page, "item", ui_test_item (collection, "clean-delta"), NULL);
  ui_test_settle (window);
  g_assert_null (gtk_window_get_focus (window));
  ui_test_close (window);
}

/* The title comes into the header bar when the one on the page has scrolled away. */
static void
test_title (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *page;
  GtkWindow *window = show_page (collection, "strange-coalition", &page);
  AdwHeaderBar *bar = ui_test_find (page, ADW_TYPE_HEADER_BAR);

  g_assert_false (adw_header_bar_get_show_title (bar));
  gtk_adjustment_set_value (get_adjustment (page), 200);
  g_assert_true (adw_header_bar_get_show_title (bar));
  gtk_adjustment_set_value (get_adjustment (page), 0);
  g_assert_false (adw_header_bar_get_show_title (bar));
  ui_test_close (window);
}

/* Nothing in the bundled data is too wide for a phone. */
static void
test_narrow (void)
{
  g_autoptr (CoaCollection) bundled = ui_test_bundled ();
  g_autoptr (CoaCollection) strange = ui_test_file ("strange-texts.json");
  CoaCollection *collections[] = { bundled, strange };
  GtkWidget *page;
  GtkWindow *window = show_page (bundled, NULL, &page);

  for (gsize i = 0; i < G_N_ELEMENTS (collections); i++) {
    GListModel *coalitions = coa_collection_get_coalitions (collections[i]);

    for (guint j = 0; j < g_list_model_get_n_items (coalitions); j++) {
      g_autoptr (CoaCoalition) coalition = g_list_model_get_item (coalitions, j);

      ui_test_check_fits (window, page, coalition);
    }
  }
  g_object_set (page, "item", NULL, NULL);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/coalition-page/sections", test_sections);
  g_test_add_func ("/coalition-page/bare", test_bare);
  g_test_add_func ("/coalition-page/unsigned", test_unsigned);
  g_test_add_func ("/coalition-page/relation", test_relation);
  g_test_add_func ("/coalition-page/columns", test_columns);
  g_test_add_func ("/coalition-page/change", test_change);
  g_test_add_func ("/coalition-page/focus", test_focus);
  g_test_add_func ("/coalition-page/title", test_title);
  g_test_add_func ("/coalition-page/narrow", test_narrow);

  return g_test_run ();
}
