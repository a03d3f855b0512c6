/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoaPictureInk:
 * @COA_PICTURE_INK_TEXT: for text
 * @COA_PICTURE_INK_DIMMED: for text beside the point, still good to read
 * @COA_PICTURE_INK_LINE: for lines between things
 * @COA_PICTURE_INK_ACCENT: for what stands out
 *
 * The colours of pictures. They are meant for white paper, whatever the window
 * looks like.
 */
typedef enum {
  COA_PICTURE_INK_TEXT,
  COA_PICTURE_INK_DIMMED,
  COA_PICTURE_INK_LINE,
  COA_PICTURE_INK_ACCENT,
} CoaPictureInk;

GdkRGBA coa_picture_ink (CoaPictureInk ink);

PangoContext *coa_picture_letters_new (GtkWidget *widget) G_GNUC_WARN_UNUSED_RESULT;
PangoLayout *coa_picture_text_new (PangoContext *letters, const char *text, double scale,
                                   PangoWeight weight, int width) G_GNUC_WARN_UNUSED_RESULT;
gboolean coa_picture_is_right_to_left (PangoContext *letters);

G_END_DECLS
