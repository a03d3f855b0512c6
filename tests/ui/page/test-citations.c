/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-reference-style.h"
#include "ui-test.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/citation/coa-citation-view.h"
#include "ui/citation/coa-source-view.h"

static void
check_clipboard (GtkWindow *window, const char *text)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;

  g_value_init (&value, G_TYPE_STRING);
  gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &value, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_value_get_string (&value), ==, text);
}

/* A view of the item, whose copying gives the text. */
static void
check_copy (GType type, gpointer item, const char *text)
{
  g_autofree char *told = NULL;
  GtkWindow *window = ui_test_show (coa_item_view_new (type, item));

  ui_test_catch (window, "tell", &told);
  ui_test_click (window, "Copy Citation");
  ui_test_wait (told != NULL);
  g_assert_cmpstr (told, ==, "Citation copied");
  check_clipboard (window, text);
  ui_test_close (window);
}

static void
test_copy (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("everything.json");
  gpointer citation = ui_test_item (collection, "clean-delta/sources/0");
  gpointer source = ui_test_item (collection, "source-charter");
  g_autofree char *cited = coa_citation_format (citation);
  g_autofree char *reference = coa_source_format_reference (source);

  g_assert_nonnull (strstr (cited, "article 2"));
  g_assert_nonnull (strstr (cited, "https://example.org/charter"));
  check_copy (COA_TYPE_CITATION_VIEW, citation, cited);
  check_copy (COA_TYPE_SOURCE_VIEW, source, reference);
}

static void
test_shows (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  gpointer citation = ui_test_item (collection, "strange-coalition/sources/0");
  CoaItemView *view = coa_item_view_new (COA_TYPE_CITATION_VIEW, citation);
  GtkWindow *window = ui_test_show (view);

  g_assert_nonnull (ui_test_find_text (window, "“The <River> & the sea”, March 2017."));
  g_assert_nonnull (ui_test_find_text (window, "At: <p>. 3 & 4"));
  g_assert_nonnull (ui_test_find_text (window, "“نهر <واحد>”"));
  g_assert_nonnull (ui_test_find_text (window, "Seen & <read>."));
  ui_test_close (window);
}

static void
test_source (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  gpointer source = ui_test_item (collection, "strange-source");
  GtkWindow *window = ui_test_show (coa_item_view_new (COA_TYPE_SOURCE_VIEW, source));

  g_assert_nonnull (ui_test_find_text (window, "“The <River> & the sea”, March 2017."));
  g_assert_nonnull (ui_test_find_text (window, "Both <pages> & the cover."));
  ui_test_close (window);
}

static gboolean
can_open (GtkWindow *window)
{
  GtkWidget *button = ui_test_find_named (window, GTK_TYPE_BUTTON, "Open Source");

  g_assert_nonnull (button);
  return gtk_widget_is_sensitive (button);
}

/* Only what has an address can be opened. */
static void
test_open (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  gpointer online = ui_test_item (collection, "strange-source");
  gpointer offline = ui_test_item (collection, "offline-source");
  CoaItemView *view = coa_item_view_new (COA_TYPE_SOURCE_VIEW, online);
  GtkWindow *window = ui_test_show (view);

  g_assert_true (can_open (window));
  g_object_set (view, "item", offline, NULL);
  g_assert_false (can_open (window));
  g_object_set (view, "item", online, NULL);
  g_assert_true (can_open (window));
  ui_test_close (window);
}

static GtkMenuButton *
find_button (gpointer from)
{
  return ui_test_find (from, GTK_TYPE_MENU_BUTTON);
}

static GtkWidget *
open_popover (gpointer from)
{
  GtkWidget *popover;

  gtk_menu_button_popup (find_button (from));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (find_button (from)));
  ui_test_wait (gtk_widget_get_mapped (popover));
  return popover;
}

static void
test_button (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("everything.json");
  gpointer goal = ui_test_item (collection, "clean-delta/goals/0");
  gpointer document = ui_test_item (collection, "document-charter");
  GtkWidget *button = g_object_new (COA_TYPE_CITATION_BUTTON, "item", goal, NULL);
  GtkWindow *window = ui_test_show (button);
  GtkWidget *popover;

  g_assert_null (gtk_menu_button_get_popover (find_button (button)));
  popover = open_popover (button);
  g_assert_cmpuint (ui_test_count (popover, COA_TYPE_CITATION_VIEW), ==, 1);
  g_assert_cmpuint (ui_test_count (popover, COA_TYPE_SOURCE_VIEW), ==, 0);
  gtk_popover_popdown (GTK_POPOVER (popover));
  ui_test_wait (!gtk_widget_get_mapped (popover));
  g_assert_true (open_popover (button) == popover);

  /* A document has a source that holds its text. */
  g_object_set (button, "item", document, NULL);
  popover = open_popover (button);
  g_assert_cmpuint (ui_test_count (popover, COA_TYPE_CITATION_VIEW), ==, 0);
  g_assert_cmpuint (ui_test_count (popover, COA_TYPE_SOURCE_VIEW), ==, 1);
  ui_test_close (window);
}

/* There is a button where there is something to cite, and only there. */
static void
test_button_visible (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  gpointer cited = ui_test_item (collection, "strange-coalition");
  gpointer uncited = ui_test_item (collection, "bare-coalition");
  GtkWidget *button = g_object_new (COA_TYPE_CITATION_BUTTON, NULL);
  GtkWindow *window = ui_test_show (button);

  g_assert_false (gtk_widget_get_visible (button));
  g_object_set (button, "item", cited, NULL);
  g_assert_true (gtk_widget_get_visible (button));
  g_object_set (button, "item", uncited, NULL);
  g_assert_false (gtk_widget_get_visible (button));
  ui_test_close (window);
}

/* Copying from the popover closes it, so that the toast behind it is seen. */
static void
test_copy_closes_popover (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("everything.json");
  gpointer goal = ui_test_item (collection, "clean-delta/goals/0");
  g_autofree char *told = NULL;
  GtkWidget *button = g_object_new (COA_TYPE_CITATION_BUTTON, "item", goal, NULL);
  GtkWindow *window = ui_test_show (button);
  GtkWidget *popover = open_popover (button);

  ui_test_catch (window, "tell", &told);
  ui_test_click (popover, "Copy Citation");
  ui_test_wait (told != NULL);
  ui_test_wait (!gtk_widget_get_mapped (popover));
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/citation-view/shows", test_shows);
  g_test_add_func ("/citation-view/copy", test_copy);
  g_test_add_func ("/source-view/shows", test_source);
  g_test_add_func ("/source-view/open", test_open);
  g_test_add_func ("/citation-button/popover", test_button);
  g_test_add_func ("/citation-button/visible", test_button_visible);
  g_test_add_func ("/citation-button/copy-closes-popover", test_copy_closes_popover);

  return g_test_run ();
}
