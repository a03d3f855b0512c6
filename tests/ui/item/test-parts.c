/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/item/coa-chips.h"
#include "ui/item/coa-fact.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-text-labels.h"

static void
count_notify (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

/* Sets a text twice, then takes it away: each change is told once, and without a text there is
 * nothing to be seen. */
static void
check_text (GtkWidget *widget, const char *text)
{
  GtkWindow *window = ui_test_show (widget);
  guint count = 0;

  g_assert_false (gtk_widget_get_visible (widget));
  g_signal_connect (widget, "notify::text", G_CALLBACK (count_notify), &count);

  g_object_set (widget, "text", text, NULL);
  g_object_set (widget, "text", text, NULL);
  ui_test_settle (window);
  g_assert_cmpuint (count, ==, 1);
  g_assert_true (gtk_widget_get_mapped (widget));
  g_assert_nonnull (ui_test_find_text (widget, text));

  g_object_set (widget, "text", "", NULL);
  g_assert_false (gtk_widget_get_visible (widget));
  g_object_set (widget, "text", NULL, NULL);
  g_assert_cmpuint (count, ==, 3);
  g_assert_false (gtk_widget_get_visible (widget));
  ui_test_close (window);
}

static void
test_paragraph (void)
{
  check_text (g_object_new (COA_TYPE_PARAGRAPH, NULL), "One <river> & one sea");
}

static void
test_fact (void)
{
  check_text (g_object_new (COA_TYPE_FACT, "icon-name", "coa-goal-symbolic", NULL), "<b>&");
}

static void
test_fact_icon (void)
{
  GtkWidget *fact =
    g_object_new (COA_TYPE_FACT, "icon-name", "coa-goal-symbolic", "text", "Six goals", NULL);
  GtkWindow *window = ui_test_show (fact);
  g_autofree char *icon_name = NULL;

  g_object_get (fact, "icon-name", &icon_name, NULL);
  g_assert_cmpstr (icon_name, ==, "coa-goal-symbolic");
  g_assert_cmpstr (gtk_image_get_icon_name (ui_test_find (fact, GTK_TYPE_IMAGE)), ==,
                   "coa-goal-symbolic");
  ui_test_close (window);
}

static PangoDirection
shown_direction (GtkWidget *widget)
{
  PangoLayout *layout = gtk_label_get_layout (ui_test_find (widget, GTK_TYPE_LABEL));

  return pango_layout_get_direction (layout, 0);
}

/* A text has the language and the direction it is written in, whatever the window's. */
static void
test_language (void)
{
  GtkWidget *widget = g_object_new (COA_TYPE_PARAGRAPH, "text", "نهر واحد", "language", "ar", NULL);
  GtkWindow *window = ui_test_show (widget);
  GtkLabel *label = ui_test_find (widget, GTK_TYPE_LABEL);
  g_autofree char *attributes = pango_attr_list_to_string (gtk_label_get_attributes (label));

  g_assert_nonnull (strstr (attributes, "language ar"));
  g_assert_cmpint (shown_direction (widget), ==, PANGO_DIRECTION_RTL);

  g_object_set (widget, "text", "One river", "language", NULL, NULL);
  g_assert_null (gtk_label_get_attributes (label));
  g_assert_cmpint (shown_direction (widget), ==, PANGO_DIRECTION_LTR);
  ui_test_close (window);
}

/* The longest word must not widen the window. */
static void
test_long_word (void)
{
  g_autofree char *word = g_strnfill (300, 'w');
  GtkWidget *label = g_object_new (COA_TYPE_PARAGRAPH, "text", word, NULL);
  GtkWindow *window = ui_test_show (label);
  int minimum;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 200);
  ui_test_close (window);
}

static void
test_chips (void)
{
  static const char *const labels[] = { "Water", "<b>Wells</b> & lakes", "مياه", NULL };
  static const char *const none[] = { NULL };
  GtkWidget *chips = g_object_new (COA_TYPE_CHIPS, NULL);
  GtkWindow *window = ui_test_show (chips);
  g_autofree char *joined = NULL;
  g_auto (GStrv) kept = NULL;

  g_assert_false (gtk_widget_get_visible (chips));
  g_object_set (chips, "labels", labels, NULL);
  ui_test_settle (window);
  joined = coa_label_join (labels);
  g_assert_nonnull (ui_test_find_text (chips, joined));
  g_assert_cmpuint (ui_test_count (chips, GTK_TYPE_LABEL), ==, 1);
  g_assert_null (ui_test_find (chips, GTK_TYPE_BUTTON));
  g_object_get (chips, "labels", &kept, NULL);
  g_assert_cmpstrv (kept, labels);

  g_object_set (chips, "labels", none, NULL);
  g_assert_false (gtk_widget_get_visible (chips));
  g_object_set (chips, "labels", NULL, NULL);
  g_assert_false (gtk_widget_get_visible (chips));
  ui_test_close (window);
}

