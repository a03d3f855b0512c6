/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <string.h>

#include "model/source/coa-reference-style.h"
#include "model/value/language/coa-language.h"
#include "model/value/text/coa-visible.h"
#include "ui-test.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/shortcuts/coa-shortcut-row.h"
#include "ui/sidebar/coa-sidebar-row.h"

/* What is read from left to right and from right to left side by side, in English and Arabic. */

#define LTR "\u200e"
#define RTL "\u200f"
#define FSI "\u2068"
#define PDI "\u2069"

typedef struct {
  const char *const parts[4];
  const char *english;
  const char *arabic;
} Join;

static const Join joins[] = {
  { { "Union", "2017" }, "Union · 2017", RTL FSI "Union" PDI " · 2017" },
  { { "اتحاد", "2017" }, LTR FSI "اتحاد" PDI " · 2017", "اتحاد · 2017" },
  { { "Union", "اتحاد" }, LTR "Union · " FSI "اتحاد" PDI, RTL FSI "Union" PDI " · اتحاد" },
  { { "2017", "اتحاد (HSK)" },
    LTR "2017 · " FSI "اتحاد (HSK)" PDI,
    RTL "2017 · " FSI "اتحاد (HSK)" PDI },
  { { "Union" }, "Union", FSI "Union" PDI },
  { { "اتحاد" }, FSI "اتحاد" PDI, "اتحاد" },
  { { "ܚܘܝܕܐ" }, FSI "ܚܘܝܕܐ" PDI, "ܚܘܝܕܐ" },
  { { "2017", "14–15" }, "2017 · 14–15", "2017 · 14–15" },
  { { NULL }, NULL, NULL },
};

static gboolean
is_arabic (void)
{
  return g_strcmp0 (coa_language_get_translated (), "ar") == 0;
}

static void
test_join (gconstpointer data)
{
  const Join *join = data;
  g_autofree char *line = coa_label_join (join->parts);

  g_assert_cmpint (is_arabic (), ==, g_str_has_prefix (setlocale (LC_ALL, NULL), "ar"));
  g_assert_cmpstr (line, ==, is_arabic () ? join->arabic : join->english);
}

static void
test_isolate (void)
{
  g_autofree char *arabic = coa_label_isolate ("اتحاد");
  g_autofree char *english = coa_label_isolate ("Union");
  g_autofree char *number = coa_label_isolate ("2017, ٢٠١٧");
  g_autofree char *empty = coa_label_isolate ("");

  g_assert_cmpstr (arabic, ==, is_arabic () ? "اتحاد" : FSI "اتحاد" PDI);
  g_assert_cmpstr (english, ==, is_arabic () ? FSI "Union" PDI : "Union");
  g_assert_cmpstr (number, ==, "2017, ٢٠١٧");
  g_assert_cmpstr (empty, ==, "");
  g_assert_null (coa_label_isolate (NULL));
}

/* Nothing in a part leads out of it. */
static void
test_isolate_hostile (void)
{
  static const struct {
    const char *part;
    const char *isolated;
  } cases[] = {
    { "Union" PDI " · 2014", "Union[U+2069] · 2014" },
    { "Union\u202e4102", "Union[U+202E]4102" },
    { "Union\nAlliance · Iraq", "Union Alliance · Iraq" },
    { "Union\u2029Alliance", "Union Alliance" },
    { "Union\x1b[2J", "Union[U+001B][2J" },
    { "Union " RTL, FSI "Union " RTL PDI },
    { FSI "Union" PDI, FSI FSI "Union" PDI PDI },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *isolated = coa_label_isolate (cases[i].part);
    g_autofree char *in_arabic = g_str_has_prefix (cases[i].isolated, FSI)
                                   ? g_strdup (cases[i].isolated)
                                   : g_strconcat (FSI, cases[i].isolated, PDI, NULL);

    g_assert_cmpstr (isolated, ==, is_arabic () ? in_arabic : cases[i].isolated);
  }
}

/* Where a part of the text is drawn. */
static int
get_x (GtkLabel *label, const char *whole_part)
{
  g_autofree char *part = coa_visible_line (whole_part, NULL);
  const char *text = gtk_label_get_text (label);
  PangoRectangle rectangle;

  g_assert_nonnull (strstr (text, part));
  pango_layout_index_to_pos (gtk_label_get_layout (label), (int) (strstr (text, part) - text),
                             &rectangle);
  return MIN (rectangle.x, rectangle.x + rectangle.width);
}

static void
check_order (const char *line, const char *const *parts)
{
  GtkLabel *label = g_object_ref_sink (GTK_LABEL (gtk_label_new (line)));
  const int sign = is_arabic () ? -1 : 1;

  for (gsize i = 1; parts[i] != NULL; i++)
    g_assert_cmpint (sign * get_x (label, parts[i - 1]), <, sign * get_x (label, parts[i]));
  g_object_unref (label);
}

