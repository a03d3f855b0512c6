/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/picture/drawing/coa-picture-paper.h"

G_BEGIN_DECLS

/**
 * CoaPictureRow:
 * @COA_PICTURE_ROW_PLAIN: tells something
 * @COA_PICTURE_ROW_NAMES: says what stands in the columns
 * @COA_PICTURE_ROW_SECTION: says what the rows after it are; its first cell is as
 *   wide as all
 * @COA_PICTURE_ROW_NOTE: a sentence in the place of rows, as wide as all
 *
 * The rows of a table.
 */
typedef enum {
  COA_PICTURE_ROW_PLAIN,
  COA_PICTURE_ROW_NAMES,
  COA_PICTURE_ROW_SECTION,
  COA_PICTURE_ROW_NOTE,
} CoaPictureRow;

#define COA_TYPE_PICTURE_TABLE (coa_picture_table_get_type ())

G_DECLARE_FINAL_TYPE (CoaPictureTable, coa_picture_table, COA, PICTURE_TABLE, GObject)

CoaPictureTable *coa_picture_table_new (PangoContext *letters, const int *widths,
                                        guint n_columns) G_GNUC_WARN_UNUSED_RESULT;

void coa_picture_table_add_row (CoaPictureTable *self, CoaPictureRow kind);
void coa_picture_table_add_text (CoaPictureTable *self, guint column, const char *text,
                                 PangoWeight weight, CoaPictureInk ink);

GskRenderNode *coa_picture_table_draw (CoaPictureTable *self,
                                       graphene_size_t *size) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
