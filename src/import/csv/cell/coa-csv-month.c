/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/cell/coa-csv-month.h"

#include "import/csv/cell/coa-csv-fold.h"

/* The months of the Gregorian calendar as they are written in English, Turkish, Arabic of Egypt and
 * of Iraq and Syria, Persian, and Kurdish in both scripts. */
static const char *const names[12] = {
  "january|jan|ocak|oca|يناير|كانون الثاني|ژانویه|çile|rêbendan|کانوونی دووەم",
  "february|feb|şubat|şub|فبراير|شباط|فوریه|sibat|reşemî|شوبات",
  "march|mar|mart|مارس|آذار|adar|ئازار",
  "april|apr|nisan|nis|أبريل|إبريل|نيسان|آوریل|nîsan|نیسان",
  "may|mayıs|مايو|أيار|ایار|مه|gulan|ئایار",
  "june|jun|haziran|haz|يونيو|حزيران|ژوئن|pûşper|hezîran|حوزەیران",
  "july|jul|temmuz|tem|يوليو|تموز|ژوئیه|tîrmeh|tîr|تەممووز",
  "august|aug|ağustos|ağu|أغسطس|آب|اوت|tebax|gelawêj|ئاب",
  "september|sep|sept|eylül|eyl|سبتمبر|أيلول|سپتامبر|îlon|rezber|ئەیلوول",
  "october|oct|ekim|eki|أكتوبر|تشرين الأول|اکتبر|cotmeh|kewçêr|تشرینی یەکەم",
  "november|nov|kasım|kas|نوفمبر|تشرين الثاني|نوامبر|mijdar|sermawez|تشرینی دووەم",
  "december|dec|aralık|ara|ديسمبر|كانون الأول|دسامبر|berfanbar|kanûn|کانوونی یەکەم",
};

static gpointer
make_table (gpointer data)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_auto (GStrv) words = g_strsplit (names[i], "|", -1);

    for (guint j = 0; words[j] != NULL; j++)
      g_hash_table_insert (table, coa_csv_fold_word (words[j]), GUINT_TO_POINTER (i + 1));
  }
  return table;
}

/**
 * coa_csv_month_find:
 * @name: a word, or some
 *
 * Returns: the number of the month that it is the name of, or 0
 */
guint
coa_csv_month_find (const char *name)
{
  static GOnce once = G_ONCE_INIT;
  g_autofree char *word = coa_csv_fold_word (name);

  g_once (&once, make_table, NULL);
  return GPOINTER_TO_UINT (g_hash_table_lookup (once.retval, word));
}
