/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/navigation/coa-pages.h"

G_BEGIN_DECLS

struct _CoaPages {
  AdwNavigationPage parent_instance;

  AdwNavigationView *view;
  AdwNavigationPage *blank;
};

GType coa_pages_find_type (CoaItem *item);
AdwNavigationPage *coa_pages_fill_root (CoaPages *self, GType type, CoaItem *item);

G_END_DECLS
