/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "comparable.h"
#include "ui/compare/line/coa-compare-ids.h"
#include "ui/compare/line/coa-compare-lines.h"
#include "ui/compare/line/coa-compare-subjects.h"

static const char *const marks[] = {
  [COA_COMPARE_LINE_SECTION] = "##",      [COA_COMPARE_LINE_FACT] = "",
  [COA_COMPARE_LINE_AGENT] = "@",         [COA_COMPARE_LINE_TOPIC] = "#",
  [COA_COMPARE_LINE_COALITION] = "of ",   [COA_COMPARE_LINE_FOR] = "+",
  [COA_COMPARE_LINE_AGAINST] = "-",       [COA_COMPARE_LINE_GOALS] = "",
  [COA_COMPARE_LINE_NOTHING] = "nothing",
};

/* A line each: a mark, the title if it is not a sentence, and what is in the columns. */
static char *
lines_to_text (GListModel *lines)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++) {
    g_autoptr (CoaCompareLine) line = g_list_model_get_item (lines, i);
    const CoaCompareLineKind kind = coa_compare_line_get_kind (line);
    const char *title = coa_compare_line_get_title (line);

    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", marks[kind]);
    if (title != NULL && kind != COA_COMPARE_LINE_NOTHING)
      g_string_append (text, title);
    if (coa_compare_line_get_item (line) != NULL)
      g_string_append_c (text, '>');
    for (guint j = 0; j < coa_compare_line_get_n_columns (line); j++) {
      const char *cell = coa_compare_line_get_text (line, j);

      g_string_append_printf (text, "|%s", cell == NULL ? "?" : cell);
    }
  }
  return g_string_free_and_steal (text);
}

/* What is compared, and all lines: "?" is not recorded, ">" leads to a page. */
static const struct {
  const char *ids;
  gboolean only_differences;
  const char *lines;
} cases[] = {
  { "alpha beta", FALSE,
    "##Facts\nKind|Alliance|Alliance\nFounded|2005|2007\nMembers|2 members|2 members\n"
    "Goals|4 goals|2 goals\n"
    "##In Common\n@Party>|Former member|Member\n@Union>|Member|Member\n"
    "##Topics Both Address\n#Land>\n|Fields|Farms\n"
    "#Water & <b>>\n+For\n|1. Wells|?\n|Rivers|\n-Against\n|?|Dams\n"
    "##Topics Only One Addresses\n#No Topic\n|Peace|?" },
  { "alpha beta", TRUE,
    "##Facts\nFounded|2005|2007\nGoals|4 goals|2 goals\n"
    "##In Common\n@Party>|Former member|Member\n"
    "##Topics Both Address\n#Water & <b>>\n+For\n|1. Wells|?\n|Rivers|\n-Against\n|?|Dams\n"
    "##Topics Only One Addresses\n#No Topic\n|Peace|?" },
  { "beta gamma delta", FALSE,
    "##Facts\nKind|Alliance|List|Alliance\nFounded|2007|?|?\nMembers|2 members|?|?\n"
    "Goals|2 goals|2 goals|1 goal\n"
    "##In Common\nnothing\n"
    "##Topics Some Address\n#Land>\n|Farms|Soil|?\n"
    "#Water & <b>>\n+For\n|?|?|Rain\n-Against\n|Dams|?|?\n"
    "##Topics Only One Addresses\n#Air>\n|?|Wind|?" },
  { "omega", TRUE, "nothing" },
};

static void
test_lines (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = comparable_new ();
  g_autoptr (CoaComparison) comparison = compare_ids (collection, cases[i].ids);
  g_autoptr (GListModel) lines = coa_compare_lines_new (comparison, cases[i].only_differences);
  g_autofree char *text = lines_to_text (lines);

  g_assert_cmpstr (text, ==, cases[i].lines);
}

