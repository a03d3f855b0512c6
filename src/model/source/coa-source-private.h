/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/source/coa-source.h"

G_BEGIN_DECLS

typedef enum {
  PROP_KIND = 1,
  PROP_CONTAINER_TITLE,
  PROP_PUBLISHER,
  PROP_LANGUAGE,
  PROP_TITLE,
  PROP_AUTHORS,
  PROP_URL,
  PROP_ARCHIVED_URL,
  PROP_ISSUED,
  PROP_ACCESSED,
  PROP_NOTE,
} CoaSourceProperty;

struct _CoaSource {
  CoaItem parent_instance;

  /* (owned) (nullable), each under its property; the first ones are shared strings */
  char *strings[PROP_ARCHIVED_URL + 1];
  CoaDate *issued;   /* (owned) (nullable) */
  CoaDate *accessed; /* (owned) (nullable) */
  CoaText *note;     /* (owned) (nullable) */
  CoaItem *page;     /* (unowned) (nullable) */
};

void coa_source_read (CoaRecord *record, CoaJsonAt *at);

G_END_DECLS