/* A topic is a button that leads to its page. */
static void
test_item_chips (void)
{
  static const char *const labels[] = { "Against", NULL };
  g_autoptr (CoaCollection) collection = ui_test_file ("everything.json");
  g_autoptr (GListModel) topics = NULL;
  g_autoptr (CoaItem) first = NULL;
  g_autofree char *opened = NULL;
  GtkWidget *chips = g_object_new (COA_TYPE_CHIPS, "labels", labels, NULL);
  GtkWindow *window = ui_test_show (chips);
  g_auto (GStrv) texts = NULL;

  g_object_get (ui_test_item (collection, "clean-delta/goals/0"), "topics", &topics, NULL);
  first = g_list_model_get_item (topics, 0);
  ui_test_catch (window, "open", &opened);
  g_object_set (chips, "items", topics, NULL);
  ui_test_settle (window);
  texts = ui_test_texts (chips);
  g_assert_cmpstrv (texts, ((const char *const[]) { "Against", "Water", "Fish", NULL }));

  ui_test_click (chips, "Water");
  ui_test_wait (opened != NULL);
  g_assert_cmpstr (opened, ==, coa_item_get_id (first));

  g_object_set (chips, "labels", NULL, NULL);
  g_assert_true (gtk_widget_get_visible (chips));
  g_object_set (chips, "items", NULL, NULL);
  g_assert_false (gtk_widget_get_visible (chips));
  ui_test_close (window);
}

static void
test_long_chip (void)
{
  g_autofree char *word = g_strnfill (300, 'w');
  const char *labels[] = { word, NULL };
  GtkWidget *chips = g_object_new (COA_TYPE_CHIPS, "labels", labels, NULL);
  GtkWindow *window = ui_test_show (chips);
  int minimum;

  gtk_widget_measure (chips, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 200);
  ui_test_close (window);
}

/* GTK complains of a label that asks for more room at least than at best. */
static void
test_short_label (void)
{
  static const char *const labels[] = { "ضد", NULL };
  GtkWidget *chips = g_object_new (COA_TYPE_CHIPS, "labels", labels, NULL);
  GtkWindow *window = ui_test_show (chips);
  GtkWidget *label = ui_test_find (chips, GTK_TYPE_LABEL);
  int minimum, natural;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, natural);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, 26, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, natural);
  ui_test_close (window);
}

/* The first of many names are shown, and a button for the rest; it does not stand for one. */
static void
test_more_chips (void)
{
  g_autoptr (CoaCollection) collection = ui_test_file ("everything.json");
  g_autoptr (GListStore) items = g_list_store_new (COA_TYPE_ITEM);
  GtkWidget *chips = g_object_new (COA_TYPE_CHIPS, "items", items, "at-most", 3, NULL);
  GtkWindow *window = ui_test_show (chips);
  g_auto (GStrv) first = NULL;
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < 4; i++)
    g_list_store_append (items, ui_test_item (collection, "clean-delta"));
  g_object_set (chips, "items", NULL, NULL);
  g_object_set (chips, "items", items, NULL);
  g_assert_null (ui_test_find_text (chips, "1 More"));
  g_object_set (chips, "at-most", 2, NULL);
  ui_test_settle (window);
  first = ui_test_texts (chips);
  g_assert_cmpuint (g_strv_length (first), ==, 3);

  ui_test_click (chips, "2 More");
  ui_test_wait (ui_test_find_text (chips, "2 More") == NULL);
  all = ui_test_texts (chips);
  g_assert_cmpuint (g_strv_length (all), ==, 4);
  ui_test_close (window);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/optional-label/text", test_paragraph);
  g_test_add_func ("/optional-label/language", test_language);
  g_test_add_func ("/optional-label/long-word", test_long_word);
  g_test_add_func ("/fact/text", test_fact);
  g_test_add_func ("/fact/icon", test_fact_icon);
  g_test_add_func ("/chips/labels", test_chips);
  g_test_add_func ("/chips/items", test_item_chips);
  g_test_add_func ("/chips/long", test_long_chip);
  g_test_add_func ("/chips/short", test_short_label);
  g_test_add_func ("/chips/more", test_more_chips);

  return g_test_run ();
}
