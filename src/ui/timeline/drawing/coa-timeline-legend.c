/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/drawing/coa-timeline-legend.h"

#include <glib/gi18n.h>

#include "ui/timeline/drawing/coa-timeline-shapes.h"

#define MIDDLE_X (COA_PICTURE_SIGN_WIDTH / 2.0)
#define MIDDLE_Y (COA_PICTURE_SIGN_HEIGHT / 2.0)

static void
add (CoaPicture *picture, GtkSnapshot *snapshot, const char *meaning)
{
  g_autoptr (GskRenderNode) sign = gtk_snapshot_free_to_node (snapshot);

  coa_picture_add_sign (picture, sign, meaning);
}

static void
add_dot (CoaPicture *picture, const CoaTimelineStyle *style, guint8 traits, const char *meaning)
{
  const CoaTimeGlyph dot = { .from = MIDDLE_X, .to = MIDDLE_X, .n_marks = 1, .traits = traits };
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  coa_timeline_draw_dot (style, snapshot, &dot, MIDDLE_Y);
  add (picture, snapshot, meaning);
}

static void
add_many (CoaPicture *picture, const CoaTimelineStyle *style, const char *meaning)
{
  static const double columns[] = { MIDDLE_X - 6, MIDDLE_X - 1, MIDDLE_X + 4, MIDDLE_X + 7 };
  const CoaTimeGlyph dot = {
    .from = MIDDLE_X - 7, .to = MIDDLE_X + 7, .n_marks = 4, .n_columns = G_N_ELEMENTS (columns)
  };
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  coa_timeline_draw_many (style, snapshot, &dot, columns, FALSE, MIDDLE_Y);
  add (picture, snapshot, meaning);
}

static void
add_bar (CoaPicture *picture, const CoaTimelineStyle *style, guint8 traits, const char *meaning)
{
  const CoaTimeGlyph bar = {
    .from = 1, .to = COA_PICTURE_SIGN_WIDTH - 1, .n_marks = 1, .traits = traits
  };
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  coa_timeline_draw_bar (style, snapshot, &bar, COA_PICTURE_SIGN_WIDTH, MIDDLE_Y);
  add (picture, snapshot, meaning);
}

/* A day of the span is a pixel. */
static void
add_span (CoaPicture *picture, const CoaTimelineStyle *style, const char *meaning)
{
  const CoaTimeScale scale = { .last = COA_PICTURE_SIGN_WIDTH,
                               .pixels_per_day = 1,
                               .width = COA_PICTURE_SIGN_WIDTH };
  const CoaTimeSpan span = { .is_known = TRUE,
                             .solid_first = 12,
                             .solid_last = COA_PICTURE_SIGN_WIDTH - 1,
                             .last = COA_PICTURE_SIGN_WIDTH - 1 };
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  coa_timeline_draw_span (style, snapshot, &span, &scale, MIDDLE_Y);
  add (picture, snapshot, meaning);
}

static void
add_today (CoaPicture *picture, const CoaTimelineStyle *style, const char *meaning)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gtk_snapshot_append_color (
    snapshot, &style->colors.today,
    &GRAPHENE_RECT_INIT ((float) MIDDLE_X - 1, 0, 2, COA_PICTURE_SIGN_HEIGHT));
  add (picture, snapshot, meaning);
}

/**
 * coa_timeline_legend_add:
 * @picture: (transfer none): a picture of a time line
 * @style: how the time line looks
 *
 * Tells on a picture what the signs of a time line mean.
 */
void
coa_timeline_legend_add (CoaPicture *picture, const CoaTimelineStyle *style)
{
  const guint8 context = COA_TIME_MARK_BACKGROUND;
  const guint8 uncertain = COA_TIME_MARK_UNCERTAIN;

  add_dot (picture, style, 0, _ ("Event"));
  add_dot (picture, style, context, _ ("Context event"));
  add_dot (picture, style, uncertain, _ ("Date not certain"));
  add_many (picture, style, _ ("Several events"));
  add_bar (picture, style, 0, _ ("Lasted for some time"));
  add_bar (picture, style, uncertain, _ ("At some time between two dates"));
  add_span (picture, style, _ ("The coalition existed; faded where that is not certain"));
  add_today (picture, style, _ ("Today"));
}
