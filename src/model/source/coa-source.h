/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-item.h"

G_BEGIN_DECLS

#define COA_TYPE_SOURCE (coa_source_get_type ())

G_DECLARE_FINAL_TYPE (CoaSource, coa_source, COA, SOURCE, CoaItem)

const char *coa_source_get_title (CoaSource *self);
const char *coa_source_get_container_title (CoaSource *self);
const char *coa_source_get_publisher (CoaSource *self);
const char *coa_source_get_authors (CoaSource *self);
const char *coa_source_get_url (CoaSource *self);
const char *coa_source_get_archived_url (CoaSource *self);
const char *coa_source_get_language (CoaSource *self);
CoaDate *coa_source_get_issued (CoaSource *self);
CoaDate *coa_source_get_accessed (CoaSource *self);
CoaText *coa_source_get_note (CoaSource *self);
CoaItem *coa_source_get_page (CoaSource *self);

void coa_source_add_page (CoaSource *self, CoaItem *page);

G_END_DECLS
