/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"
#include "model/source/coa-citation.h"
#include "model/source/coa-source.h"

G_BEGIN_DECLS

char *coa_source_format_short_reference (CoaSource *self) G_GNUC_WARN_UNUSED_RESULT;
char *coa_source_format_reference (CoaSource *self) G_GNUC_WARN_UNUSED_RESULT;
char *coa_citation_format (CoaCitation *self) G_GNUC_WARN_UNUSED_RESULT;
char *coa_collection_format_reference (CoaCollection *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
