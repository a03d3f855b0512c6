/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-reference-style.h"
#include "test-collection-new.h"

#define AUTHOR "'author':[{'given':'Amal','family':'Example'}]"
#define AUTHORS                                                                                    \
  "'author':[{'given':'A','family':'B'},{'literal':'The C'},{'family':'D'},{'given':'E'}]"
#define PAPER "'container-title':'The River'"
#define PUBLISHER "'publisher':'Example Press'"
#define ISSUED "'issued':'2017'"
#define URL "'URL':'https://example.org/a'"
#define ARCHIVED "'custom':{'archived_url':'https://archive.example.org/a'}"

/* The members of a source beside its title, the locator of a citation, and both as text. */
static const struct {
  const char *members;
  const char *locator;
  const char *reference;
} cases[] = {
  { "", NULL, "“T”." },
  { AUTHOR, NULL, "Amal Example, “T”." },
  { AUTHORS, NULL, "A B, The C, D, E, “T”." },
  { "'author':[]", NULL, "“T”." },
  { "'author':[{}]", NULL, "“T”." },
  { "'author':[{'given':'Jan','non-dropping-particle':'van der','family':'Stroom','suffix':'Jr.'}]",
    NULL, "Jan van der Stroom Jr., “T”." },
  { PAPER, NULL, "“T”, The River." },
  { PUBLISHER, NULL, "“T”, Example Press." },
  { PAPER ",'publisher':'The River'", NULL, "“T”, The River." },
  { ISSUED, NULL, "“T”, 2017." },
  { "'issued':{'date-parts':[[2017,3],[2018]],'circa':true}", NULL,
    "“T”, from about March 2017 to about 2018." },
  { "'issued':{'date-parts':[[2017]],'circa':'yes'}", NULL, "“T”, about 2017." },
  { "'issued':{'date-parts':[[2017]],'circa':0}", NULL, "“T”, 2017." },
  { URL, NULL, "“T”. https://example.org/a" },
  { ARCHIVED, NULL, "“T”. https://archive.example.org/a" },
  { URL "," ARCHIVED, NULL, "“T”. https://example.org/a, archived: https://archive.example.org/a" },
  { URL ",'accessed':'2020'", NULL, "“T”. https://example.org/a (seen: 2020)" },
  { "'accessed':'2020'", NULL, "“T”." },
  { URL ",'accessed':'2020'," ARCHIVED, NULL,
    "“T”. https://example.org/a (seen: 2020), archived: https://archive.example.org/a" },
  { AUTHOR "," PAPER "," PUBLISHER "," ISSUED "," URL, NULL,
    "Amal Example, “T”, The River, Example Press, 2017. https://example.org/a" },
  { "", "point 3", "“T”, point 3." },
  { ISSUED "," URL, "point 3", "“T”, 2017, point 3. https://example.org/a" },
  { "'publisher':'دار المثال'," ISSUED "," URL, NULL,
    "\u200e“T”, \u2068دار المثال\u2069, 2017. https://example.org/a" },
  { "'language':'ar'," AUTHOR "," PAPER "," ISSUED "," URL, "ص 3",
    "\u200eAmal Example, “T”, The River, 2017, \u2068ص 3\u2069. https://example.org/a" },
  { "'language':'tr'," PAPER, NULL, "“T”, The River." },
};

static void
test_reference (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  gboolean has_locator = cases[i].locator != NULL;
  g_autofree char *text = g_strdup_printf (
    FILE_START "'sources':[{'id':'s','title':'T'%s%s}],'persons':[{'id':'p','name':'P','sources':"
               "[{'source_id':'s'%s%s%s}]}]}",
    *cases[i].members != '\0' ? "," : "", cases[i].members, has_locator ? ",'locator':'" : "",
    has_locator ? cases[i].locator : "", has_locator ? "'" : "");
  g_autoptr (CoaCollection) collection = collection_new_from_text (text);
  CoaItem *person = coa_collection_lookup (collection, "p");
  g_autoptr (CoaCitation) citation = g_list_model_get_item (coa_item_get_sources (person), 0);
  g_autofree char *of_citation = coa_citation_format (citation);
  g_autofree char *of_source = coa_source_format_reference (coa_citation_get_source (citation));

  g_assert_cmpstr (of_citation, ==, cases[i].reference);
  if (has_locator)
    g_assert_null (strstr (of_source, cases[i].locator));
  else
    g_assert_cmpstr (of_source, ==, cases[i].reference);
}

/* The members of a file beside its lists, and its reference. */
static const struct {
  const char *members;
  const char *reference;
} collections[] = {
  { "", "A collection without a title." },
  { "'id':'rivers',", "rivers." },
  { "'id':'rivers','title':'<Rivers> & seas',", "“<Rivers> & seas”." },
  { "'title':'Rivers','modified':'2017-03-07',", "“Rivers”, version of 7 March 2017." },
  { "'title':'Rivers','license':'CC0-1.0',", "“Rivers”, licence: CC0-1.0." },
  { "'title':'Rivers','modified':'2017-03~','license':'MIT',",
    "“Rivers”, version of about March 2017, licence: MIT." },
  { "'title':'Rivers','license':'رخصة',", "\u200e“Rivers”, licence: \u2068رخصة\u2069." },
  { "'title':'أنهار','language':'ar','modified':'2017',",
    "\u200e“\u2068أنهار\u2069”, version of 2017." },
};

static void
test_collection (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = g_strconcat (FILE_START, collections[i].members, "'topics':[]}", NULL);
  g_autoptr (CoaCollection) collection = collection_new_from_text (text);
  g_autofree char *reference = coa_collection_format_reference (collection);

  g_assert_cmpstr (reference, ==, collections[i].reference);
}

static void
test_source_gone (void)
{
  CoaCollection *collection = collection_new_from_text (
    FILE_START "'sources':[{'id':'s','title':'T'}],'persons':[{'id':'p','name':'P','sources':"
               "[{'source_id':'s'}]}]}");
  CoaItem *person = coa_collection_lookup (collection, "p");
  g_autoptr (CoaCitation) citation = g_list_model_get_item (coa_item_get_sources (person), 0);
  g_autofree char *reference = NULL;

  g_assert_finalize_object (collection);
  reference = coa_citation_format (citation);
  g_assert_cmpstr (reference, ==, "“T”.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/reference-style/reference/%u", i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_reference);
  }
  for (guint i = 0; i < G_N_ELEMENTS (collections); i++) {
    g_autofree char *path = g_strdup_printf ("/reference-style/collection/%u", i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_collection);
  }
  g_test_add_func ("/reference-style/source-gone", test_source_gone);

  return g_test_run ();
}
