/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "model/json/coa-json-places.h"

G_BEGIN_DECLS

CoaJsonPlace *coa_check_places_new (GListModel *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
