/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/coa-picture-button.h"

/**
 * CoaPictureButton:
 *
 * A button of a [iface@Pictured] view with a menu that saves and copies its
 * picture, for views that have no other menu.
 */
struct _CoaPictureButton {
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaPictureButton, coa_picture_button, ADW_TYPE_BIN)

static void
coa_picture_button_dispose (GObject *object)
{
  /* The bin must not keep what goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_PICTURE_BUTTON);

  G_OBJECT_CLASS (coa_picture_button_parent_class)->dispose (object);
}

static void
coa_picture_button_class_init (CoaPictureButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_picture_button_dispose;

  gtk_widget_class_set_template_from_resource (
    GTK_WIDGET_CLASS (klass), "/io/github/coalitions/Coalitions/picture/coa-picture-button.ui");
}

static void
coa_picture_button_init (CoaPictureButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
