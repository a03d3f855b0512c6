/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coa-about-dialog.h"

#include <glib/gi18n.h>

#include "config.h"
#include "model/value/language/coa-language.h"
#include "model/value/language/coa-translation.h"

/* What the program is, and how good what its reader reads of it is. */
static char *
describe (void)
{
  const char *purpose =
    _ ("Who stands for what, who signed with whom, when, and which source says so.");
  g_autofree char *status = coa_translation_dup_status (coa_language_get_translated ());

  return status != NULL ? g_strjoin ("\n\n", purpose, status, NULL) : g_strdup (purpose);
}

/**
 * coa_about_dialog_new:
 *
 * Returns: (transfer floating): what the program is, and who made it
 */
AdwDialog *
coa_about_dialog_new (void)
{
  g_autofree char *comments = describe ();
  AdwDialog *self = adw_about_dialog_new ();
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (self);

  adw_about_dialog_set_application_name (about, _ ("Coalitions"));
  adw_about_dialog_set_application_icon (about, APPLICATION_ID);
  adw_about_dialog_set_version (about, VERSION);
  adw_about_dialog_set_developer_name (about, _ ("The Coalitions authors"));
  adw_about_dialog_set_comments (about, comments);
  adw_about_dialog_set_website (about, "https://github.com/coalitions/coalitions");
  adw_about_dialog_set_issue_url (about, "https://github.com/coalitions/coalitions/issues");
  adw_about_dialog_set_copyright (about, "© 2026 The Coalitions authors");
  adw_about_dialog_set_license_type (about, GTK_LICENSE_GPL_3_0);
  /* Translators: put your names here, each with an address, a line each. */
  adw_about_dialog_set_translator_credits (about, _ ("translator-credits"));
  return self;
}
