/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What is to be known of a file before it is read: whether it is one, and what
 * coa_file_stamp_new() makes the stamp of. */
#define COA_FILE_STAMP_ATTRIBUTES                                                                  \
  G_FILE_ATTRIBUTE_STANDARD_TYPE                                                                   \
  "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_UNIX_INODE

char *coa_file_stamp_new (GFileInfo *info) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
