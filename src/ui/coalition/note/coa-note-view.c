/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/coalition/note/coa-note-view.h"

#include "model/coalition/coa-note.h"
#include "ui/citation/coa-citation-button.h"
#include "ui/item/coa-paragraph.h"
#include "ui/labels/coa-labels.h"

/**
 * CoaNoteView:
 *
 * One editorial note, such as where sources differ.
 */
struct _CoaNoteView {
  CoaItemView parent_instance;
};

G_DEFINE_FINAL_TYPE (CoaNoteView, coa_note_view, COA_TYPE_ITEM_VIEW)

static char *
note_view_dup_label (GObject *item)
{
  return g_strdup (coa_text_get_string (coa_note_get_text (COA_NOTE (item))));
}

static void
coa_note_view_class_init (CoaNoteViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  COA_ITEM_VIEW_CLASS (klass)->dup_label = note_view_dup_label;

  g_type_ensure (COA_TYPE_CITATION_BUTTON);
  g_type_ensure (COA_TYPE_PARAGRAPH);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/coalition/note/coa-note-view.ui");
  coa_labels_bind (widget_class);
}

static void
coa_note_view_init (CoaNoteView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
