/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "search/result/coa-search-results.h"

G_BEGIN_DECLS

#define COA_TYPE_RESULT_MODEL (coa_result_model_get_type ())

G_DECLARE_FINAL_TYPE (CoaResultModel, coa_result_model, COA, RESULT_MODEL, GObject)

CoaResultModel *coa_result_model_new (CoaSearchResults *results) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
