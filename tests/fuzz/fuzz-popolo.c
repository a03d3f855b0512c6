/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads any bytes as a file of Popolo. Either they are refused, in words, or what is made of them
 * is a collection that is read without an error. */

#include "fuzz.h"
#include "import/popolo/coa-popolo.h"
#include "read-again.h"

static void
check_words (const char *words)
{
  g_assert_true (words != NULL && *words != '\0' && g_utf8_validate (words, -1, NULL));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (CoaDraft) draft = coa_draft_new ();
  g_autoptr (GBytes) collection = NULL;
  g_autoptr (GError) error = NULL;
  GListModel *problems;

  /* What GLib would only complain about is a fault too. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  if (!coa_popolo_import (draft, bytes, "popolo.json", NULL, &error)) {
    check_words (error->message);
    return 0;
  }

  problems = coa_draft_get_problems (draft);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++) {
    g_autoptr (CoaProblem) problem = g_list_model_get_item (problems, i);

    check_words (coa_problem_get_message (problem));
  }
  collection = coa_draft_to_bytes (draft, "Popolo", NULL);
  g_object_unref (read_again (collection));
  return 0;
}
