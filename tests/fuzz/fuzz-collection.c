/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads any bytes as the file of a collection. Whatever they are, the collection holds together,
 * and each problem can be told in one line. */

#define _GNU_SOURCE /* for memfd_create() */

#include <sys/mman.h>

#include <string.h>
#include <unistd.h>

#include "check/coa-check-report.h"
#include "fuzz.h"
#include "model/coa-collection.h"

/* The file that each input is written to. */
static int file = -1;

static void
write_file (const guint8 *data, gsize size)
{
  if (file < 0)
    file = memfd_create ("input", 0);

  g_assert_cmpint (ftruncate (file, 0), ==, 0);
  g_assert_cmpint (pwrite (file, data, size, 0), ==, (gssize) size);
}

static void
check_item (CoaCollection *collection, gpointer item)
{
  g_autofree char *id = NULL;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (item), "id") == NULL)
    return;

  g_object_get (item, "id", &id, NULL);
  g_assert_true (id != NULL && g_str_is_ascii (id));
  g_assert_true (coa_collection_lookup (collection, id) == item);
}

/* Every property of it can be read, and each thing in its lists is found by its id. */
static void
check_collection (CoaCollection *collection)
{
  guint n;
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (collection), &n);

  for (guint i = 0; i < n; i++) {
    g_auto (GValue) value = G_VALUE_INIT;

    g_object_get_property (G_OBJECT (collection), properties[i]->name, &value);
    if (!G_VALUE_HOLDS_OBJECT (&value))
      continue;
    for (guint j = 0; j < g_list_model_get_n_items (g_value_get_object (&value)); j++) {
      g_autoptr (GObject) item = g_list_model_get_item (g_value_get_object (&value), j);

      check_item (collection, item);
    }
  }
}

static void
check_problems (CoaCollection *collection, const char *name)
{
  g_autoptr (CoaCheckReport) report = coa_check_report_new (
    coa_collection_get_problems (collection), (const char *const[]) { name, NULL });

  for (guint i = 0; i < g_list_model_get_n_items (coa_check_report_get_problems (report)); i++) {
    g_autofree char *line = coa_check_report_dup_line (report, i);

    g_assert_true (g_utf8_validate (line, -1, NULL));
    for (const char *at = line; *at != '\0'; at = g_utf8_next_char (at))
      g_assert_false (g_unichar_iscntrl (g_utf8_get_char (at)));
  }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *name = NULL;
  g_autoptr (GFile) input = NULL;
  g_autoptr (CoaCollection) collection = NULL;

  write_file (data, size);
  name = g_strdup_printf ("/proc/self/fd/%d", file);
  input = g_file_new_for_path (name);

  collection = coa_collection_new_from_files (&input, 1);
  check_collection (collection);
  check_problems (collection, name);
  return 0;
}
