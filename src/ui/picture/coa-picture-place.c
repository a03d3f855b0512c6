/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/coa-picture-place.h"

#include <glib/gi18n.h>
#include <string.h>

#include "config.h"
#include "ui/picture/file/coa-file-name.h"

#define FOLDER_KEY "picture-folder"

/**
 * coa_picture_place_dup_name:
 * @title: (nullable): what a picture shows
 *
 * Returns: (transfer full): a name for its file that any file system takes, with
 *   the date of today
 */
char *
coa_picture_place_dup_name (const char *title)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *name = coa_file_name_new (title);

  return g_strconcat (name, *name != '\0' ? " " : "", today, ".svg", NULL);
}

/**
 * coa_picture_place_get_format:
 * @place: where a picture is to be saved
 * @out_format: (out): as what
 *
 * Returns: whether the end of the name says so, or says nothing
 */
gboolean
coa_picture_place_get_format (GFile *place, CoaPictureFormat *out_format)
{
  g_autofree char *name = g_file_get_basename (place);
  g_autofree char *lower = g_utf8_strdown (name != NULL ? name : "", -1);

  *out_format = g_str_has_suffix (lower, ".png") ? COA_PICTURE_FORMAT_PNG : COA_PICTURE_FORMAT_SVG;
  return *out_format == COA_PICTURE_FORMAT_PNG || g_str_has_suffix (lower, ".svg") ||
         strchr (lower, '.') == NULL;
}

static GtkFileFilter *
filter_new (const char *name, const char *type, const char *suffix)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_mime_type (filter, type);
  gtk_file_filter_add_suffix (filter, suffix);
  return filter;
}

static void
set_filters (GtkFileDialog *dialog)
{
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) svg = filter_new (_ ("SVG, sharp at any size"), "image/svg+xml", "svg");
  g_autoptr (GtkFileFilter) png = filter_new (_ ("PNG, made of pixels"), "image/png", "png");
  g_autoptr (GtkFileFilter) both = gtk_file_filter_new ();

  gtk_file_filter_set_name (both, _ ("Pictures (.svg, .png)"));
  gtk_file_filter_add_suffix (both, "svg");
  gtk_file_filter_add_suffix (both, "png");
  g_list_store_append (filters, both);
  g_list_store_append (filters, svg);
  g_list_store_append (filters, png);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
}

/**
 * coa_picture_place_dialog_new:
 * @picture: (transfer none): what is to be saved
 *
 * Returns: (transfer full): a dialog that asks where, which begins in the folder
 *   of the picture that was saved last
 */
GtkFileDialog *
coa_picture_place_dialog_new (CoaPicture *picture)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *uri = g_settings_get_string (settings, FOLDER_KEY);
  g_autofree char *name = coa_picture_place_dup_name (coa_picture_get_title (picture));

  gtk_file_dialog_set_title (dialog, _ ("Save as Picture"));
  gtk_file_dialog_set_modal (dialog, TRUE);
  set_filters (dialog);
  if (*uri != '\0') {
    g_autoptr (GFile) folder = g_file_new_for_uri (uri);
    g_autoptr (GFile) place = g_file_get_child (folder, name);

    /* GTK 4.18 leaks a file where the folder and the name are set apart. */
    gtk_file_dialog_set_initial_file (dialog, place);
  } else {
    gtk_file_dialog_set_initial_name (dialog, name);
  }
  return dialog;
}

/**
 * coa_picture_place_remember:
 * @place: (transfer none): where a picture was saved
 *
 * Lets the next dialog begin there. A sandbox sees each file at a place of its own,
 * where nothing else can be saved: there the desktop remembers.
 */
void
coa_picture_place_remember (GFile *place)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (GFile) folder = g_file_get_parent (place);
  g_autofree char *uri = folder == NULL ? NULL : g_file_get_uri (folder);

  if (uri != NULL && !coa_file_name_is_sandboxed (place))
    g_settings_set_string (settings, FOLDER_KEY, uri);
}
