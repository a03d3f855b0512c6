/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"
#include "model/coalition/coa-coalition.h"
#include "names.h"
#include "ui-test.h"
#include "ui/coalition/coa-coalition-page.h"
#include "ui/coalition/document/coa-signature-view.h"
#include "ui/event/list/coa-event-row.h"
#include "ui/item/list/coa-list-dialog.h"
#include "ui/shortcuts/coa-shortcuts-dialog.h"
#include "ui/timeline/coa-timeline-page.h"

typedef void (*Open) (GtkWindow *window);

static void
open_nothing (GtkWindow *window)
{
}

static void
open_agent (GtkWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", "s",
                              "assyrian-democratic-organization");
}

static void
open_topic (GtkWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", "s", "topic-foreign-forces");
}

static void
open_search (GtkWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
}

static void
open_search_without_result (GtkWindow *window)
{
  open_search (window);
  gtk_editable_set_text (ui_test_find (window, GTK_TYPE_SEARCH_ENTRY), "<b>&no such name");
  ui_test_wait (ui_test_find_text (window, "No Results Found") != NULL);
}

static void
open_menu_button (GtkMenuButton *button)
{
  gtk_menu_button_popup (button);
  ui_test_wait (gtk_menu_button_get_popover (button) != NULL &&
                gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (button))));
}

static void
open_menu (GtkWindow *window)
{
  open_menu_button (ui_test_find_named (window, GTK_TYPE_MENU_BUTTON, "Main Menu"));
}

static void
open_citations (GtkWindow *window)
{
  open_menu_button (ui_test_find_named (ui_test_find (window, COA_TYPE_COALITION_PAGE),
                                        GTK_TYPE_MENU_BUTTON, "Sources"));
}

static void
make_narrow (GtkWindow *window)
{
  ui_test_resize (window, 360, 640);
}

static void
make_narrow_with_list (GtkWindow *window)
{
  make_narrow (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toggle-sidebar", NULL);
}

static void
open_dialog (GtkWindow *window, AdwDialog *dialog)
{
  adw_dialog_present (dialog, GTK_WIDGET (window));
  ui_test_wait (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
}

static void
open_shortcuts (GtkWindow *window)
{
  open_dialog (window, coa_shortcuts_dialog_new ());
}

static void
open_about (GtkWindow *window)
{
  open_dialog (window, g_object_new (ADW_TYPE_ABOUT_DIALOG, "application-name", "Coalitions",
                                     "website", "https://example.org", NULL));
}

static void
open_shortcuts_in_narrow (GtkWindow *window)
{
  make_narrow (window);
  open_shortcuts (window);
}

static void
open_signatories (GtkWindow *window)
{
  g_autoptr (CoaCollection) collection = NULL;
  g_autoptr (GListModel) signatures = NULL;

  g_object_get (window, "collection", &collection, NULL);
  g_object_get (coa_collection_lookup (collection, "document-al-rafidein-declaration"),
                "signatures", &signatures, NULL);
  open_dialog (window, coa_list_dialog_new ("Signatories", signatures, COA_TYPE_SIGNATURE_VIEW));
}

static void
open_comparison (GtkWindow *window)
{
  const char *const ids[] = { "al-nasr", "iraqi-intellectuals", "athra-alliance", NULL };

  gtk_widget_activate_action (GTK_WIDGET (window), "win.compare", "^as", ids);
  ui_test_wait (ui_test_find_text (window, "In Common") != NULL);
}

static void
open_comparison_in_narrow (GtkWindow *window)
{
  const char *const ids[] = { "al-nasr", "iraqi-intellectuals", NULL };

  make_narrow (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.compare", "^as", ids);
  ui_test_wait (ui_test_find_named (window, GTK_TYPE_BUTTON, "Next Topic") != NULL);
}

static void
choose_to_compare (GtkWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.choose-to-compare", NULL);
  ui_test_wait (ui_test_find_text (window, "1 of up to 4 chosen") != NULL);
}

static void
select_coalitions (GtkWindow *window)
{
  gtk_toggle_button_set_active (
    ui_test_find_named (window, GTK_TYPE_TOGGLE_BUTTON, "Select Coalitions to Compare"), TRUE);
  ui_test_wait (ui_test_find_text (window, "Select Coalitions") != NULL);
}

static gpointer
open_timeline (GtkWindow *window, const char *view)
{
  gpointer page;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.timeline", NULL);
  page = ui_test_find (window, COA_TYPE_TIMELINE_PAGE);
  adw_view_stack_set_visible_child_name (ui_test_find (page, ADW_TYPE_VIEW_STACK), view);
  ui_test_settle (window);
  return page;
}

static void
open_timeline_view (GtkWindow *window)
{
  open_timeline (window, "timeline");
}

static void
open_event (GtkWindow *window)
{
  gpointer page = open_timeline (window, "list");

  gtk_widget_activate_action (ui_test_find (page, COA_TYPE_EVENT_ROW), "row.open", NULL);
  ui_test_wait (ui_test_find_text (page, "Sources") != NULL);
}

static void
open_event_in_narrow (GtkWindow *window)
{
  make_narrow (window);
  gtk_widget_activate_action (ui_test_find (open_timeline (window, "list"), COA_TYPE_EVENT_ROW),
                              "row.open", NULL);
  ui_test_wait (ui_test_find_text (window, "Sources") != NULL);
}

static const struct {
  const char *name;
  Open open;
  gboolean for_each; /* coalition: the others look the same for all */
} states[] = {
  { "page", open_nothing, TRUE },
  { "narrow", make_narrow, TRUE },
  { "narrow-list", make_narrow_with_list },
  { "agent", open_agent },
  { "topic", open_topic },
  { "search", open_search },
  { "search-without-result", open_search_without_result },
  { "menu", open_menu },
  { "citations", open_citations },
  { "shortcuts", open_shortcuts },
  { "shortcuts-narrow", open_shortcuts_in_narrow },
  { "about", open_about },
  { "signatories", open_signatories },
  { "comparison", open_comparison },
  { "comparison-narrow", open_comparison_in_narrow },
  { "choosing-to-compare", choose_to_compare },
  { "selecting", select_coalitions },
  { "timeline", open_timeline_view },
  { "event", open_event },
  { "event-narrow", open_event_in_narrow },
};

/* Goes over all that can have the focus. */
static void
test_state (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CoaCollection) collection = ui_test_bundled ();
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GListModel *coalitions = coa_collection_get_coalitions (collection);
  guint n = states[i].for_each ? g_list_model_get_n_items (coalitions) : 1;
  GtkWindow *window;

  g_settings_reset (settings, "window-width");
  g_settings_reset (settings, "window-height");
  window = ui_test_show_window (collection, settings);
  states[i].open (window);

  for (guint j = 0; j < n; j++) {
    g_autoptr (CoaCoalition) coalition = g_list_model_get_item (coalitions, j);

    if (states[i].for_each)
      g_object_set (window, "item", coalition, NULL);
    ui_test_settle (window);
    g_assert_cmpuint (check_names (GTK_WIDGET (window)), >, 5);
  }
  gtk_window_destroy (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (states); i++) {
    g_autofree char *path = g_strdup_printf ("/names/%s", states[i].name);

    g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_state);
  }

  return g_test_run ();
}
