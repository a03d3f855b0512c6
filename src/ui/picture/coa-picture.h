/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "model/collection/coa-collection.h"

G_BEGIN_DECLS

/* The room for a sign of the legend, in pixels. */
#define COA_PICTURE_SIGN_WIDTH 28
#define COA_PICTURE_SIGN_HEIGHT 16

#define COA_TYPE_PICTURE (coa_picture_get_type ())

G_DECLARE_FINAL_TYPE (CoaPicture, coa_picture, COA, PICTURE, GObject)

CoaPicture *coa_picture_new (CoaCollection *collection,
                             PangoContext *letters) G_GNUC_WARN_UNUSED_RESULT;

void coa_picture_set_title (CoaPicture *self, const char *title);
void coa_picture_set_subtitle (CoaPicture *self, const char *subtitle);
void coa_picture_set_body (CoaPicture *self, GskRenderNode *body, const graphene_size_t *size);
void coa_picture_add_sign (CoaPicture *self, GskRenderNode *sign, const char *meaning);

CoaCollection *coa_picture_get_collection (CoaPicture *self);
PangoContext *coa_picture_get_letters (CoaPicture *self);
const char *coa_picture_get_title (CoaPicture *self);
const char *coa_picture_get_subtitle (CoaPicture *self);
GskRenderNode *coa_picture_get_body (CoaPicture *self, graphene_size_t *size);
guint coa_picture_get_n_signs (CoaPicture *self);
GskRenderNode *coa_picture_get_sign (CoaPicture *self, guint position, const char **out_meaning);

G_END_DECLS
