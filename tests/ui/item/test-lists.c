/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/coalition/document/coa-signature-view.h"
#include "ui/coalition/goal/coa-goal-view.h"
#include "ui/coalition/relation/coa-relation-view.h"
#include "ui/event/coa-event-view.h"
#include "ui/item/list/coa-item-list.h"
#include "ui/item/list/coa-list-dialog.h"

/* A document with as many signatures, by persons named by numbers. */
static CoaCollection *
made_with_signatures (guint n)
{
  g_autofree char *persons =
    ui_test_objects ("{'id': 'person-#', 'name': 'Person <#> & co'}", 0, n - 1);
  g_autofree char *signatures =
    ui_test_objects ("{'agent_id': 'person-#', 'act': 'signed'}", 0, n - 1);
  g_autofree char *members = g_strdup_printf (
    "'persons': [%s], 'documents': [{'id': 'document', 'title': 'T', 'signatures': [%s]}]", persons,
    signatures);

  return ui_test_made (members);
}

static GListModel *
get_list (CoaCollection *collection, const char *id, const char *property)
{
  g_autoptr (GListModel) list = NULL;

  g_object_get (ui_test_item (collection, id), property, &list, NULL);
  return list; /* the collection keeps it */
}

static GtkWidget *
item_list_new (GType view_type, guint limit)
{
  return g_object_new (COA_TYPE_ITEM_LIST, "label", "The list", "empty-text", "Nothing <here>.",
                       "view-type", view_type, "limit", limit, NULL);
}

static void
test_rows (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GListModel *goals = get_list (collection, "strange-coalition", "goals");
  GtkWidget *list = item_list_new (COA_TYPE_GOAL_VIEW, 3);
  GtkWindow *window = ui_test_show (list);

  g_object_set (list, "model", goals, NULL);
  ui_test_wait (ui_test_count (window, COA_TYPE_GOAL_VIEW) == 3);
  g_assert_null (ui_test_find_text (window, "Nothing <here>."));
  g_assert_null (ui_test_find_text (window, "Show All 3"));
  ui_test_close (window);
}

static void
test_empty (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  GtkWidget *list = item_list_new (COA_TYPE_GOAL_VIEW, 3);
  GtkWindow *window = ui_test_show (list);

  g_object_set (list, "model", get_list (collection, "strange-coalition", "goals"), NULL);
  ui_test_settle (window);
  g_object_set (list, "model", get_list (collection, "bare-coalition", "goals"), NULL);
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (window, "Nothing <here>."));
  g_assert_cmpuint (ui_test_count (window, GTK_TYPE_LIST_BOX), ==, 0);
  ui_test_close (window);
}

static void
check_heading (GtkListBox *list, int row, const char *heading)
{
  GtkWidget *label = gtk_list_box_row_get_header (gtk_list_box_get_row_at_index (list, row));

  g_assert_cmpstr (label == NULL ? NULL : gtk_label_get_label (GTK_LABEL (label)), ==, heading);
}

/* Each year is told once, above the first of its events. */
static void
test_headings (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'c', 'name': 'C'}], 'events': ["
                  "{'id': 'e1', 'name': 'One', 'date': '2016-03', 'coalition_ids': ['c']},"
                  "{'id': 'e2', 'name': 'Two', 'date': '2016-05', 'coalition_ids': ['c']},"
                  "{'id': 'e3', 'name': 'Three', 'date': '2018', 'coalition_ids': ['c']}]");
  GtkWidget *list = item_list_new (COA_TYPE_EVENT_VIEW, 10);
  GtkWindow *window = ui_test_show (list);
  GtkListBox *box = ui_test_find (list, GTK_TYPE_LIST_BOX);

  g_object_set (list, "model", get_list (collection, "c", "events"), NULL);
  ui_test_wait (ui_test_count (window, COA_TYPE_EVENT_VIEW) == 3);
  check_heading (box, 0, "2016");
  check_heading (box, 1, NULL);
  check_heading (box, 2, "2018");
  ui_test_close (window);
}

static GtkWidget *
open_dialog (GtkWindow *window)
{
  GtkWidget *dialog;

  ui_test_wait ((dialog = ui_test_find (window, COA_TYPE_LIST_DIALOG)) != NULL &&
                gtk_widget_get_mapped (dialog));
  return dialog;
}

