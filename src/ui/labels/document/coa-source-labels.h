/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/source/coa-citation.h"

G_BEGIN_DECLS

char *coa_label_source_reference (gpointer object, CoaSource *source);
char *coa_label_source_note (gpointer object, CoaSource *source);
char *coa_label_citation_reference (gpointer object, CoaCitation *citation);
char *coa_label_citation_locator (gpointer object, CoaCitation *citation);
char *coa_label_citation_quote (gpointer object, CoaCitation *citation);
char *coa_label_citation_note (gpointer object, CoaCitation *citation);

G_END_DECLS
