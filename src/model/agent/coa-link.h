/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record/coa-record.h"

G_BEGIN_DECLS

#define COA_TYPE_LINK (coa_link_get_type ())

G_DECLARE_FINAL_TYPE (CoaLink, coa_link, COA, LINK, CoaRecord)

const char *coa_link_get_url (CoaLink *self);
CoaText *coa_link_get_title (CoaLink *self);
CoaText *coa_link_get_note (CoaLink *self);

G_END_DECLS
