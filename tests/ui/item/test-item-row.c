/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/coalition/note/coa-note-view.h"
#include "ui/coalition/relation/coa-relation-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/item/layout/coa-column-layout.h"
#include "ui/item/list/coa-item-row.h"

static GListModel *
get_list (CoaCollection *collection, const char *id, const char *property)
{
  g_autoptr (GListModel) list = NULL;

  g_object_get (ui_test_item (collection, id), property, &list, NULL);
  return list; /* the collection keeps it */
}

static GtkWindow *
show_in_column (GtkListBox *list)
{
  GtkWidget *bin = adw_bin_new ();

  gtk_widget_set_layout_manager (bin, coa_column_layout_new ());
  adw_bin_set_child (ADW_BIN (bin), GTK_WIDGET (list));
  return ui_test_show (bin);
}

static GtkListBoxRow *
row_at (GtkListBox *list, int position)
{
  return gtk_list_box_get_row_at_index (list, position);
}

static void
assert_row (GtkListBoxRow *row, const char *text)
{
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_assert_nonnull (ui_test_find_text (row, text));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text);
}

/* Rows that are there show other things, and those not needed wait out of sight. */
static void
test_reuse (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'c', 'name': 'C', 'notes': [{'text': 'One'}, {'text': "
                  "'Two'}, {'text': 'Three'}]}, {'id': 'd', 'name': 'D', 'notes': [{'text': "
                  "'Four'}]}]");
  GListModel *three = get_list (collection, "c", "notes");
  GListModel *one = get_list (collection, "d", "notes");
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());
  GtkWindow *window = show_in_column (list);
  GtkListBoxRow *first;

  coa_item_row_show_items (list, COA_TYPE_NOTE_VIEW, three, 0);
  ui_test_settle (window);
  first = row_at (list, 0);
  assert_row (first, "One");
  assert_row (row_at (list, 2), "Three");
  g_assert_null (row_at (list, 3));

  coa_item_row_show_items (list, COA_TYPE_NOTE_VIEW, one, 0);
  ui_test_settle (window);
  g_assert_true (row_at (list, 0) == first);
  assert_row (first, "Four");
  g_assert_cmpuint (ui_test_count (list, COA_TYPE_NOTE_VIEW), ==, 1);

  coa_item_row_show_items (list, COA_TYPE_NOTE_VIEW, three, 0);
  ui_test_settle (window);
  assert_row (first, "One");
  assert_row (row_at (list, 1), "Two");
  g_assert_cmpuint (ui_test_count (list, COA_TYPE_NOTE_VIEW), ==, 3);
  g_assert_null (row_at (list, 3));
  ui_test_close (window);
}

/* What stands before the first change is left as it is. */
static void
test_position (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'c', 'name': 'C', 'notes': [{'text': 'One'}, {'text': "
                  "'Two'}]}, {'id': 'd', 'name': 'D', 'notes': [{'text': 'Three'}, {'text': "
                  "'Four'}]}]");
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());
  GtkWindow *window = show_in_column (list);

  coa_item_row_show_items (list, COA_TYPE_NOTE_VIEW, get_list (collection, "c", "notes"), 0);
  coa_item_row_show_items (list, COA_TYPE_NOTE_VIEW, get_list (collection, "d", "notes"), 1);
  ui_test_settle (window);
  assert_row (row_at (list, 0), "One");
  assert_row (row_at (list, 1), "Four");
  ui_test_close (window);
}

static const char *
heading_at (GtkListBox *list, int position)
{
  GtkWidget *heading = gtk_list_box_row_get_header (row_at (list, position));

  return heading == NULL ? NULL : gtk_label_get_label (GTK_LABEL (heading));
}

static void
update_heading (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  coa_item_row_update_heading (row, before);
}

/* A heading stands over the first thing under it, also when the rows show others. */
static void
test_headings (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'c', 'name': 'C'}, {'id': 'd', 'name': 'D'}], 'events': ["
                  "{'id': 'e', 'name': 'E', 'date': '2017', 'coalition_ids': ['c']},"
                  "{'id': 'f', 'name': 'F', 'date': '2018', 'coalition_ids': ['c']},"
                  "{'id': 'g', 'name': 'G', 'date': '2018', 'coalition_ids': ['c', 'd']}]");
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());
  GtkWindow *window = show_in_column (list);

  gtk_list_box_set_header_func (list, update_heading, NULL, NULL);
  coa_item_row_show_items (list, COA_TYPE_EVENT_VIEW, get_list (collection, "c", "events"), 0);
  ui_test_settle (window);
  g_assert_cmpstr (heading_at (list, 0), ==, "2017");
  g_assert_cmpstr (heading_at (list, 1), ==, "2018");
  g_assert_null (heading_at (list, 2));

  coa_item_row_show_items (list, COA_TYPE_EVENT_VIEW, get_list (collection, "d", "events"), 0);
  ui_test_settle (window);
  g_assert_cmpstr (heading_at (list, 0), ==, "2018");
  ui_test_close (window);
}

/* Only what opens something can be activated. */
static void
test_activatable (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("everything.json");
  GtkWidget *note = g_object_ref_sink (
    coa_item_row_new (COA_TYPE_NOTE_VIEW, ui_test_item (collection, "clean-delta/notes/0")));
  GtkWidget *relation = g_object_ref_sink (coa_item_row_new (
    COA_TYPE_RELATION_VIEW, ui_test_item (collection, "clean-delta/relations/0")));

  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (note)));
  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (relation)));
  g_object_unref (note);
  g_object_unref (relation);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/item-row/reuse", test_reuse);
  g_test_add_func ("/item-row/position", test_position);
  g_test_add_func ("/item-row/headings", test_headings);
  g_test_add_func ("/item-row/activatable", test_activatable);

  return g_test_run ();
}
