/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define COA_TYPE_FILE_POLL (coa_file_poll_get_type ())

G_DECLARE_FINAL_TYPE (CoaFilePoll, coa_file_poll, COA, FILE_POLL, GObject)

CoaFilePoll *coa_file_poll_new (GFile *location, guint pause) G_GNUC_WARN_UNUSED_RESULT;

void coa_file_poll_forget (CoaFilePoll *self);
void coa_file_poll_remember (CoaFilePoll *self);

G_END_DECLS
