/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/coa-picture-actions.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/picture/coa-picture-place.h"

/* How long a toast with a button stays. */
enum {
  SHOWN_SECONDS = 10
};

/* What is on its way, and who is told of it. */
typedef struct {
  CoaPictured *view;    /* (owned) (not nullable) */
  CoaPicture *picture;  /* (owned) (nullable) */
  CoaPictureFile *file; /* (owned) (nullable) */
  GBytes *svg;          /* (owned) (nullable): what goes beside it onto the clipboard */
  GFile *place;         /* (owned) (nullable) */
} Job;

static Job *
job_new (CoaPictured *view, CoaPicture *picture)
{
  Job *job = g_new0 (Job, 1);

  job->view = g_object_ref (view);
  job->picture = picture == NULL ? NULL : g_object_ref (picture);
  return job;
}

static void
job_free (Job *job)
{
  g_clear_object (&job->view);
  g_clear_object (&job->picture);
  g_clear_object (&job->file);
  g_clear_pointer (&job->svg, g_bytes_unref);
  g_clear_object (&job->place);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

/* The toast, to which a button may be added; NULL if nobody would see it. */
static AdwToast *
tell (CoaPictured *view, const char *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (view), ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast;

  if (overlay == NULL)
    return NULL;

  toast = adw_toast_new (message);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  return toast;
}

static void
tell_failure (CoaPictured *view, const char *what, const GError *error)
{
  /* Translators: what failed, and why, as in "The picture was not saved: No space left". */
  g_autofree char *message = g_strdup_printf (_ ("%s: %s"), what, error->message);

  tell (view, message);
}

static void
shown_cb (GObject *launcher, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaPictured) view = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_open_containing_folder_finish (GTK_FILE_LAUNCHER (launcher), result,
                                                        &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell (view, _ ("The folder could not be opened"));
}

static void
show_cb (AdwToast *toast, gpointer user_data)
{
  const Job *job = user_data;
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (job->place);

  gtk_file_launcher_open_containing_folder (
    launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (job->view))), NULL, shown_cb,
    g_object_ref (job->view));
}

static void
free_with_closure (gpointer data, GClosure *closure)
{
  job_free (data);
}

/* "Picture saved", and how much smaller than others it is if it is. */
static char *
dup_message (const char *message, CoaPictureFile *file)
{
  const double scale = coa_picture_file_get_scale (file);

  if (scale >= 1)
    return g_strdup (message);

  /* Translators: after "Picture saved" or "Picture copied". %s%% is its size in percent: it has
   * fewer pixels than it would have if it were not so large. */
  return g_strdup_printf (_ ("%s, at %d%% of its size as it is very large"), message,
                            (int) (scale * 100));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Job) job = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;
  CoaPictured *view = job->view;
  AdwToast *toast;

  if (!coa_picture_file_save_finish (COA_PICTURE_FILE (source), result, &error)) {
    tell_failure (view, _ ("The picture was not saved"), error);
    return;
  }

  coa_picture_place_remember (job->place);
  message = dup_message (_ ("Picture saved"), job->file);
  toast = tell (view, message);
  if (toast != NULL) {
    adw_toast_set_button_label (toast, _ ("_Show"));
    adw_toast_set_timeout (toast, SHOWN_SECONDS);
    g_signal_connect_data (toast, "button-clicked", G_CALLBACK (show_cb), g_steal_pointer (&job),
                           free_with_closure, G_CONNECT_DEFAULT);
  }
}

/**
 * coa_picture_actions_save_to:
 * @view: (transfer none): who is told how it went
 * @picture: (transfer none): what it has drawn
 * @place: (transfer none): where to put the file, whose name says what it is
 *
 * Saves a picture, and says so or why not.
 */
void
coa_picture_actions_save_to (CoaPictured *view, CoaPicture *picture, GFile *place)
{
  CoaPictureFormat format;
  Job *job;

  g_return_if_fail (COA_IS_PICTURED (view));
  g_return_if_fail (COA_IS_PICTURE (picture));

  if (!coa_picture_place_get_format (place, &format)) {
    tell (view, _ ("The picture was not saved: its name must end in .svg or .png"));
    return;
  }

  job = job_new (view, NULL);
  job->file = coa_picture_file_new (picture, format);
  job->place = g_object_ref (place);
  coa_picture_file_save_async (job->file, place, saved_cb, job);
}

static void
place_chosen_cb (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Job) job = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) place = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, &error);

  if (place != NULL)
    coa_picture_actions_save_to (job->view, job->picture, place);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_failure (job->view, _ ("The picture was not saved"), error);
}

/* What the view shows, or NULL after the user was told that it shows nothing. */
static CoaPicture *
draw (CoaPictured *view)
{
  CoaPicture *picture = coa_pictured_draw (view);

  if (picture == NULL)
    tell (view, _ ("There is nothing to make a picture of"));
  return picture;
}

static void
save (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (CoaPicture) picture = draw (COA_PICTURED (widget));
  g_autoptr (GtkFileDialog) dialog = NULL;

  if (picture == NULL)
    return;

  dialog = coa_picture_place_dialog_new (picture);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, place_chosen_cb,
                        job_new (COA_PICTURED (widget), picture));
}

/* Any program takes pixels; one that can do more with shapes finds them too. */
static GdkContentProvider *
content_new (GBytes *png, GBytes *svg)
{
  GdkContentProvider *contents[] = {
    gdk_content_provider_new_for_bytes ("image/png", png),
    gdk_content_provider_new_for_bytes ("image/svg+xml", svg),
  };

  return gdk_content_provider_new_union (contents, G_N_ELEMENTS (contents));
}

static void
copied_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Job) job = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = coa_picture_file_make_finish (COA_PICTURE_FILE (source), result, &error);
  g_autoptr (GdkContentProvider) content = NULL;
  g_autofree char *message = NULL;

  if (png == NULL) {
    tell_failure (job->view, _ ("The picture was not copied"), error);
    return;
  }

  content = content_new (png, job->svg);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (job->view)), content);
  message = dup_message (_ ("Picture copied"), job->file);
  tell (job->view, message);
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Job) job = user_data;
  g_autoptr (GError) error = NULL;

  job->svg = coa_picture_file_make_finish (COA_PICTURE_FILE (source), result, &error);
  if (job->svg == NULL) {
    tell_failure (job->view, _ ("The picture was not copied"), error);
    return;
  }

  coa_picture_file_make_async (job->file, copied_cb, job);
  g_steal_pointer (&job);
}

static void
copy (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (CoaPicture) picture = draw (COA_PICTURED (widget));
  g_autoptr (CoaPictureFile) svg = NULL;
  Job *job;

  if (picture == NULL)
    return;

  svg = coa_picture_file_new (picture, COA_PICTURE_FORMAT_SVG);
  job = job_new (COA_PICTURED (widget), NULL);
  job->file = coa_picture_file_new (picture, COA_PICTURE_FORMAT_PNG);
  coa_picture_file_make_async (svg, drawn_cb, job);
}

/**
 * coa_picture_actions_install:
 * @widget_class: a class of views that implements [iface@Pictured]
 *
 * Gives views the actions `picture.save` and `picture.copy`. The window has the
 * keys for them.
 */
void
coa_picture_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "picture.save", NULL, save);
  gtk_widget_class_install_action (widget_class, "picture.copy", NULL, copy);
}
