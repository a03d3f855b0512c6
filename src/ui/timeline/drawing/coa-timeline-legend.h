/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/picture/coa-picture.h"
#include "ui/timeline/drawing/coa-timeline-style.h"

G_BEGIN_DECLS

void coa_timeline_legend_add (CoaPicture *picture, const CoaTimelineStyle *style);

G_END_DECLS
