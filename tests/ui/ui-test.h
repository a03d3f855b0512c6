/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "model/collection/coa-collection.h"

/* What the tests of widgets share: data, finding widgets, waiting, and seeing that all is freed. */

gboolean ui_test_locale_is_there (void);
void ui_test_init (int *argc, char ***argv);

CoaCollection *ui_test_bundled (void);
CoaCollection *ui_test_file (const char *name);
CoaCollection *ui_test_made (const char *members);
gpointer ui_test_item (CoaCollection *collection, const char *id);

gpointer ui_test_find (gpointer from, GType type);
gpointer ui_test_find_named (gpointer from, GType type, const char *name);
gpointer ui_test_find_text (gpointer from, const char *text);
guint ui_test_count (gpointer from, GType type);
GStrv ui_test_texts (gpointer from);

GtkWindow *ui_test_show (gpointer child);
GtkWindow *ui_test_show_window (CoaCollection *collection, GSettings *settings);
void ui_test_resize (GtkWindow *window, int width, int height);
void ui_test_click (gpointer from, const char *name);
void ui_test_catch (GtkWindow *window, const char *action, char **value);
void ui_test_close (GtkWindow *window);

void ui_test_settle (gpointer widget);
gint64 ui_test_deadline (void);
void ui_test_iterate (gint64 deadline, const char *failure, const char *place);

/* Lets the main loop go on until the condition holds, and fails when it does not in time. */
#define ui_test_wait(condition)                                                                    \
  G_STMT_START                                                                                     \
  {                                                                                                \
    const gint64 ui_test_end = ui_test_deadline ();                                                \
                                                                                                   \
    while (!(condition))                                                                           \
      ui_test_iterate (ui_test_end, "not in time: " #condition, G_STRLOC);                         \
  }                                                                                                \
  G_STMT_END
