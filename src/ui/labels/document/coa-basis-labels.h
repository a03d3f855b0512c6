/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/coalition/coa-coalition.h"
#include "model/document/coa-document.h"

G_BEGIN_DECLS

char *coa_label_coalition_basis (gpointer object, CoaCoalition *coalition);
char *coa_label_document_basis (gpointer object, CoaDocument *document);

G_END_DECLS
