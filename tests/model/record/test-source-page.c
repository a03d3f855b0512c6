/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-source.h"
#include "test-collection-new.h"

#define CITED "'sources':[{'source_id':'s'}]"
#define NOT_CITED "'sources':[{'source_id':'other'}]"
#define PERSONS "'persons':[{'id':'p','name':'P'},{'id':'q','name':'Q'}]"
#define COALITIONS                                                                                 \
  "'coalitions':[{'id':'c','name':'C'," NOT_CITED "},{'id':'d','name':'D'," NOT_CITED "}]"

static const struct {
  const char *name;
  const char *json;
  const char *page; /* or NULL */
} cases[] = {
  { "nobody", COALITIONS, NULL },
  { "coalition", "'coalitions':[{'id':'c','name':'C'},{'id':'d','name':'D'," CITED "}]", "d" },
  { "first", "'coalitions':[{'id':'c','name':'C'," CITED "},{'id':'d','name':'D'," CITED "}]",
    "c" },
  { "goal", "'coalitions':[{'id':'c','name':'C','goals':[{'id':'g','text':'G'," CITED "}]}]", "c" },
  { "note", "'coalitions':[{'id':'c','name':'C','notes':[{'text':'N'," CITED "}]}]", "c" },
  { "member",
    PERSONS ",'coalitions':[{'id':'c','name':'C','members':[{'agent_id':'p'," CITED "}]}]", "c" },
  { "relation",
    "'coalitions':[{'id':'c','name':'C'},{'id':'d','name':'D','relations':[{'kind':'rivals',"
    "'coalition_id':'c'," CITED "}]}]",
    "d" },
  { "document",
    COALITIONS ",'documents':[{'id':'x','title':'X','source_id':'s','coalition_ids':['d']}]", "d" },
  { "signature",
    PERSONS "," COALITIONS ",'documents':[{'id':'x','title':'X','coalition_ids':['d'],"
            "'signatures':[{'agent_id':'p'," CITED "}]}]",
    "d" },
  { "signature-of-agent",
    PERSONS ",'documents':[{'id':'x','title':'X','signatures':[{'agent_id':'q'," CITED "}]}]",
    "q" },
  { "document-of-nobody",
    PERSONS ",'documents':[{'id':'x','title':'X','source_id':'s',"
            "'signatures':[{'agent_id':'q'," NOT_CITED "}]}]",
    NULL },
  { "event",
    PERSONS "," COALITIONS ",'events':[{'id':'e','name':'E','date':'2017','agent_ids':['p'],"
            "'coalition_ids':['c']," CITED "}]",
    "c" },
  { "event-of-agents",
    PERSONS ",'events':[{'id':'e','name':'E','date':'2017','agent_ids':['q','p']," CITED "}]",
    "q" },
  { "agent", "'persons':[{'id':'p','name':'P'," CITED "}]", "p" },
  { "coalition-before-agent",
    "'persons':[{'id':'p','name':'P'," CITED "}],'coalitions':[{'id':'c','name':'C'," CITED "}]",
    "c" },
  { "left-out",
    "'coalitions':[{'id':'c','name':7," CITED "}],'persons':[{'id':'p','name':'P','"
    "identifiers':[{'scheme':'S','identifier':'I'}]," CITED "}]",
    "p" },
};

static void
test_page (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *json =
    g_strconcat (FILE_START, cases[i].json,
                 ",'sources':[{'id':'s','title':'S'},{'id':'other','title':'O'}]}", NULL);
  g_autoptr (CoaCollection) collection = collection_new_from_text (json);
  g_autoptr (CoaSource) source =
    COA_SOURCE (g_object_ref (coa_collection_lookup (collection, "s")));
  CoaItem *page = coa_source_get_page (source);

  g_assert_cmpstr (page != NULL ? coa_item_get_id (page) : NULL, ==, cases[i].page);

  g_clear_object (&collection);
  g_assert_null (coa_source_get_page (source));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/source-page/%s", cases[i].name);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_page);
  }

  return g_test_run ();
}
