/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/page/coa-page.h"

G_BEGIN_DECLS

#define COA_TYPE_TOPIC_PAGE (coa_topic_page_get_type ())

G_DECLARE_FINAL_TYPE (CoaTopicPage, coa_topic_page, COA, TOPIC_PAGE, CoaPage)

G_END_DECLS
