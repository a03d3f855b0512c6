/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

static GtkShortcut *
find_shortcut (GListModel *shortcuts, guint key)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++) {
    g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
    g_autoptr (GtkShortcutTrigger) trigger = gtk_keyval_trigger_new (key, GDK_ALT_MASK);

    if (gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut), trigger))
      return shortcut; /* the controller keeps it */
  }
  return NULL;
}

/* Presses Alt and this key where the window takes it, and says whether it did. */
static gboolean
press (Fixture *fixture, guint key)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    GtkShortcut *shortcut = NULL;

    if (GTK_IS_SHORTCUT_CONTROLLER (controller))
      shortcut = find_shortcut (G_LIST_MODEL (controller), key);
    if (shortcut != NULL)
      return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                           GTK_WIDGET (fixture->window),
                                           gtk_shortcut_get_arguments (shortcut));
  }
  return FALSE;
}

/* Also where the pages do not have the focus, back is where lines begin. */
static void
test_keys (Fixture *fixture, gconstpointer data)
{
  activate_for (fixture, "win.show", "bare-coalition");
  activate_for (fixture, "win.open", "long-coalition");
  g_assert_false (press (fixture, GDK_KEY_Right));
  check (fixture, "long-coalition");
  g_assert_true (press (fixture, GDK_KEY_Left));
  check (fixture, "bare-coalition");

  gtk_widget_set_direction (GTK_WIDGET (fixture->window), GTK_TEXT_DIR_RTL);
  activate_for (fixture, "win.open", "long-coalition");
  g_assert_false (press (fixture, GDK_KEY_Left));
  g_assert_true (press (fixture, GDK_KEY_Right));
  check (fixture, "bare-coalition");
}

/* Presses the button of a mouse that leads back, outside the pages. */
static void
click_back (Fixture *fixture)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));
  guint found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_GESTURE_CLICK (controller) &&
        gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == 8) {
      g_signal_emit_by_name (controller, "pressed", 1, 0.0, 0.0);
      found++;
    }
  }
  g_assert_cmpuint (found, ==, 1);
}

static void
test_mouse (Fixture *fixture, gconstpointer data)
{
  AdwDialog *dialog = adw_dialog_new ();

  activate_for (fixture, "win.show", "bare-coalition");
  activate_for (fixture, "win.open", "long-coalition");
  activate_for (fixture, "win.open", "strange-coalition");
  click_back (fixture);
  check (fixture, "long-coalition");

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  click_back (fixture);
  check (fixture, "long-coalition");
  adw_dialog_force_close (dialog);
  ui_test_wait (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) == NULL);
  click_back (fixture);
  check (fixture, "bare-coalition");
  click_back (fixture);
  check (fixture, "bare-coalition");
}

/* In a narrow window the way back ends at the list. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  AdwNavigationSplitView *view = get_split_view (fixture);

  activate_for (fixture, "win.show", "bare-coalition");
  make_narrow (fixture);
  activate_for (fixture, "win.open", "long-coalition");
  click_back (fixture);
  check (fixture, "bare-coalition");
  g_assert_true (adw_navigation_split_view_get_show_content (view));
  click_back (fixture);
  g_assert_false (adw_navigation_split_view_get_show_content (view));
  click_back (fixture);
  g_assert_false (adw_navigation_split_view_get_show_content (view));
  activate_for (fixture, "win.open", "bare-coalition");
  g_assert_true (adw_navigation_split_view_get_show_content (view));
}

/* Whether the page in view can be swiped away, which brings the one before it. */
static gboolean
can_be_swiped (Fixture *fixture)
{
  int n_points;
  g_autofree double *points =
    adw_swipeable_get_snap_points (ADW_SWIPEABLE (get_view (fixture)), &n_points);

  return n_points > 1 && points[0] < 0;
}

/* A page that leads back has a button for it and can be swiped away; the first one not. */
static void
test_back_button (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button;

  activate_for (fixture, "win.show", "bare-coalition");
  g_assert_false (can_be_swiped (fixture));
  activate_for (fixture, "win.open", "long-coalition");
  ui_test_settle (fixture->window);
  g_assert_true (can_be_swiped (fixture));

  button = ui_test_find (
    ui_test_find (adw_navigation_view_get_visible_page (get_view (fixture)), ADW_TYPE_HEADER_BAR),
    GTK_TYPE_BUTTON);
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_true (gtk_widget_activate (button));
  ui_test_wait (get_item (fixture->window) == ui_test_item (fixture->collection, "bare-coalition"));
  check (fixture, "bare-coalition");
  g_assert_false (can_be_swiped (fixture));
}

static gboolean
has_focus_in (Fixture *fixture, gpointer part)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);

  return focus != NULL && gtk_widget_get_mapped (focus) && gtk_widget_is_ancestor (focus, part);
}

/* What is opened from the list in a narrow window takes the keyboard with it. */
static void
test_narrow_focus (Fixture *fixture, gconstpointer data)
{
  gpointer entry = ui_test_find (fixture->window, GTK_TYPE_SEARCH_ENTRY);

  activate_for (fixture, "win.show", "bare-coalition");
  make_narrow (fixture);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL));
  ui_test_wait (has_focus_in (fixture, entry));
  activate_for (fixture, "win.open", "long-coalition");
  ui_test_wait (has_focus_in (fixture, ui_test_find (fixture->window, COA_TYPE_PAGES)));
  ui_test_settle (fixture->window);
  g_assert_true (has_focus_in (fixture, ui_test_find (fixture->window, COA_TYPE_PAGES)));
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/way-back/" path, Fixture, "strange-texts.json", set_up, function, tear_down)

  ADD ("keys", test_keys);
  ADD ("mouse", test_mouse);
  ADD ("back-button", test_back_button);

#undef ADD

  g_test_add ("/way-back/narrow-focus", Fixture, "strange-texts.json", set_up, test_narrow_focus,
              tear_down_collapsed);
  g_test_add ("/way-back/narrow", Fixture, "strange-texts.json", set_up, test_narrow,
              tear_down_collapsed);

  return g_test_run ();
}