static void
test_show_all (void)
{
  g_autoptr (CoaCollection) collection = made_with_signatures (25);
  GtkWidget *list = item_list_new (COA_TYPE_SIGNATURE_VIEW, 20);
  GtkWindow *window = ui_test_show (list);
  GtkWidget *dialog;

  g_object_set (list, "model", get_list (collection, "document", "signatures"), NULL);
  ui_test_wait (ui_test_count (window, COA_TYPE_SIGNATURE_VIEW) == 20);
  g_assert_nonnull (ui_test_find_text (window, "Show All 25"));

  g_assert_true (gtk_widget_activate_action (list, "list.show-all", NULL));
  dialog = open_dialog (window);
  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (dialog)), ==, "The list");
  ui_test_wait (ui_test_find_text (dialog, "Person <0> & co") != NULL);
  adw_dialog_close (ADW_DIALOG (dialog));
  ui_test_wait (ui_test_find (window, COA_TYPE_LIST_DIALOG) == NULL);
  ui_test_close (window);
}

static GtkWindow *
show_list (GListModel *model, GType view_type)
{
  GtkWindow *window = ui_test_show (gtk_label_new ("behind"));

  adw_dialog_present (coa_list_dialog_new ("Signatories <all>", model, view_type),
                      GTK_WIDGET (window));
  open_dialog (window);
  ui_test_settle (window);
  return window;
}

static GtkWindow *
show_dialog (CoaCollection *collection)
{
  return show_list (get_list (collection, "document", "signatures"), COA_TYPE_SIGNATURE_VIEW);
}

static void
search (GtkWindow *window, const char *text)
{
  gtk_editable_set_text (
    ui_test_find (ui_test_find (window, COA_TYPE_LIST_DIALOG), GTK_TYPE_SEARCH_ENTRY), text);
}

/* However long the list, few rows exist. */
static void
test_dialog_long (void)
{
  g_autoptr (CoaCollection) collection = made_with_signatures (1300);
  GtkWindow *window = show_dialog (collection);
  GtkWidget *view = ui_test_find (window, GTK_TYPE_LIST_VIEW);
  guint n_rows = 0;

  ui_test_wait (ui_test_find_text (window, "Signatories <all>") != NULL);
  g_assert_cmpuint (
    g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)))), ==,
    1300);
  for (GtkWidget *row = gtk_widget_get_first_child (view); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    n_rows++;
  g_assert_cmpuint (n_rows, >, 3);
  g_assert_cmpuint (n_rows, <, 300);
  ui_test_close (window);
}

static void
test_dialog_search (void)
{
  g_autoptr (CoaCollection) collection = made_with_signatures (300);
  GtkWindow *window = show_dialog (collection);

  search (window, "person 299");
  ui_test_wait (ui_test_count (window, COA_TYPE_SIGNATURE_VIEW) == 1);
  g_assert_nonnull (ui_test_find_text (window, "Person <299> & co"));

  search (window, "<b>&");
  ui_test_wait (ui_test_find_text (window, "No Results Found") != NULL);
  g_assert_cmpuint (ui_test_count (window, COA_TYPE_SIGNATURE_VIEW), ==, 0);

  search (window, "");
  ui_test_wait (ui_test_count (window, COA_TYPE_SIGNATURE_VIEW) > 1);
  ui_test_close (window);
}

/* A row that leads somewhere opens that in the window behind. */
static void
test_dialog_open (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  g_autofree char *opened = NULL;
  GtkWindow *window =
    show_list (get_list (collection, "long-coalition", "relations"), COA_TYPE_RELATION_VIEW);

  ui_test_catch (window, "open", &opened);
  g_signal_emit_by_name (ui_test_find (window, GTK_TYPE_LIST_VIEW), "activate", 0);
  g_assert_cmpstr (opened, ==, "strange-coalition");
  ui_test_wait (ui_test_find (window, COA_TYPE_LIST_DIALOG) == NULL);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/item-list/rows", test_rows);
  g_test_add_func ("/item-list/empty", test_empty);
  g_test_add_func ("/item-list/headings", test_headings);
  g_test_add_func ("/item-list/show-all", test_show_all);
  g_test_add_func ("/list-dialog/long", test_dialog_long);
  g_test_add_func ("/list-dialog/search", test_dialog_search);
  g_test_add_func ("/list-dialog/open", test_dialog_open);

  return g_test_run ();
}
