/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/timeline/coa-timeline-picture.h"

#include <glib/gi18n.h>

#include "model/value/date/coa-date-calendar.h"
#include "model/value/date/words/coa-date-words.h"
#include "ui/labels/coa-text-labels.h"
#include "ui/picture/drawing/coa-picture-paper.h"
#include "ui/timeline/drawing/coa-timeline-drawing.h"
#include "ui/timeline/drawing/coa-timeline-legend.h"

/* In pixels. On paper there is room for long names. */
#define WIDTH 1000.0
#define NAMES_WIDTH 300.0
/* The dots stand out from it. */
#define SPAN_ALPHA 0.36f

static CoaTimelineStyle *
style_new (PangoContext *letters)
{
  GdkRGBA span = coa_picture_ink (COA_PICTURE_INK_ACCENT);
  CoaTimelineStyle *style = coa_timeline_style_new (letters);

  span.alpha = SPAN_ALPHA;
  coa_timeline_style_set_width (style, WIDTH);
  style->names_width = NAMES_WIDTH;
  style->colors = (CoaTimelineColors) {
    .text = coa_picture_ink (COA_PICTURE_INK_TEXT),
    .dim = coa_picture_ink (COA_PICTURE_INK_DIMMED),
    .line = coa_picture_ink (COA_PICTURE_INK_LINE),
    .span = span,
    .own = coa_picture_ink (COA_PICTURE_INK_ACCENT),
    .context = coa_picture_ink (COA_PICTURE_INK_DIMMED),
    .today = coa_picture_ink (COA_PICTURE_INK_ACCENT),
  };
  return style;
}

/* What was never shown has no width; then all of it is. */
static void
set_scale (CoaTimeScale *scale, const CoaTimeScale *shown, const CoaTimelineStyle *style,
           PangoContext *letters)
{
  scale->is_mirrored = coa_picture_is_right_to_left (letters);
  scale->width = WIDTH - style->names_width;
  if (shown->width > 1)
    coa_time_scale_fit (scale, shown->start, coa_time_scale_get_end (shown), 0);
  else
    coa_time_scale_fit (scale, shown->first, shown->last, 0);
}

/* The years in view in which there is something, as "from 1957 to 2026". */
static char *
dup_years (CoaTimeline *timeline, const CoaTimeScale *scale)
{
  g_autofree char *edtf = NULL;
  g_autoptr (CoaDate) years = NULL;
  gint32 first_day, last_day;
  gint64 first, last;
  int month, day;

  coa_timeline_get_bounds (timeline, &first_day, &last_day);
  coa_date_calendar_split_day (MAX ((gint64) scale->start, first_day), &first, &month, &day);
  coa_date_calendar_split_day (MIN ((gint64) coa_time_scale_get_end (scale) - 1, last_day), &last,
                               &month, &day);
  edtf = g_strdup_printf ("%04" G_GINT64_FORMAT "/%04" G_GINT64_FORMAT, first, last);
  years = coa_date_new_from_edtf (edtf, NULL);
  return years == NULL ? NULL : coa_date_to_words (years);
}

/* How many coalitions are shown; of how many, if some are left out. */
static char *
dup_count (CoaCollection *collection, CoaTimeline *timeline)
{
  const guint all = g_list_model_get_n_items (coa_collection_get_coalitions (collection));
  guint shown = 0;

  for (guint i = 0; i < coa_timeline_get_n_lanes (timeline); i++)
    shown += coa_timeline_get_lane (timeline, i)->coalition != NULL;
  if (shown == all)
    return g_strdup_printf (ngettext ("%'u coalition", "%'u coalitions", all), all);

  /* Translators: how many coalitions are shown, and how many there are. */
  return g_strdup_printf (ngettext ("%'u of %'u coalition", "%'u of %'u coalitions", all), shown,
                          all);
}

static char *
dup_subtitle (CoaCollection *collection, CoaTimeline *timeline, const CoaTimeScale *scale)
{
  g_autofree char *count = dup_count (collection, timeline);
  g_autofree char *years = dup_years (timeline, scale);

  return coa_label_join_two (count, years);
}

/**
 * coa_timeline_picture_new:
 * @collection: (transfer none): whose events these are
 * @timeline: (transfer none): what to draw
 * @shown: the time to draw
 * @letters: (transfer none): how text is set
 *
 * Draws all lanes of a time line, each with as much of its time as is shown.
 *
 * Returns: (transfer full): the picture
 */
CoaPicture *
coa_timeline_picture_new (CoaCollection *collection, CoaTimeline *timeline,
                          const CoaTimeScale *shown, PangoContext *letters)
{
  g_autoptr (CoaTimelineStyle) style = style_new (letters);
  CoaTimeScale scale = *shown;
  CoaTimelineDrawing drawing = { .style = style, .timeline = timeline, .scale = &scale };
  const CoaTimeRows rows = coa_timeline_drawing_get_rows (&drawing);
  CoaPicture *picture = coa_picture_new (collection, letters);
  g_autofree char *subtitle = NULL;
  g_autoptr (GskRenderNode) body = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  set_scale (&scale, shown, style, letters);
  drawing.width = WIDTH;
  drawing.height = style->axis_height + coa_time_rows_get_height (&rows);
  coa_timeline_draw (&drawing, snapshot);
  body = gtk_snapshot_free_to_node (snapshot);

  subtitle = dup_subtitle (collection, timeline, &scale);
  coa_picture_set_title (picture, _ ("Timeline"));
  coa_picture_set_subtitle (picture, subtitle);
  coa_picture_set_body (picture, body,
                        &GRAPHENE_SIZE_INIT ((float) drawing.width, (float) drawing.height));
  coa_timeline_legend_add (picture, style);
  return picture;
}