/* The same, one subject at a time. */
static const struct {
  gboolean only_differences;
  const char *subject;
  const char *lines;
} subjects[] = {
  { FALSE, "Facts",
    "#Kind\nAlpha|Alliance\nBeta|Alliance\n#Founded\nAlpha|2005\nBeta|2007\n"
    "#Members\nAlpha|2 members\nBeta|2 members\n#Goals\nAlpha|4 goals\nBeta|2 goals" },
  { TRUE, "Facts", "#Founded\nAlpha|2005\nBeta|2007\n#Goals\nAlpha|4 goals\nBeta|2 goals" },
  { FALSE, "In Common",
    "#Party>\nAlpha|Former member\nBeta|Member\n#Union>\nAlpha|Member\nBeta|Member" },
  { TRUE, "In Common", "#Party>\nAlpha|Former member\nBeta|Member" },
  { FALSE, "Land", "#Land>\nof Alpha>\n|Fields\nof Beta>\n|Farms" },
  { TRUE, "Land", NULL },
  { FALSE, "Water & <b>",
    "#Water & <b>>\nof Alpha>\n+For\n|1. Wells\n|Rivers\nof Beta>\n-Against\n|Dams" },
  { TRUE, "No Topic", "#No Topic\nof Alpha>\n|Peace\nof Beta>\nnothing" },
};

static CoaCompareLine *
find_subject (GListModel *list, const char *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoaCompareLine) subject = g_list_model_get_item (list, i);

    if (g_strcmp0 (coa_compare_line_get_title (subject), title) == 0)
      return g_steal_pointer (&subject);
  }
  return NULL;
}

static void
test_subject (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = comparable_new ();
  g_autoptr (CoaComparison) comparison = compare_ids (collection, "alpha beta");
  g_autoptr (GListModel) list = coa_compare_subjects_new (comparison, subjects[i].only_differences);
  g_autoptr (CoaCompareLine) subject = find_subject (list, subjects[i].subject);
  g_autoptr (GListModel) lines = NULL;
  g_autofree char *text = NULL;

  g_assert_true ((subject == NULL) == (subjects[i].lines == NULL));
  if (subject == NULL)
    return;

  lines = coa_compare_subject_lines_new (comparison, subject, subjects[i].only_differences);
  text = lines_to_text (lines);
  g_assert_cmpstr (text, ==, subjects[i].lines);
}

/* What cannot be compared is told. */
static const struct {
  const char *ids;
  guint n_columns;
  const char *problem;
} asked[] = {
  { "alpha beta", 2, NULL },
  { "alpha beta gamma delta", 4, NULL },
  { "beta alpha beta", 2, NULL },
  { "", 0, "Only two to four coalitions can be compared" },
  { "alpha", 0, "Only two to four coalitions can be compared" },
  { "alpha alpha", 0, "Only two to four coalitions can be compared" },
  { "alpha beta gamma delta omega", 0, "Only two to four coalitions can be compared" },
  { "alpha none", 0, "“none” is not a coalition of this collection" },
  { "alpha union", 0, "“union” is not a coalition of this collection" },
};

static void
test_ids (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (CoaCollection) collection = comparable_new ();
  g_auto (GStrv) ids =
    *asked[i].ids == '\0' ? g_new0 (char *, 1) : g_strsplit (asked[i].ids, " ", -1);
  g_autofree char *problem = NULL;
  g_autoptr (CoaComparison) comparison =
    coa_compare_ids (collection, (const char *const *) ids, &problem);

  g_assert_cmpstr (problem, ==, asked[i].problem);
  g_assert_true ((comparison == NULL) == (problem != NULL));
  if (comparison != NULL)
    g_assert_cmpuint (coa_comparison_get_n_columns (comparison), ==, asked[i].n_columns);
}

#define ADD_ALL(path, table, function)                                                             \
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {                                               \
    g_autofree char *name = g_strdup_printf ("/compare-lines/" path "/%u", i);                     \
    g_test_add_data_func (name, GUINT_TO_POINTER (i), function);                                   \
  }

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  ADD_ALL ("lines", cases, test_lines)
  ADD_ALL ("subject", subjects, test_subject)
  ADD_ALL ("ids", asked, test_ids)

  return g_test_run ();
}
