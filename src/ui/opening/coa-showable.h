/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

gboolean coa_showable (CoaCollection *collection);

G_END_DECLS
