/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/rows/coa-csv-body.h"

#include "import/csv/cell/coa-csv-fold.h"

/* Words that stand in names of organizations, and in no names of people: in English, Arabic,
 * Turkish, Persian, Kurmanji and Sorani. */
static const char *const words[] = {
  "party",          "union",      "council",    "organization", "organisation",  "association",
  "movement",       "front",      "committee",  "federation",   "confederation", "league",
  "foundation",     "institute",  "network",    "forum",        "alliance",      "coalition",
  "bloc",           "congress",   "assembly",   "group",        "center",        "centre",
  "society",        "church",     "office",     "ministry",     "government",    "ngo",
  "initiative",     "campaign",   "commission", "agency",       "university",    "syndicate",
  "parliament",     "brigades",   "forces",     "حزب",          "حركة",          "جمعية",
  "منظمة",          "اتحاد",      "مجلس",       "جبهة",         "لجنة",          "مؤسسة",
  "رابطة",          "تجمع",       "تيار",       "ائتلاف",       "تحالف",         "شبكة",
  "نقابة",          "مركز",       "هيئة",       "كتلة",         "منتدى",         "كنيسة",
  "حكومة",          "parti",      "partisi",    "birliği",      "derneği",       "vakfı",
  "konseyi",        "meclisi",    "platformu",  "hareketi",     "cephesi",       "federasyonu",
  "konfederasyonu", "sendikası",  "komitesi",   "örgütü",       "merkezi",       "ittifakı",
  "girişimi",       "سازمان",     "انجمن",      "اتحادیه",      "شورای",         "جبهه",
  "کمیته",          "بنیاد",      "جنبش",       "کانون",        "مجمع",          "partî",
  "partiya",        "yekîtî",     "yekîtiya",   "rêxistin",     "rêxistina",     "komele",
  "komeleya",       "tevgera",    "encûmena",   "konseya",      "meclîsa",       "hevpeymana",
  "پارتی",          "یەکێتی",     "یەکێتیی",    "کۆمەڵە",       "کۆمەڵەی",       "ڕێکخراوی",
  "بزووتنەوەی",     "ئەنجوومەنی",
};

static gpointer
make_set (gpointer data)
{
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_hash_table_add (set, coa_csv_fold_word (words[i]));
  return set;
}

/**
 * coa_csv_is_body:
 * @name: a name
 *
 * Returns: whether it is of an organization, as far as its words tell
 */
gboolean
coa_csv_is_body (const char *name)
{
  static GOnce once = G_ONCE_INIT;
  g_autofree char *folded = coa_csv_fold_words (name);
  g_auto (GStrv) parts = g_strsplit (folded, " ", -1);

  g_once (&once, make_set, NULL);
  for (guint i = 0; parts[i] != NULL; i++)
    if (g_hash_table_contains (once.retval, parts[i]))
      return TRUE;
  return FALSE;
}
