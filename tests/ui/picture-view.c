/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-view.h"

struct _PictureView {
  AdwBin parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  char *title;               /* (owned) (nullable) */
  graphene_size_t size;
};

static void pictured_init (CoaPicturedInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PictureView, picture_view, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (COA_TYPE_PICTURED, pictured_init))

static const GdkRGBA red = { 1, 0, 0, 1 };
static const GdkRGBA blue = { 0, 0, 1, 1 };

static GskRenderNode *
draw_bars (float width, float height, const GdkRGBA *color)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  for (guint i = 0; i < 3; i++)
    gtk_snapshot_append_color (
      snapshot, color, &GRAPHENE_RECT_INIT (0, (float) i * height / 3, width / 2, height / 6));
  return gtk_snapshot_free_to_node (snapshot);
}

static CoaPicture *
picture_view_draw (CoaPictured *pictured, PangoContext *letters)
{
  PictureView *self = PICTURE_VIEW (pictured);
  CoaPicture *picture = coa_picture_new (self->collection, letters);
  g_autoptr (GskRenderNode) bars = draw_bars (self->size.width, self->size.height, &red);
  g_autoptr (GskRenderNode) sign =
    draw_bars (COA_PICTURE_SIGN_WIDTH, COA_PICTURE_SIGN_HEIGHT, &blue);

  coa_picture_set_title (picture, self->title);
  coa_picture_set_subtitle (picture, "Three bars");
  coa_picture_set_body (picture, bars, &self->size);
  for (guint i = 0; i < 8; i++)
    coa_picture_add_sign (picture, sign, "Half of the width");
  return picture;
}

static void
pictured_init (CoaPicturedInterface *iface)
{
  iface->draw = picture_view_draw;
}

static void
picture_view_dispose (GObject *object)
{
  g_clear_object (&PICTURE_VIEW (object)->collection);

  G_OBJECT_CLASS (picture_view_parent_class)->dispose (object);
}

static void
picture_view_finalize (GObject *object)
{
  g_clear_pointer (&PICTURE_VIEW (object)->title, g_free);

  G_OBJECT_CLASS (picture_view_parent_class)->finalize (object);
}

static void
picture_view_class_init (PictureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = picture_view_dispose;
  object_class->finalize = picture_view_finalize;
  coa_picture_actions_install (GTK_WIDGET_CLASS (klass));
}

static void
picture_view_init (PictureView *self)
{
  self->size = GRAPHENE_SIZE_INIT (PICTURE_VIEW_WIDTH, PICTURE_VIEW_HEIGHT);
}

PictureView *
picture_view_new (CoaCollection *collection, const char *title)
{
  PictureView *self = g_object_new (PICTURE_TYPE_VIEW, NULL);

  self->collection = g_object_ref (collection);
  self->title = g_strdup (title);
  return self;
}

void
picture_view_set_size (PictureView *self, float width, float height)
{
  self->size = GRAPHENE_SIZE_INIT (width, height);
}
