/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui-test.h"
#include "ui/picture/coa-picture-actions.h"

/* A view of a few bars of this size, with a title that a test gives it. */

#define PICTURE_VIEW_WIDTH 600.0f
#define PICTURE_VIEW_HEIGHT 150.0f

#define PICTURE_TYPE_VIEW (picture_view_get_type ())

G_DECLARE_FINAL_TYPE (PictureView, picture_view, PICTURE, VIEW, AdwBin)

PictureView *picture_view_new (CoaCollection *collection, const char *title);
void picture_view_set_size (PictureView *self, float width, float height);
