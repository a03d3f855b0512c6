/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoaBasis:
 * @COA_BASIS_UNKNOWN: it does not say
 * @COA_BASIS_TEXT: the whole text of what was issued
 * @COA_BASIS_EXCERPT: a part of that text
 * @COA_BASIS_REPORTS: only what others tell of it
 *
 * What a record of a coalition or a document rests on.
 */
typedef enum {
  COA_BASIS_UNKNOWN,
  COA_BASIS_TEXT,
  COA_BASIS_EXCERPT,
  COA_BASIS_REPORTS,
} CoaBasis;

#define COA_TYPE_BASIS (coa_basis_get_type ())

GType coa_basis_get_type (void) G_GNUC_CONST;

G_END_DECLS
