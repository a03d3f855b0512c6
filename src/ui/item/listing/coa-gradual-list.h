/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define COA_TYPE_GRADUAL_LIST (coa_gradual_list_get_type ())

G_DECLARE_FINAL_TYPE (CoaGradualList, coa_gradual_list, COA, GRADUAL_LIST, GObject)

CoaGradualList *coa_gradual_list_new (GtkWidget *widget) G_GNUC_WARN_UNUSED_RESULT;
CoaGradualList *coa_gradual_list_new_for_view (GtkWidget *widget, GtkSelectionModel *selection)
  G_GNUC_WARN_UNUSED_RESULT;

GListModel *coa_gradual_list_get_shown (CoaGradualList *self);
gboolean coa_gradual_list_is_filled (CoaGradualList *self);

void coa_gradual_list_set_after (CoaGradualList *self, CoaGradualList *after);
void coa_gradual_list_set_made (CoaGradualList *self, guint made);
void coa_gradual_list_show_in_view (CoaGradualList *self, GListModel *model, guint chosen);
void coa_gradual_list_shorten (CoaGradualList *self);
void coa_gradual_list_fill (CoaGradualList *self);
void coa_gradual_list_show (CoaGradualList *self, GListModel *model, guint eager, guint limit);

G_END_DECLS
