/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui-test.h"

/* The window of a file that the test writes. */
typedef struct {
  GFile *file;
  GSettings *settings;
  GtkWindow *window;
} OwnFile;

#define OWN_START                                                                                  \
  "{'format': 'coalitions-collection', 'version': 1, 'id': 'own', 'language': 'en', "
#define OWN_GOOD                                                                                   \
  OWN_START                                                                                        \
  "'title': 'My <b>own</b>', 'coalitions': [{'id': 'one', 'name': 'One', 'sources': "              \
  "[{'source_id': 'book'}]}, {'id': 'two', 'name': 'Two', 'sources': [{'source_id': "              \
  "'book'}]}], 'sources': [{'id': 'book', 'type': 'book', 'title': 'Book'}]}"
#define OWN_BAD                                                                                    \
  OWN_START                                                                                        \
  "'title': 'My own', 'coalitions': [{'id': 'one', 'name': 'One', 'founding_date': 'soon'}, "      \
  "{'id': 'two'}]}"

void own_file_set_up (OwnFile *self, gconstpointer data);
void own_file_tear_down (OwnFile *self, gconstpointer data);

void own_file_write (OwnFile *self, const char *json);
void own_file_open (OwnFile *self, const char *json);
gboolean own_file_is_read (OwnFile *self);
CoaCollection *own_file_get_collection (OwnFile *self);
void own_file_reload (OwnFile *self, const char *json);
void own_file_activate (OwnFile *self, const char *action);
void own_file_check_item (OwnFile *self, const char *id);
AdwBanner *own_file_find_banner (OwnFile *self, const char *button);
gboolean own_file_is_in_menu (GFile *file, GMenu *menu);
