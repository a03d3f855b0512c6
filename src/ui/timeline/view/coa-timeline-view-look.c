/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-timeline-picture.h"
#include "ui/timeline/view/coa-timeline-view-private.h"

/* How it looks: what the style sheet, the font and the size make of it. */

void
coa_timeline_view_add_swatches (CoaTimelineView *self)
{
  static const char *const classes[] = {
    [SWATCH_DIM] = "dim", [SWATCH_SPAN] = "span",       [SWATCH_LINE] = "line",
    [SWATCH_OWN] = "own", [SWATCH_CONTEXT] = "context", [SWATCH_TODAY] = "today",
  };

  for (guint i = 0; i < N_SWATCHES; i++) {
    self->swatches[i] =
      g_object_new (ADW_TYPE_BIN, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
    gtk_widget_add_css_class (self->swatches[i], classes[i]);
    gtk_widget_set_parent (self->swatches[i], GTK_WIDGET (self));
    gtk_widget_set_child_visible (self->swatches[i], FALSE);
  }
  g_signal_connect_object (adw_style_manager_get_default (), "notify::accent-color",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/* Takes the colours from the style sheet, if there is anything to draw. */
gboolean
coa_timeline_view_read_colors (CoaTimelineView *self)
{
  CoaTimelineColors *colors;

  if (self->timeline == NULL || self->style == NULL)
    return FALSE;

  colors = &self->style->colors;
  gtk_widget_get_color (GTK_WIDGET (self), &colors->text);
  gtk_widget_get_color (self->swatches[SWATCH_DIM], &colors->dim);
  gtk_widget_get_color (self->swatches[SWATCH_LINE], &colors->line);
  gtk_widget_get_color (self->swatches[SWATCH_SPAN], &colors->span);
  gtk_widget_get_color (self->swatches[SWATCH_OWN], &colors->own);
  gtk_widget_get_color (self->swatches[SWATCH_CONTEXT], &colors->context);
  gtk_widget_get_color (self->swatches[SWATCH_TODAY], &colors->today);
  return TRUE;
}

/* Finds out again how it is to look, for the font or the size has changed. */
void
coa_timeline_view_restyle (CoaTimelineView *self)
{
  const int width = gtk_widget_get_width (GTK_WIDGET (self));
  const gboolean is_first = self->style == NULL;

  g_clear_pointer (&self->style, coa_timeline_style_free);
  if (width <= 0)
    return;

  self->style = coa_timeline_style_new (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  coa_timeline_style_set_width (self->style, width);
  self->scale.is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  coa_time_scale_set_width (&self->scale, width - self->style->names_width);
  coa_timeline_view_configure (self);
  if (is_first)
    coa_timeline_view_reveal_selected (self);
}

/**
 * coa_timeline_view_draw_picture:
 * @self: a view
 * @letters: (transfer none): how text is set
 *
 * Returns: (transfer full) (nullable): a picture of all lanes and of the time in view,
 *   or %NULL if there are none
 */
CoaPicture *
coa_timeline_view_draw_picture (CoaTimelineView *self, PangoContext *letters)
{
  g_return_val_if_fail (COA_IS_TIMELINE_VIEW (self), NULL);

  if (self->timeline == NULL || coa_timeline_get_n_lanes (self->timeline) == 0)
    return NULL;

  return coa_timeline_picture_new (self->collection, self->timeline, &self->scale, letters);
}
