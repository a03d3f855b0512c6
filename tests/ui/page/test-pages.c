/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui-test.h"
#include "ui/navigation/coa-pages.h"
#include "ui/page/coa-page.h"

typedef struct {
  CoaCollection *collection;
  CoaPages *pages;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->collection = ui_test_file ("strange-texts.json");
  fixture->pages = g_object_new (COA_TYPE_PAGES, NULL);
  fixture->window = ui_test_show (fixture->pages);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ui_test_close (fixture->window);
  g_clear_object (&fixture->collection);
}

static AdwNavigationView *
get_view (Fixture *fixture)
{
  return ui_test_find (fixture->pages, ADW_TYPE_NAVIGATION_VIEW);
}

static CoaPage *
get_page (Fixture *fixture)
{
  return COA_PAGE (adw_navigation_view_get_visible_page (get_view (fixture)));
}

static guint
count_pages (Fixture *fixture)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (get_view (fixture));

  return g_list_model_get_n_items (stack);
}

static void
show (Fixture *fixture, const char *id)
{
  g_assert_true (coa_pages_show (fixture->pages, ui_test_item (fixture->collection, id)));
}

static void
open (Fixture *fixture, const char *id)
{
  g_assert_true (coa_pages_open (fixture->pages, ui_test_item (fixture->collection, id)));
}

/* What is in view has this id, and so many pages lie there. */
static void
check (Fixture *fixture, const char *id, guint n_pages)
{
  CoaItem *item = coa_pages_get_item (fixture->pages);

  g_assert_nonnull (item);
  g_assert_cmpstr (coa_item_get_id (item), ==, id);
  g_assert_true (coa_page_get_item (get_page (fixture)) == item);
  g_assert_cmpuint (count_pages (fixture), ==, n_pages);
}

static void
count (guint *counter)
{
  (*counter)++;
}

/* Before anything is chosen, nothing is said of it. */
static void
test_blank (Fixture *fixture, gconstpointer data)
{
  g_assert_true (coa_pages_is_blank (fixture->pages));
  g_assert_null (coa_pages_get_item (fixture->pages));
  g_assert_null (ui_test_find (fixture->pages, COA_TYPE_PAGE));
  open (fixture, "bare-coalition");
  check (fixture, "bare-coalition", 1);
  g_assert_false (coa_pages_is_blank (fixture->pages));
}

/* What is chosen comes into the page that is there, and nothing leads back. */
static void
test_show (Fixture *fixture, gconstpointer data)
{
  CoaPage *page;
  guint notified = 0;

  g_signal_connect_swapped (fixture->pages, "notify::item", G_CALLBACK (count), &notified);
  show (fixture, "bare-coalition");
  check (fixture, "bare-coalition", 1);
  page = get_page (fixture);
  show (fixture, "long-coalition");
  check (fixture, "long-coalition", 1);
  show (fixture, "long-coalition");
  g_assert_cmpuint (notified, ==, 2);
  g_assert_true (get_page (fixture) == page);
}

/* Each kind has a page of its own, which has a title as soon as it is there. */
static void
test_show_kinds (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { "bare-coalition", "strange-person", "strange-topic",
                                     "strange-union", "bare-coalition" };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++) {
    show (fixture, ids[i]);
    check (fixture, ids[i], 1);
    ui_test_settle (fixture->window);
    g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (get_page (fixture))), !=,
                     "");
  }
}

/* A view of several things shows no single one, and what is opened from it leads back to it. */
static void
test_view (Fixture *fixture, gconstpointer data)
{
  AdwNavigationPage *view = adw_navigation_page_new (gtk_label_new ("All"), "View");

  show (fixture, "bare-coalition");
  coa_pages_open_view (fixture->pages, view);
  g_assert_true (coa_pages_get_page (fixture->pages) == view);
  g_assert_null (coa_pages_get_item (fixture->pages));
  open (fixture, "long-coalition");
  check (fixture, "long-coalition", 3);
  ui_test_settle (fixture->window);

  g_assert_true (coa_pages_go_back (fixture->pages));
  g_assert_true (coa_pages_get_page (fixture->pages) == view);
  show (fixture, "bare-coalition");
  check (fixture, "bare-coalition", 1);
}

/* What is opened from a page leads back to it, one by one. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  guint notified = 0;

  show (fixture, "bare-coalition");
  g_signal_connect_swapped (fixture->pages, "notify::item", G_CALLBACK (count), &notified);
  open (fixture, "bare-coalition");
  check (fixture, "bare-coalition", 1);
  g_assert_cmpuint (notified, ==, 0);

  open (fixture, "long-coalition");
  check (fixture, "long-coalition", 2);
  open (fixture, "strange-coalition");
  check (fixture, "strange-coalition", 3);
  g_assert_true (coa_pages_go_back (fixture->pages));
  check (fixture, "long-coalition", 2);
  g_assert_true (coa_pages_go_back (fixture->pages));
  check (fixture, "bare-coalition", 1);
  g_assert_false (coa_pages_go_back (fixture->pages));
  check (fixture, "bare-coalition", 1);
  g_assert_cmpuint (notified, ==, 4);
}

/* To choose something ends the way back. */
static void
test_show_after_open (Fixture *fixture, gconstpointer data)
{
  CoaPage *page;
  guint notified = 0;

  show (fixture, "bare-coalition");
  page = get_page (fixture);
  open (fixture, "long-coalition");
  g_signal_connect_swapped (fixture->pages, "notify::item", G_CALLBACK (count), &notified);
  show (fixture, "strange-coalition");
  check (fixture, "strange-coalition", 1);
  g_assert_true (get_page (fixture) == page);
  g_assert_cmpuint (notified, ==, 1);
}

/* What has no page of its own is not shown. */
static void
test_no_page (Fixture *fixture, gconstpointer data)
{
  CoaItem *goal = ui_test_item (fixture->collection, "strange-coalition/goals/0");

  show (fixture, "bare-coalition");
  g_assert_false (coa_pages_show (fixture->pages, NULL));
  g_assert_false (coa_pages_open (fixture->pages, NULL));
  g_assert_false (coa_pages_open (fixture->pages, goal));
  g_assert_false (coa_pages_show (fixture->pages, goal));
  check (fixture, "bare-coalition", 1);
}

/* However long the way is, there is an end to the pages, and a way to the first. */
static void
test_limit (Fixture *fixture, gconstpointer data)
{
  show (fixture, "bare-coalition");
  for (guint i = 0; i < 40; i++)
    open (fixture, i % 2 == 0 ? "long-coalition" : "strange-coalition");
  check (fixture, "strange-coalition", 30);
  for (guint i = 0; i < 28; i++)
    g_assert_true (coa_pages_go_back (fixture->pages));
  check (fixture, "strange-coalition", 2);
  g_assert_true (coa_pages_go_back (fixture->pages));
  check (fixture, "bare-coalition", 1);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function) g_test_add ("/pages/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("blank", test_blank);
  ADD ("show", test_show);
  ADD ("show-kinds", test_show_kinds);
  ADD ("view", test_view);
  ADD ("open", test_open);
  ADD ("show-after-open", test_show_after_open);
  ADD ("no-page", test_no_page);
  ADD ("limit", test_limit);

#undef ADD

  return g_test_run ();
}
