/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/event/details/coa-event-dialog.h"
#include "ui/event/details/coa-event-popover.h"
#include "ui/event/list/coa-event-list.h"
#include "ui/event/list/coa-event-row.h"

#define EVENTS                                                                                     \
  "'coalitions': [{'id': 'north', 'name': 'North & <sea>'}, {'id': 'west', 'name': 'West'}],"      \
  "'events': [{'id': 'flood', 'name': 'A <flood>', 'date': '2016~', 'context': true,"              \
  "            'coalition_ids': ['west', 'north']}]"

typedef struct {
  CoaCollection *collection;
  CoaEventList *list;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoaEventModel) model = NULL;

  fixture->collection = ui_test_made (EVENTS);
  model = coa_event_model_new (fixture->collection, NULL);
  fixture->list = g_object_new (COA_TYPE_EVENT_LIST, "model", model, NULL);
  fixture->window = ui_test_show (fixture->list);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_clear_object (&fixture->collection);
}

/* A row says when and what it was, that it is only context, and whose it was. */
static void
test_row (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = ui_test_find (fixture->list, COA_TYPE_EVENT_ROW);
  GtkAccessible *row = GTK_ACCESSIBLE (gtk_widget_get_parent (view));

  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "about 2016: A <flood> (context)");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "West, North & <sea>");
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  GtkAccessible *list = ui_test_find (fixture->list, GTK_TYPE_LIST_VIEW);

  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, "Events");
  gtk_test_accessible_assert_role (ui_test_find_text (fixture->list, "2016"),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
}

/* Its mark only adorns: what it tells is in the words. */
static void
test_mark (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = ui_test_find (fixture->list, COA_TYPE_EVENT_ROW);
  GtkWidget *mark = gtk_widget_get_first_child (gtk_widget_get_first_child (view));

  g_assert_true (gtk_widget_has_css_class (mark, "dot"));
  g_assert_false (gtk_widget_has_css_class (mark, "certain"));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

/* What opens for an event is called what the event is. */
static void
test_popover (Fixture *fixture, gconstpointer data)
{
  CoaEvent *event = ui_test_item (fixture->collection, "flood");
  CoaEventPopover *popover =
    coa_event_popover_show (event, GTK_WIDGET (fixture->list), GTK_WIDGET (fixture->list),
                            &(GdkRectangle) { 5, 5, 10, 10 });

  ui_test_wait (gtk_widget_get_mapped (GTK_WIDGET (popover)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "about 2016: A <flood> (context)");
  gtk_test_accessible_assert_role (ui_test_find_text (popover, "A <flood>"),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
}

static void
test_dialog (Fixture *fixture, gconstpointer data)
{
  CoaEvent *event = ui_test_item (fixture->collection, "flood");
  AdwDialog *dialog = coa_event_dialog_new (event);

  adw_dialog_present (dialog, GTK_WIDGET (fixture->list));
  ui_test_wait (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (dialog), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "about 2016: A <flood> (context)");
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function) g_test_add ("/events/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("row", test_row);
  ADD ("list", test_list);
  ADD ("mark", test_mark);
  ADD ("popover", test_popover);
  ADD ("dialog", test_dialog);

#undef ADD

  return g_test_run ();
}