/* The parts are drawn in their order, from where one begins to read. */
static void
test_order (void)
{
  static const char *const orders[][5] = {
    { "HSK", "Union", "1999", "2017", NULL },
    { "اتحاد", "نداء", "1999", "2017", NULL },
    { "HSK", "اتحاد", "Union", "2017", NULL },
    { "اتحاد", "HSK", "2017", "Union", NULL },
    { "2017", "Union", "اتحاد", "1999", NULL },
    { "2017", "اتحاد", "Union", "1999", NULL },
    { "Union (1)", "نداء (2)", "1999", "2017", NULL },
    { "Union" RTL, "1999", "2017", "HSK", NULL },
    { "HSK" PDI RTL, "Union", "1999\u202e", "2017", NULL },
    { "اتحاد" LTR, "1999", RTL "2017", "نداء", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++) {
    g_autofree char *line = coa_label_join (orders[i]);

    check_order (line, orders[i]);
  }
}

/* So are those of a reference to a source, whatever they are written in. */
static void
test_reference_order (void)
{
  static const char *const orders[][7] = {
    { "Amal", "River", "Journal", "Press", "1998", "https", NULL },
    { "أمل", "نهر", "صحيفة", "دار", "1998", "https", NULL },
    { "Amal", "نهر", "Journal", "دار", "1998", "https", NULL },
    { "أمل", "River", "صحيفة", "Press", "1998", "https", NULL },
    { "أمل", "نهر", "صحيفة", "Press 24", "1998", "https", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++) {
    g_autofree char *members = g_strdup_printf (
      "'sources': [{'id': 's', 'type': 'article', 'author': [{'literal': '%s'}], 'title': '%s',"
      "             'container-title': '%s', 'publisher': '%s', 'issued': '%s',"
      "             'URL': '%s://example.org/'}]",
      orders[i][0], orders[i][1], orders[i][2], orders[i][3], orders[i][4], orders[i][5]);
    g_autoptr (CoaCollection) collection = ui_test_made (members);
    g_autofree char *line = coa_source_format_reference (ui_test_item (collection, "s"));

    check_order (line, orders[i]);
  }
}

/* The key that goes back in a narrow window points to where lines begin. */
static void
test_back (void)
{
  const GtkTextDirection before = gtk_widget_get_default_direction ();
  const struct {
    GtkTextDirection direction;
    const char *accelerator;
    guint key;
  } cases[] = {
    { GTK_TEXT_DIR_LTR, "<Alt>Left", GDK_KEY_Left },
    { GTK_TEXT_DIR_LTR, "<Alt>Right", GDK_KEY_Right },
    { GTK_TEXT_DIR_RTL, "<Alt>Left", GDK_KEY_Right },
    { GTK_TEXT_DIR_RTL, "<Alt>Right", GDK_KEY_Left },
    { GTK_TEXT_DIR_RTL, "<Alt>Up", GDK_KEY_Up },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *keys = gtk_accelerator_get_label (cases[i].key, GDK_ALT_MASK);
    GtkWidget *list;
    GtkWindow *window;

    gtk_widget_set_default_direction (cases[i].direction);
    list = gtk_list_box_new ();
    gtk_list_box_append (GTK_LIST_BOX (list), g_object_new (COA_TYPE_SHORTCUT_ROW, "accelerator",
                                                            cases[i].accelerator, NULL));
    window = ui_test_show (list);
    g_assert_nonnull (ui_test_find_text (window, keys));
    ui_test_close (window);
  }
  gtk_widget_set_default_direction (before);
}

/* Where a line begins or ends, whichever is the side from which the user reads. */
static int
get_edge (PangoLayoutIter *line)
{
  PangoRectangle rectangle;

  pango_layout_iter_get_line_extents (line, NULL, &rectangle);
  return is_arabic () ? rectangle.x + rectangle.width : rectangle.x;
}

/* Both lines of a name stand at the side where the names of the user's language stand. */
static void
test_justify (void)
{
  static const char *const names[] = {
    "The union of everybody for peace, justice and development in the region",
    "اتحاد الجميع من أجل السلام والعدالة والمساواة والتنمية والتعاون في المنطقة"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *members =
      g_strdup_printf ("'coalitions': [{'id': 'a', 'name': '%s'}]", names[i]);
    g_autoptr (CoaCollection) collection = ui_test_made (members);
    GtkWindow *window = ui_test_show (
      g_object_new (COA_TYPE_SIDEBAR_ROW, "item", ui_test_item (collection, "a"), NULL));
    g_autoptr (PangoLayoutIter) line = NULL;
    int first;

    ui_test_resize (window, 360, 300);
    line = pango_layout_get_iter (
      gtk_label_get_layout (GTK_LABEL (ui_test_find_text (window, names[i]))));
    first = get_edge (line);
    g_assert_true (pango_layout_iter_next_line (line));
    g_assert_cmpint (get_edge (line), ==, first);
    ui_test_close (window);
  }
}

int
main (int argc, char *argv[])
{
  if (!ui_test_locale_is_there ())
    return 0;

  ui_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (joins); i++) {
    g_autofree char *path = g_strdup_printf ("/reading-direction/join/%" G_GSIZE_FORMAT, i);

    g_test_add_data_func (path, &joins[i], test_join);
  }
  g_test_add_func ("/reading-direction/isolate", test_isolate);
  g_test_add_func ("/reading-direction/isolate-hostile", test_isolate_hostile);
  g_test_add_func ("/reading-direction/order", test_order);
  g_test_add_func ("/reading-direction/reference-order", test_reference_order);
  g_test_add_func ("/reading-direction/back", test_back);
  g_test_add_func ("/reading-direction/justify", test_justify);

  return g_test_run ();
}
