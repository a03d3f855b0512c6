/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "own-file.h"

#include <string.h>

#include "config.h"
#include "model/record/coa-item.h"
#include "ui/opening/coa-opening-page.h"
#include "ui/page/coa-pages.h"
#include "ui/window/coa-window.h"

/* Writes JSON with ' for ". */
void
own_file_write (OwnFile *self, const char *json)
{
  g_autofree char *text = g_strdelimit (g_strdup (json), "'", '"');
  g_autoptr (GError) error = NULL;

  g_file_replace_contents (self->file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                           NULL, &error);
  g_assert_no_error (error);
}

gboolean
own_file_is_read (OwnFile *self)
{
  GtkWidget *failure = ui_test_find_text (self->window, "Not Opened");

  return ui_test_count (self->window, COA_TYPE_OPENING_PAGE) == 0 ||
         (failure != NULL && gtk_widget_get_mapped (failure));
}

void
own_file_open (OwnFile *self, const char *json)
{
  own_file_write (self, json);
  g_usleep (20 * 1000); /* The clock of files is a little behind. */
  self->window = coa_window_new_for_location (NULL, self->file, self->settings);
  gtk_window_present (self->window);
  ui_test_wait (own_file_is_read (self));
  ui_test_settle (self->window);
}

void
own_file_set_up (OwnFile *self, gconstpointer data)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  self->settings = g_settings_new (APPLICATION_ID);
  self->file = g_file_new_tmp ("own-XXXXXX.coalitions", &stream, &error);
  g_assert_no_error (error);
  g_io_stream_close (G_IO_STREAM (stream), NULL, &error);
  g_assert_no_error (error);
}

void
own_file_tear_down (OwnFile *self, gconstpointer data)
{
  if (self->window != NULL)
    ui_test_close (self->window);
  g_file_delete (self->file, NULL, NULL);
  g_clear_object (&self->file);
  g_clear_object (&self->settings);
}

void
own_file_activate (OwnFile *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL));
}

void
own_file_check_item (OwnFile *self, const char *id)
{
  g_autoptr (CoaItem) item = NULL;

  g_object_get (self->window, "item", &item, NULL);
  g_assert_nonnull (item);
  g_assert_cmpstr (coa_item_get_id (item), ==, id);
}

/* The banner with this button, of the page in view. */
AdwBanner *
own_file_find_banner (OwnFile *self, const char *button)
{
  CoaPages *pages = ui_test_find (self->window, COA_TYPE_PAGES);
  GtkWidget *found = ui_test_find_named (coa_pages_get_page (pages), GTK_TYPE_BUTTON, button);

  g_assert_nonnull (found);
  return ADW_BANNER (gtk_widget_get_ancestor (found, ADW_TYPE_BANNER));
}

CoaCollection *
own_file_get_collection (OwnFile *self)
{
  g_autoptr (CoaCollection) collection = NULL;

  g_object_get (self->window, "collection", &collection, NULL);
  return collection; /* the window keeps it */
}

/* Writes the file and reads it again. Nobody keeps what was there. */
void
own_file_reload (OwnFile *self, const char *json)
{
  CoaCollection *old = own_file_get_collection (self);
  gpointer kept = old;

  g_object_add_weak_pointer (G_OBJECT (old), &kept);
  own_file_write (self, json);
  g_usleep (20 * 1000); /* The clock of files is a little behind. */
  own_file_activate (self, "win.reload");
  ui_test_wait (own_file_get_collection (self) != old);
  ui_test_settle (self->window);
  ui_test_wait (kept == NULL);
}

/* Whether the menu opens the file. */
gboolean
own_file_is_in_menu (GFile *file, GMenu *menu)
{
  g_autofree char *uri = g_file_get_uri (file);
  gboolean found = FALSE;

  for (int i = 0; i < g_menu_model_get_n_items (G_MENU_MODEL (menu)); i++) {
    g_autofree char *target = NULL;

    g_assert_true (g_menu_model_get_item_attribute (G_MENU_MODEL (menu), i, G_MENU_ATTRIBUTE_TARGET,
                                                    "s", &target));
    found = found || g_str_equal (target, uri);
  }
  return found;
}
