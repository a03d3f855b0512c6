/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/mapping/coa-csv-meaning.h"

#include <glib/gi18n.h>

/* Bits, one for each CoaCsvKind. */
#define SIGNATURES (1u << COA_CSV_SIGNATURES)
#define GOALS (1u << COA_CSV_GOALS)

G_DEFINE_ENUM_TYPE (CoaCsvKind, coa_csv_kind,
                    G_DEFINE_ENUM_VALUE (COA_CSV_SIGNATURES, "signatures"),
                    G_DEFINE_ENUM_VALUE (COA_CSV_GOALS, "goals"))

G_DEFINE_ENUM_TYPE (
  CoaCsvMeaning, coa_csv_meaning, G_DEFINE_ENUM_VALUE (COA_CSV_COALITION, "coalition"),
  G_DEFINE_ENUM_VALUE (COA_CSV_NUMBER, "number"), G_DEFINE_ENUM_VALUE (COA_CSV_TEXT, "text"),
  G_DEFINE_ENUM_VALUE (COA_CSV_LANGUAGE, "language"),
  G_DEFINE_ENUM_VALUE (COA_CSV_TOPICS, "topics"), G_DEFINE_ENUM_VALUE (COA_CSV_STANCE, "stance"),
  G_DEFINE_ENUM_VALUE (COA_CSV_DOCUMENT_TITLE, "document-title"),
  G_DEFINE_ENUM_VALUE (COA_CSV_DOCUMENT_DATE, "document-date"),
  G_DEFINE_ENUM_VALUE (COA_CSV_DOCUMENT_KIND, "document-kind"),
  G_DEFINE_ENUM_VALUE (COA_CSV_SIGNATORY, "signatory"),
  G_DEFINE_ENUM_VALUE (COA_CSV_SIGNATORY_KIND, "signatory-kind"),
  G_DEFINE_ENUM_VALUE (COA_CSV_OTHER_NAME, "other-name"),
  G_DEFINE_ENUM_VALUE (COA_CSV_ON_BEHALF_OF, "on-behalf-of"),
  G_DEFINE_ENUM_VALUE (COA_CSV_ROLE, "role"), G_DEFINE_ENUM_VALUE (COA_CSV_COMMUNITY, "community"),
  G_DEFINE_ENUM_VALUE (COA_CSV_CAPACITY, "capacity"), G_DEFINE_ENUM_VALUE (COA_CSV_ACT, "act"),
  G_DEFINE_ENUM_VALUE (COA_CSV_DATE, "date"), G_DEFINE_ENUM_VALUE (COA_CSV_CERTAINTY, "certainty"),
  G_DEFINE_ENUM_VALUE (COA_CSV_SOURCE_TITLE, "source-title"),
  G_DEFINE_ENUM_VALUE (COA_CSV_SOURCE_URL, "source-url"),
  G_DEFINE_ENUM_VALUE (COA_CSV_LOCATOR, "locator"), G_DEFINE_ENUM_VALUE (COA_CSV_QUOTE, "quote"),
  G_DEFINE_ENUM_VALUE (COA_CSV_NOTE, "note"))

/* clang-format off */
static const char *const names[COA_CSV_N_MEANINGS] = {
  /* Translators: what a column of a spreadsheet is. */
  [COA_CSV_COALITION] = NC_ ("column", "Coalition"),
  /* Translators: what a column of a spreadsheet is: the number that a goal has in its document. */
  [COA_CSV_NUMBER] = NC_ ("column", "Number"),
  /* Translators: what a column of a spreadsheet is: the text of a goal. */
  [COA_CSV_TEXT] = NC_ ("column", "Text of the Goal"),
  /* Translators: what a column of a spreadsheet is: the language of a goal's text. */
  [COA_CSV_LANGUAGE] = NC_ ("column", "Language of the Text"),
  /* Translators: what a column of a spreadsheet is. */
  [COA_CSV_TOPICS] = NC_ ("column", "Topics"),
  /* Translators: what a column of a spreadsheet is: for or against. */
  [COA_CSV_STANCE] = NC_ ("column", "For or Against"),
  /* Translators: what a column of a spreadsheet is: the title of what was signed. */
  [COA_CSV_DOCUMENT_TITLE] = NC_ ("column", "Document"),
  /* Translators: what a column of a spreadsheet is: the date of what was signed. */
  [COA_CSV_DOCUMENT_DATE] = NC_ ("column", "Date of the Document"),
  /* Translators: what a column of a spreadsheet is: "Declaration", "Letter" and so on. */
  [COA_CSV_DOCUMENT_KIND] = NC_ ("column", "Kind of Document"),
  /* Translators: what a column of a spreadsheet is: the name of who signed. */
  [COA_CSV_SIGNATORY] = NC_ ("column", "Signatory"),
  /* Translators: what a column of a spreadsheet is: whether a person or an
  organization signed. */
  [COA_CSV_SIGNATORY_KIND] = NC_ ("column", "Person or Organization"),
  /* Translators: what a column of a spreadsheet is: another name of who
  signed. */
  [COA_CSV_OTHER_NAME] = NC_ ("column", "Other Names"),
  /* Translators: what a column of a spreadsheet is: the organization for
  which somebody signed. */
  [COA_CSV_ON_BEHALF_OF] = NC_ ("column", "On Behalf Of"),
  /* Translators: what a column of a spreadsheet is: "President" and so on. */
  [COA_CSV_ROLE] = NC_ ("column", "Role"),
  /* Translators: what a column of a spreadsheet is: the community that
  a signatory represents. */
  [COA_CSV_COMMUNITY] =
  NC_ ("column", "Represents"),
  /* Translators: what a column of a spreadsheet is: "Witness",
  "Guarantor" and so on. */
  [COA_CSV_CAPACITY] = NC_ ("column", "Capacity"),
  /* Translators: what a column of a spreadsheet is: "Signed",
  "Withdrew" and so on. */
  [COA_CSV_ACT] = NC_ ("column", "What Was Done"),
  /* Translators: what a column of a spreadsheet is: when
  somebody signed. */
  [COA_CSV_DATE] =
  NC_ ("column", "Date of the Signature"),
  /* Translators: what a column of a spreadsheet is:
  "Certain", "Disputed" and so on. */
  [COA_CSV_CERTAINTY] = NC_ ("column", "Certainty"),
  /* Translators: what a column of a spreadsheet is. */
  [COA_CSV_SOURCE_TITLE] = NC_ ("column", "Title of the Source"),
  /* Translators: what a column of a spreadsheet is:
  the address of a page on the web. */
  [COA_CSV_SOURCE_URL] = NC_ ("column", "Address of the Source"),
  /* Translators: what a column of a spreadsheet is:
  a page, "point 3" and so on. */
  [COA_CSV_LOCATOR] =
  NC_ ("column", "Place in the Source"),
  /* Translators: what a column of a
  spreadsheet is: words of the source. */
  [COA_CSV_QUOTE] =
  NC_ ("column", "Quote"),
  /* Translators: what a column of a
  spreadsheet is: a remark. */
  [COA_CSV_NOTE] = NC_ ("column", "Note"),
};
/* clang-format on */

