/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "timeline/axis/coa-time-scale.h"
#include "timeline/coa-timeline.h"
#include "ui/picture/coa-picture.h"

G_BEGIN_DECLS

CoaPicture *coa_timeline_picture_new (CoaCollection *collection, CoaTimeline *timeline,
                                      const CoaTimeScale *shown,
                                      PangoContext *letters) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
