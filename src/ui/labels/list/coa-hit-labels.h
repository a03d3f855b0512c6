/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "search/result/coa-search-hit.h"

G_BEGIN_DECLS

char *coa_label_hit_title (gpointer object, CoaSearchHit *hit);
char *coa_label_hit_line (gpointer object, CoaSearchHit *hit);
PangoAttrList *coa_hit_title_marks (gpointer object, CoaSearchHit *hit, const char *title);
PangoAttrList *coa_hit_line_marks (gpointer object, CoaSearchHit *hit, const char *line);

char *coa_label_escaped_nothing_found (gpointer object, const char *search);
char *coa_label_suggestion (gpointer object, const char *suggestion);
char *coa_label_search_group (CoaSearchGroup group);

G_END_DECLS
