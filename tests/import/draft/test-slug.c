/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/id/coa-ids.h"
#include "import/draft/id/coa-latin-letters.h"
#include "import/draft/id/coa-slug.h"
#include "model/json/coa-json.h"

static const struct {
  const char *name;
  const char *slug;
} names[] = {
  { "National Charter", "national-charter" },
  { "  Dr. A. B.  (Hon.) ", "dr-a-b-hon" },
  { "Fishers’ Union", "fishers-union" },
  { "Da'wa", "dawa" },
  { "Ça Öz IŞIK ılık İnci", "ca-oz-isik-ilik-inci" },
  { "Straße ŁÓDŹ Æsir", "strasse-lodz-aesir" },
  { "Иван Щукин", "ivan-shchukin" },
  { "Νίκος", "nikos" },
  { "محمد علي", "mhmd-aly" },
  { "مُحَمَّد", "mhmd" },
  { "هاوپەیمانی ٢٠٢٤", "hawpeymany-2024" },
  { "می‌خواهم", "mykhwahm" },
  { "ܐܬܘܪ", "atwr" },
  { "שלום", "shlwm" },
  { "№ 7", "no-7" },
  { "Ｗｉｄｅ", "wide" },
  { "-._-", NULL },
  { "李", NULL },
  { "", NULL },
};

static const struct {
  const char *id;
  const char *slug;
} foreign_ids[] = {
  { "0a1b-2C3D", "0a1b-2c3d" },
  { "person/123", "person-123" },
  { "ocd-person/A_b.c", "ocd-person-a_b.c" },
  { "_x", "x" },
  { "example.org/a/?b=c&d", "example.org-a-b-c-d" },
  { "x--", "x" },
  { "/", NULL },
};

static void
test_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *slug = coa_slug_of_name (names[i].name);

    g_assert_cmpstr (slug, ==, names[i].slug);
    g_assert_true (slug == NULL || coa_json_is_id (slug));
  }
}

static void
test_foreign_ids (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (foreign_ids); i++) {
    g_autofree char *slug = coa_slug_of_id (foreign_ids[i].id);

    g_assert_cmpstr (slug, ==, foreign_ids[i].slug);
    g_assert_true (slug == NULL || coa_json_is_id (slug));
  }
}

/* Each letter of the table is found, and is something that may stand in an id. */
static void
test_letters (void)
{
  guint n_found = 0;

  for (gunichar c = 0x80; c < 0x30000; c++) {
    const char *latin = coa_latin_letters_find (c);

    if (latin == NULL)
      continue;
    n_found++;
    for (const char *at = latin; *at != '\0'; at++)
      g_assert_true (g_ascii_islower (*at));
  }
  g_assert_cmpuint (n_found, >, 280);
  g_assert_cmpstr (coa_latin_letters_find (0xad), ==, "");
  g_assert_cmpstr (coa_latin_letters_find (0x10f0), ==, "h");
  g_assert_null (coa_latin_letters_find ('a'));
}

/* An id of any length is one that the format allows. */
static void
test_long (void)
{
  g_autoptr (CoaIds) ids = coa_ids_new ();
  g_autofree char *text = g_strnfill (1000, 'x');

  for (guint i = 0; i < 3; i++) {
    g_autofree char *of_name = coa_ids_take (ids, NULL, text, "person");
    g_autofree char *of_id = coa_ids_take (ids, text, NULL, "person");

    g_assert_true (coa_json_is_id (of_name));
    g_assert_true (coa_json_is_id (of_id));
    g_assert_cmpstr (of_name, !=, of_id);
  }
}

static const struct {
  const char *wanted_id;
  const char *name;
  const char *id;
} takes[] = {
  { "a", "Name", "a" },
  { "a", "Name", "a-2" },
  { "a-3", NULL, "a-3" },
  { "a", NULL, "a-4" },
  { "A", NULL, "a-5" },
  { NULL, "A", "a-6" },
  { NULL, "Amal", "amal" },
  { NULL, "Amal", "amal-2" },
  { NULL, "李", "person-1" },
  { "//", "李", "person-2" },
  { NULL, NULL, "person-3" },
  { "person", NULL, "person" },
  { "person-4", NULL, "person-4" },
  { NULL, NULL, "person-5" },
  { "//", "Amal", "amal-3" },
};

static void
test_take (void)
{
  g_autoptr (CoaIds) ids = coa_ids_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (takes); i++) {
    g_autofree char *id = coa_ids_take (ids, takes[i].wanted_id, takes[i].name, "person");

    g_assert_cmpstr (id, ==, takes[i].id);
  }
}

/* Many of one name take no longer than many of different names. */
static void
test_many (void)
{
  g_autoptr (CoaIds) ids = coa_ids_new ();
  g_autofree char *last = NULL;

  for (guint i = 0; i < 100000; i++) {
    g_free (last);
    last = coa_ids_take (ids, "same", "Same", "person");
  }
  g_assert_cmpstr (last, ==, "same-100000");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/slug/names", test_names);
  g_test_add_func ("/slug/foreign-ids", test_foreign_ids);
  g_test_add_func ("/slug/letters", test_letters);
  g_test_add_func ("/slug/long", test_long);
  g_test_add_func ("/slug/take", test_take);
  g_test_add_func ("/slug/many", test_many);

  return g_test_run ();
}
