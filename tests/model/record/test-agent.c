/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-agent.h"
#include "model/agent/coa-co-signatory.h"
#include "test-collection-new.h"
#include "test-locale.h"

/* The names of a person in a file in English, and what is shown of them in some languages. */
static const struct {
  const char *name;
  const char *members;
  const char *names;
  const char *english;
  const char *arabic;
  const char *turkish;
} named[] = {
  { "one", "'name':'One'", "(One)", "One", "One", "One" },
  { "others", "'name':'One','other_names':[{'name':'بير','lang':'tr'},{'name':'واحد','lang':'ar'}]",
    "(One,بير,واحد)", "One", "واحد", "بير" },
  { "first-of-language",
    "'name':'One','other_names':[{'name':'1','lang':'en'},{'name':'ا','lang':'ar'},{'name':'ب','"
    "lang':'ar'}]",
    "(One,1,ا,ب)", "One", "ا", "One" },
  { "map", "'name':{'en':'One','tr':'Bir'},'other_names':[{'name':'واحد','lang':'ar-IQ'}]",
    "(One,Bir,واحد)", "One", "واحد", "Bir" },
  { "nothing-fits", "'name':{'de':'Eins','fr':'Un'}", "(Eins,Un)", "Eins", "Eins", "Eins" },
  { "no-language", "'name':'One','other_names':[{'name':'Uno'}]", "(One,Uno)", "One", "One",
    "One" },
  { "twice",
    "'name':'One','other_names':[{'name':'One','lang':'en'},{'name':'One'},{'name':'One','lang':'"
    "tr'},"
    "{'name':'One'}]",
    "(One,One,One)", "One", "One", "One" },
};

static void
test_names (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const char *locale = setlocale (LC_ALL, NULL);
  const char *expected = named[i].english;
  g_autofree char *text =
    g_strdup_printf (FILE_START "'language':'en','persons':[{'id':'p',%s}]}", named[i].members);
  g_autoptr (CoaCollection) collection = collection_new_from_text (text);
  CoaItem *person = coa_collection_lookup (collection, "p");
  g_autofree char *names = property_to_text (person, "names");
  g_autofree char *display_name = property_to_text (person, "display-name");

  if (g_str_has_prefix (locale, "ar"))
    expected = named[i].arabic;
  else if (g_str_has_prefix (locale, "tr"))
    expected = named[i].turkish;
  g_assert_cmpstr (names, ==, named[i].names);
  g_assert_cmpstr (display_name, ==, expected);
}

/* An area may have a name that the program translates, but one from a file in several languages is
 * as any other. */
static void
test_area_names (void)
{
  g_autoptr (CoaCollection) collection = collection_new_from_text (
    FILE_START "'areas':[{'id':'a','name':{'de':'Eins','en':'One','fa':'یک'},'other_names':"
               "[{'name':'واحد','lang':'ar'},{'name':'Bir','lang':'tr'}]}]}");
  const char *locale = setlocale (LC_ALL, NULL);
  const char *expected = "Eins";
  g_autofree char *name =
    property_to_text (coa_collection_lookup (collection, "a"), "display-name");

  if (g_str_has_prefix (locale, "ar"))
    expected = "واحد";
  else if (g_str_has_prefix (locale, "fa"))
    expected = "یک";
  else if (g_str_has_prefix (locale, "tr"))
    expected = "Bir";
  g_assert_cmpstr (name, ==, expected);
}

/* The signatures of documents "d0", "d1" and so on, and with whom the person "p" signed. */
static const struct {
  const char *name;
  const char *signatures[4];
  const char *expected;
} signed_together[] = {
  { "alone", { "{'agent_id':'p'}" }, "" },
  { "two", { "{'agent_id':'p'},{'agent_id':'q'}" }, "q 1" },
  { "not-with", { "{'agent_id':'q'},{'agent_id':'r'}" }, "" },
  { "most-first",
    { "{'agent_id':'p'},{'agent_id':'q'},{'agent_id':'r'}", "{'agent_id':'r'},{'agent_id':'p'}",
      "{'agent_id':'q'}" },
    "r 2,q 1" },
  { "alike-by-id", { "{'agent_id':'r'},{'agent_id':'q'},{'agent_id':'p'}" }, "q 1,r 1" },
  { "twice-in-one",
    { "{'agent_id':'p'},{'agent_id':'q'},{'agent_id':'q','act':'ratified'},{'agent_id':'p'}" },
    "q 1" },
  { "for-somebody", { "{'agent_id':'p','on_behalf_of_id':'o'}" }, "" },
  { "through-somebody", { "{'agent_id':'q','on_behalf_of_id':'p'},{'agent_id':'r'}" }, "r 1" },
  { "with-principal", { "{'agent_id':'p'},{'agent_id':'q','on_behalf_of_id':'o'}" }, "o 1,q 1" },
  { "declined", { "{'agent_id':'p'},{'agent_id':'q','act':'declined'},{'agent_id':'r'}" }, "r 1" },
  { "declined-itself", { "{'agent_id':'p','act':'declined'},{'agent_id':'q'}" }, "" },
};

static void
test_co_signatories (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  GString *text =
    g_string_new (FILE_START "'persons':[{'id':'p','name':'P'},{'id':'q','name':'Q'},"
                             "{'id':'r','name':'R'}],'organizations':[{'id':'o','name':'O'}],"
                             "'documents':[");
  g_autoptr (GString) actual = g_string_new (NULL);
  g_autoptr (CoaCollection) collection = NULL;
  GListModel *list;

  for (guint j = 0; signed_together[i].signatures[j] != NULL; j++)
    g_string_append_printf (text, "%s{'id':'d%u','title':'D','signatures':[%s]}", j > 0 ? "," : "",
                            j, signed_together[i].signatures[j]);
  g_string_append (text, "]}");
  collection = collection_new_from_text (text->str);
  g_string_free (text, TRUE);

  list = coa_agent_get_co_signatories (COA_AGENT (coa_collection_lookup (collection, "p")));
  for (guint j = 0; j < g_list_model_get_n_items (list); j++) {
    g_autoptr (CoaCoSignatory) item = g_list_model_get_item (list, j);

    g_string_append_printf (actual, "%s%s %u", j > 0 ? "," : "",
                            coa_item_get_id (COA_ITEM (coa_co_signatory_get_agent (item))),
                            coa_co_signatory_get_count (item));
    g_assert_cmpuint (g_list_model_get_n_items (coa_co_signatory_get_documents (item)), ==,
                      coa_co_signatory_get_count (item));
  }
  g_assert_cmpstr (actual->str, ==, signed_together[i].expected);
  g_assert_true (
    list == coa_agent_get_co_signatories (COA_AGENT (coa_collection_lookup (collection, "p"))));
}

int
main (int argc, char *argv[])
{
  if (!test_locale_is_there ())
    return 0;
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (named); i++) {
    g_autofree char *path = g_strdup_printf ("/agent/names/%s", named[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_names);
  }
  g_test_add_func ("/agent/area-names", test_area_names);
  for (guint i = 0; i < G_N_ELEMENTS (signed_together); i++) {
    g_autofree char *path = g_strdup_printf ("/agent/co-signatories/%s", signed_together[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_co_signatories);
  }

  return g_test_run ();
}
