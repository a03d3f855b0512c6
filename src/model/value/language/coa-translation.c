/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/language/coa-translation.h"

#include <glib/gi18n.h>

#include "model/value/language/coa-translation-table.h"
#include "model/value/language/coa-language.h"

/**
 * coa_translation_dup_status:
 * @language: (nullable): a BCP 47 language tag
 *
 * Says how far the translation of the program and its collection into a
 * language is, and whether somebody who speaks it has read it.
 *
 * Returns: (transfer full) (nullable): a sentence, or %NULL if there is no such
 *   translation
 */
char *
coa_translation_dup_status (const char *language)
{
  for (gsize i = 0; i < G_N_ELEMENTS (translations); i++) {
    g_autofree char *name = NULL;

    if (g_strcmp0 (language, translations[i].language) != 0)
      continue;

    name = coa_language_dup_name (language);
    if (translations[i].is_reviewed)
      /* Translators: %s is a language, and %u is how much of the texts is translated. */
      return g_strdup_printf (_ ("Translation into %s: %u %% done, reviewed by a native speaker."),
                                name, translations[i].percentage);
    /* Translators: %s is a language, and %u is how much of the texts is translated. */
    return g_strdup_printf (
      _ ("Translation into %s: draft, %u %% done, not yet reviewed by a native speaker."), name,
        translations[i].percentage);
  }
  return NULL;
}
