/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "ui-test.h"
#include "ui/picture/coa-picture-place.h"
#include "ui/picture/file/coa-picture-png.h"

static const struct {
  float width;
  float height;
  double scale;
} sizes[] = {
  { 100, 100, 2 },  { 8000, 100, 2 },        { 10000, 1000, 1.6 },
  { 16000, 10, 1 }, { 20000, 10, 0.8 },      { 30000, 10, 0 },
  { 10, 30000, 0 }, { 1000000, 1000000, 0 }, { 6324.5f, 6324.5f, 1 },
};

/* The larger a picture is, the fewer pixels has each part of it. */
static void
test_scale (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    g_assert_cmpfloat_with_epsilon (
      coa_picture_png_get_scale (&GRAPHENE_SIZE_INIT (sizes[i].width, sizes[i].height)),
      sizes[i].scale, 0.001);
}

static const struct {
  const char *title;
  const char *beginning; /* of the name, before the date */
} names[] = {
  { NULL, "" },
  { "", "" },
  { "Timeline", "Timeline " },
  { "Kurdistan / Iraq: who?", "Kurdistan  Iraq who " },
  { "../../etc/passwd", "etcpasswd " },
  { "...hidden", "hidden " },
  { "التحالفات", "التحالفات " },
  { "\u2068A\u2069 and \u202eB", "A and B " },
  { "a\nb", "ab " },
};

static void
test_names (void)
{
  g_autofree char *endless = g_strnfill (1000, 'a');
  g_autofree char *long_name = coa_picture_place_dup_name (endless);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *name = coa_picture_place_dup_name (names[i].title);

    g_assert_true (g_str_has_prefix (name, names[i].beginning));
    g_assert_true (g_str_has_suffix (name, ".svg"));
    g_assert_cmpuint (strlen (name), ==, strlen (names[i].beginning) + strlen ("2026-11-22.svg"));
  }
  g_assert_cmpuint (strlen (long_name), <, 200);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

  g_test_add_func ("/picture-place/scale", test_scale);
  g_test_add_func ("/picture-place/names", test_names);

  return g_test_run ();
}
