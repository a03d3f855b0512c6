/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "own-file.h"
#include "ui/navigation/coa-pages.h"

/* The window of a collection that the test writes once more, without something. */

#define N_COALITIONS 20
#define LOST "Some of what was shown is no longer in the collection"

static inline void
append_coalition (GString *json, guint i)
{
  g_string_append_printf (
    json,
    "%s{'id': 'c%u', 'name': 'Coalition %02u', 'area_id': '%s', 'members': [{'agent_id': 'p'}], "
    "'goals': [",
    g_str_has_suffix (json->str, "[") ? "" : ", ", i, i, i % 2 == 0 ? "here" : "there");
  for (guint j = 0; j < 12; j++)
    g_string_append_printf (json, "%s{'id': 'g%u-%u', 'text': 'Goal %u', 'topics': ['t']}",
                            j > 0 ? ", " : "", i, j, j);
  g_string_append (json, "]}");
}

/* A collection without the record with this id, if any, and with a person of this name. */
static inline char *
make_json (const char *left_out, const char *person)
{
  g_autoptr (GString) json = g_string_new (OWN_START "'title': 'Own'");
  const char *const areas[] = { "here", "there" };

  g_string_append (json, ", 'coalitions': [");
  for (guint i = 0; i < N_COALITIONS; i++) {
    g_autofree char *id = g_strdup_printf ("c%u", i);

    if (g_strcmp0 (id, left_out) != 0)
      append_coalition (json, i);
  }
  g_string_append (json, "], 'topics': [{'id': 't', 'label': 'Topic'}], 'areas': [");
  for (gsize i = 0; i < G_N_ELEMENTS (areas); i++)
    g_string_append_printf (json, "%s{'id': '%s', 'name': '%s'}", i > 0 ? ", " : "",
                            g_strcmp0 (areas[i], left_out) == 0 ? "gone" : areas[i], areas[i]);
  g_string_append (json, "], 'events': [");
  for (guint i = 0; i < 40; i++)
    g_string_append_printf (json,
                            "%s{'id': 'e%u', 'name': 'Event %u', 'date': '%u', 'coalition_ids': "
                            "['c%u']}",
                            i > 0 ? ", " : "", i, i, 1980 + i, i % N_COALITIONS);
  g_string_append_printf (json, "], 'persons': [{'id': '%s', 'name': '%s'}]}",
                          g_strcmp0 (left_out, "p") == 0 ? "gone" : "p", person);
  return g_string_free_and_steal (g_steal_pointer (&json));
}

static inline void
start (OwnFile *self)
{
  g_autofree char *json = make_json (NULL, "Person");

  own_file_open (self, json);
  own_file_check_item (self, "c0");
}

/* Reads the file again, without what has this id. */
static inline void
reload (OwnFile *self, const char *left_out)
{
  g_autofree char *json = make_json (left_out, "Other Name");

  own_file_reload (self, json);
}

static inline CoaPages *
get_pages (OwnFile *self)
{
  return ui_test_find (self->window, COA_TYPE_PAGES);
}

static inline gpointer
get_page (OwnFile *self)
{
  return coa_pages_get_page (get_pages (self));
}

static inline void
act (OwnFile *self, const char *action, const char *id)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action, "s", id));
  ui_test_settle (self->window);
}

static inline gboolean
is_told (OwnFile *self)
{
  return ui_test_find_text (self->window, LOST) != NULL;
}
