/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/coa-json.h"

G_BEGIN_DECLS

/**
 * CoaHeader:
 *
 * What a file says of the collection as a whole.
 */
typedef struct {
  char *id;             /* (owned) (nullable) */
  CoaText *title;       /* (owned) (nullable) */
  CoaText *description; /* (owned) (nullable) */
  char *language;       /* (owned) (nullable) */
  char *license;        /* (owned) (nullable) */
  CoaDate *modified;    /* (owned) (nullable) */
} CoaHeader;

gboolean coa_header_check (CoaJsonAt *top, const CoaJsonValue *root);
void coa_header_read (CoaHeader *self, CoaJsonAt *top);
void coa_header_add (CoaHeader *self, CoaHeader *later);
void coa_header_clear (CoaHeader *self);

G_END_DECLS