static const struct {
  guint kinds;    /* of rows that have it */
  guint required; /* of rows that are nothing without it */
} uses[COA_CSV_N_MEANINGS] = {
  [COA_CSV_COALITION] = { SIGNATURES | GOALS, GOALS },
  [COA_CSV_NUMBER] = { GOALS, 0 },
  [COA_CSV_TEXT] = { GOALS, GOALS },
  [COA_CSV_LANGUAGE] = { GOALS, 0 },
  [COA_CSV_TOPICS] = { GOALS, 0 },
  [COA_CSV_STANCE] = { GOALS, 0 },
  [COA_CSV_DOCUMENT_TITLE] = { SIGNATURES | GOALS, SIGNATURES },
  [COA_CSV_DOCUMENT_DATE] = { SIGNATURES | GOALS, 0 },
  [COA_CSV_DOCUMENT_KIND] = { SIGNATURES, 0 },
  [COA_CSV_SIGNATORY] = { SIGNATURES, SIGNATURES },
  [COA_CSV_SIGNATORY_KIND] = { SIGNATURES, 0 },
  [COA_CSV_OTHER_NAME] = { SIGNATURES, 0 },
  [COA_CSV_ON_BEHALF_OF] = { SIGNATURES, 0 },
  [COA_CSV_ROLE] = { SIGNATURES, 0 },
  [COA_CSV_COMMUNITY] = { SIGNATURES, 0 },
  [COA_CSV_CAPACITY] = { SIGNATURES, 0 },
  [COA_CSV_ACT] = { SIGNATURES, 0 },
  [COA_CSV_DATE] = { SIGNATURES, 0 },
  [COA_CSV_CERTAINTY] = { SIGNATURES, 0 },
  [COA_CSV_SOURCE_TITLE] = { SIGNATURES | GOALS, 0 },
  [COA_CSV_SOURCE_URL] = { SIGNATURES | GOALS, 0 },
  [COA_CSV_LOCATOR] = { SIGNATURES | GOALS, 0 },
  [COA_CSV_QUOTE] = { SIGNATURES | GOALS, 0 },
  [COA_CSV_NOTE] = { SIGNATURES, 0 },
};

/**
 * coa_csv_meaning_get_id:
 * @meaning: what a column is
 *
 * Returns: its name in settings, which is always the same
 */
const char *
coa_csv_meaning_get_id (CoaCsvMeaning meaning)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (COA_TYPE_CSV_MEANING);

  return g_enum_get_value (values, (int) meaning)->value_nick;
}

/**
 * coa_csv_meaning_get_name:
 * @meaning: what a column is
 *
 * Returns: its name in the user's language
 */
const char *
coa_csv_meaning_get_name (CoaCsvMeaning meaning)
{
  g_return_val_if_fail (meaning < COA_CSV_N_MEANINGS, NULL);

  return g_dpgettext2 (NULL, "column", names[meaning]);
}

/**
 * coa_csv_meaning_is_of:
 * @meaning: what a column is
 * @kind: what rows are
 *
 * Returns: whether such rows can have such a column
 */
gboolean
coa_csv_meaning_is_of (CoaCsvMeaning meaning, CoaCsvKind kind)
{
  g_return_val_if_fail (meaning < COA_CSV_N_MEANINGS, FALSE);

  return (uses[meaning].kinds & 1u << kind) != 0;
}

/**
 * coa_csv_meaning_is_required:
 * @meaning: what a column is
 * @kind: what rows are
 *
 * Returns: whether such rows say nothing without such a column
 */
gboolean
coa_csv_meaning_is_required (CoaCsvMeaning meaning, CoaCsvKind kind)
{
  g_return_val_if_fail (meaning < COA_CSV_N_MEANINGS, FALSE);

  return (uses[meaning].required & 1u << kind) != 0;
}
