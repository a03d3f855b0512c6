/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"
#include "model/document/coa-document.h"

G_BEGIN_DECLS

char *coa_label_coalition_members (gpointer object, CoaCoalition *coalition);
char *coa_label_coalition_signatures (gpointer object, CoaCoalition *coalition);
char *coa_label_document_line (gpointer object, CoaDocument *document);
char *coa_label_list_state (gpointer object, guint n_items);
char *coa_label_document_count (gpointer object, CoaDocument *document);

G_END_DECLS
