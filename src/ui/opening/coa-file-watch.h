/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define COA_TYPE_FILE_WATCH (coa_file_watch_get_type ())

G_DECLARE_FINAL_TYPE (CoaFileWatch, coa_file_watch, COA, FILE_WATCH, GObject)

CoaFileWatch *coa_file_watch_new (GFile *location) G_GNUC_WARN_UNUSED_RESULT;

void coa_file_watch_stop (CoaFileWatch *self);
void coa_file_watch_forget (CoaFileWatch *self);
void coa_file_watch_remember (CoaFileWatch *self);

G_END_DECLS
