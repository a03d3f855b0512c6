/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/agent/heading/coa-link-view.h"
#include "ui/coalition/heading/coa-coalition-heading.h"
#include "ui/item/coa-item-view.h"

static void
test_heading (void)
{
  static const char *const texts[] = {
    "<b>Clean</b> & free delta",
    "<b>دلتا</b> & نظيفة",
    "Deltaya <paqij>",
    "Also: C&D",
    "Alliance <& list>",
    "Delta & <coast>",
    "Founded: 7 March 2017",
    "2 members",
    "1 signature",
    "Over & <out>",
    "<b>Fishers</b> & farmers",
    "“One <river> & one sea”",
    "Wants </b> & nothing else.",
    "This record rests on part of the text of its documents.",
    "Our <river> & sea",
    NULL,
  };
  g_autoptr (CoaCollection) collection = ui_test_file ("strange-texts.json");
  CoaItemView *heading =
    coa_item_view_new (COA_TYPE_COALITION_HEADING, ui_test_item (collection, "strange-coalition"));
  GtkWindow *window = ui_test_show (heading);

  for (gsize i = 0; texts[i] != NULL; i++)
    if (ui_test_find_text (window, texts[i]) == NULL)
      g_error ("%s is not to be seen", texts[i]);
  g_object_set (heading, "item", ui_test_item (collection, "bare-coalition"), NULL);
  ui_test_settle (window);
  g_assert_nonnull (ui_test_find_text (window, "Bare coalition"));
  g_assert_cmpuint (ui_test_count (window, GTK_TYPE_LABEL), ==, 1);
  ui_test_close (window);
}

static PangoDirection
direction_of (gpointer from, const char *text)
{
  PangoLayout *layout = gtk_label_get_layout (ui_test_find_text (from, text));

  return pango_layout_get_direction (layout, 0);
}

/* Each name runs in the direction of its own language. */
static void
test_name_directions (void)
{
  g_autoptr (CoaCollection) collection =
    ui_test_made ("'coalitions': [{'id': 'c', 'name': 'Unity', 'other_names': ["
                  "{'name': 'الوحدة', 'lang': 'ar'}, {'name': 'یەکگرتوو', 'lang': 'ckb'},"
                  "{'name': 'Yekîtî', 'lang': 'kmr'}]}]");
  GtkWindow *window =
    ui_test_show (coa_item_view_new (COA_TYPE_COALITION_HEADING, ui_test_item (collection, "c")));

  g_assert_cmpint (direction_of (window, "Unity"), ==, PANGO_DIRECTION_LTR);
  g_assert_cmpint (direction_of (window, "الوحدة"), ==, PANGO_DIRECTION_RTL);
  g_assert_cmpint (direction_of (window, "یەکگرتوو"), ==, PANGO_DIRECTION_RTL);
  g_assert_cmpint (direction_of (window, "Yekîtî"), ==, PANGO_DIRECTION_LTR);
  ui_test_close (window);
}

/* Each page on the web has a button, which says where it leads. */
static void
test_links (void)
{
  g_autoptr (CoaCollection) collection = ui_test_made (
    "'coalitions': [{'id': 'two', 'name': 'T', 'links': [{'url': 'https://a.example.org/'},"
    "{'url': 'http://b.example.org/?x=1&y=2', 'title': 'Page <b>'}]}, {'id': 'none', 'name': "
    "'N'}]");
  CoaItemView *heading =
    coa_item_view_new (COA_TYPE_COALITION_HEADING, ui_test_item (collection, "two"));
  GtkWindow *window = ui_test_show (heading);
  GtkWidget *button;

  g_assert_cmpuint (ui_test_count (window, COA_TYPE_LINK_VIEW), ==, 2);
  g_assert_nonnull (ui_test_find_text (window, "a.example.org"));
  button = gtk_widget_get_ancestor (ui_test_find_text (window, "Page <b>"), GTK_TYPE_BUTTON);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "http://b.example.org/?x=1&y=2");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "link.open");
  g_assert_true (gtk_widget_is_sensitive (button));

  g_object_set (heading, "item", ui_test_item (collection, "none"), NULL);
  g_assert_cmpuint (ui_test_count (window, COA_TYPE_LINK_VIEW), ==, 0);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/coalition-heading/texts", test_heading);
  g_test_add_func ("/coalition-heading/directions", test_name_directions);
  g_test_add_func ("/coalition-heading/links", test_links);

  return g_test_run ();
}
