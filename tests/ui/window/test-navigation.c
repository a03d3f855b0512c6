/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

#include "model/agent/coa-participation.h"
#include "model/coa-topic.h"
#include "ui/coalition/document/coa-signature-view.h"
#include "ui/coalition/member/coa-member-view.h"
#include "ui/item/coa-chips.h"

/* A link opens a page on top of the one in view, which is there again on the way back. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.show", "bare-coalition");
  check (fixture, "bare-coalition");
  activate_for (fixture, "win.open", "long-coalition");
  check (fixture, "long-coalition");
  activate_for (fixture, "win.open", "strange-coalition");
  check (fixture, "strange-coalition");
  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  check (fixture, "long-coalition");
  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  check (fixture, "bare-coalition");
  g_assert_false (adw_navigation_view_pop (get_view (fixture)));
}

/* What is chosen takes the place of all pages. */
static void
test_show (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.show", "bare-coalition");
  activate_for (fixture, "win.open", "long-coalition");
  activate_for (fixture, "win.show", "strange-coalition");
  check (fixture, "strange-coalition");
  g_assert_false (adw_navigation_view_pop (get_view (fixture)));
}

/* What is not there leaves all as it is, and that is said. */
static void
test_unknown (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.show", "bare-coalition");
  activate_for (fixture, "win.open", "<b>gone</b>");
  check (fixture, "bare-coalition");
  ui_test_wait (ui_test_find_text (fixture->window, "“<b>gone</b>” is not in this collection") !=
                NULL);
  activate_for (fixture, "win.show", "gone");
  check (fixture, "bare-coalition");
}

/* What belongs to no coalition stands where somebody had a part in it. */
static void
test_homeless (Fixture *fixture, gconstpointer data)
{
  static const char *const ways[][2] = {
    { "signed", "fishers" },
    { "attended", "amal" },
    { "cited", "fishers" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++) {
    activate_for (fixture, "win.open", ways[i][0]);
    check (fixture, ways[i][1]);
  }

  activate_for (fixture, "win.open", "unsigned");
  ui_test_wait (ui_test_find_text (fixture->window, "No page tells of “Open letter”") != NULL);
  check (fixture, "fishers");
  activate_for (fixture, "win.open", "flood");
  ui_test_wait (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) != NULL);
}

/* Opens who is named in the first row of this kind, and comes back. */
static void
follow_name (Fixture *fixture, GType view_type)
{
  GtkWidget *view = ui_test_find (fixture->window, view_type);
  GObject *item = coa_item_view_get_item (COA_ITEM_VIEW (view));

  g_assert_true (gtk_widget_activate (gtk_widget_get_ancestor (view, GTK_TYPE_LIST_BOX_ROW)));
  ui_test_wait (get_item (fixture->window) ==
                COA_ITEM (coa_participation_get_agent (COA_PARTICIPATION (item))));
  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  check (fixture, "strange-coalition");
}

/* Names and topics on a page lead to their own. */
static void
test_links (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.show", "strange-coalition");
  ui_test_settle (fixture->window);
  follow_name (fixture, COA_TYPE_SIGNATURE_VIEW);
  follow_name (fixture, COA_TYPE_MEMBER_VIEW);

  ui_test_click (ui_test_find (fixture->window, COA_TYPE_CHIPS), "<u>Water</u> & wells");
  ui_test_wait (COA_IS_TOPIC (get_item (fixture->window)));
  g_assert_true (adw_navigation_view_pop (get_view (fixture)));
  check (fixture, "strange-coalition");
}

/* Of these, the last cites the source. */
static CoaCollection *
collection_of_many (guint n_coalitions)
{
  g_autofree char *coalitions =
    ui_test_objects ("{'id': 'c#', 'name': 'Coalition #'}", 1, n_coalitions - 1);
  g_autofree char *members = g_strdup_printf (
    "'sources': [{'id': 'page', 'title': 'A page'}, {'id': 'other', 'title': 'Another'}],"
    "'coalitions': [%s, {'id': 'last', 'name': 'Last', 'sources': [{'source_id': 'page'}]}]",
    coalitions);

  return ui_test_made (members);
}

static void
set_up_many (Fixture *fixture, gconstpointer data)
{
  fixture->collection = collection_of_many (GPOINTER_TO_UINT (data));
  fixture->settings = g_settings_new (APPLICATION_ID);
  open_window (fixture);
}

/* A source leads to where it is cited, however many others there are. */
static void
test_source_among_many (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.open", "c1");
  check (fixture, "c1");
  activate_for (fixture, "win.open", "page");
  ui_test_wait (get_item (fixture->window) == ui_test_item (fixture->collection, "last"));

  activate_for (fixture, "win.open", "other");
  ui_test_wait (ui_test_find_text (fixture->window, "No page tells of “other”") != NULL);

  activate_for (fixture, "win.open", "c2");
  activate_for (fixture, "win.open", "page");
  activate_for (fixture, "win.open", "c3");
  ui_test_settle (fixture->window);
  check (fixture, "c3");
}

/* Who goes right after that keeps nothing. */
static void
tear_down_after_source (Fixture *fixture, gconstpointer data)
{
  gpointer weak = fixture->collection;

  g_object_add_weak_pointer (G_OBJECT (fixture->collection), &weak);
  activate_for (fixture, "win.open", "page");
  ui_test_close (fixture->window);
  g_clear_object (&fixture->collection);
  g_clear_object (&fixture->settings);
  ui_test_wait (weak == NULL);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/navigation/" path, Fixture, "strange-texts.json", set_up, function, tear_down)

  ADD ("open", test_open);
  ADD ("show", test_show);
  ADD ("unknown", test_unknown);
  ADD ("links", test_links);

  g_test_add ("/navigation/homeless", Fixture, "homeless.json", set_up, test_homeless, tear_down);
  g_test_add ("/navigation/source-among-many", Fixture, GUINT_TO_POINTER (200), set_up_many,
              test_source_among_many, tear_down_after_source);

#undef ADD

  return g_test_run ();
}
