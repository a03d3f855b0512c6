/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/picture/coa-picture.h"

/**
 * CoaPicture:
 *
 * What a view shows, drawn whole and for paper, with what explains it.
 *
 * It has no frame yet: coa_picture_sheet_draw() puts it on a sheet.
 */
struct _CoaPicture {
  GObject parent_instance;

  CoaCollection *collection; /* (owned) (not nullable) */
  PangoContext *letters;     /* (owned) (not nullable) */
  char *title;               /* (owned) (nullable) */
  char *subtitle;            /* (owned) (nullable) */
  GskRenderNode *body;       /* (owned) (nullable) */
  graphene_size_t body_size;
  GPtrArray *signs;    /* (owned) (element-type GskRenderNode) (not nullable) */
  GPtrArray *meanings; /* (owned) (element-type utf8) (not nullable): of the signs */
};

G_DEFINE_FINAL_TYPE (CoaPicture, coa_picture, G_TYPE_OBJECT)

static void
coa_picture_dispose (GObject *object)
{
  CoaPicture *self = COA_PICTURE (object);

  g_clear_object (&self->collection);
  g_clear_object (&self->letters);
  g_clear_pointer (&self->body, gsk_render_node_unref);
  g_ptr_array_set_size (self->signs, 0);

  G_OBJECT_CLASS (coa_picture_parent_class)->dispose (object);
}

static void
coa_picture_finalize (GObject *object)
{
  CoaPicture *self = COA_PICTURE (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->subtitle, g_free);
  g_clear_pointer (&self->signs, g_ptr_array_unref);
  g_clear_pointer (&self->meanings, g_ptr_array_unref);

  G_OBJECT_CLASS (coa_picture_parent_class)->finalize (object);
}

static void
coa_picture_class_init (CoaPictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = coa_picture_dispose;
  object_class->finalize = coa_picture_finalize;
}

static void
coa_picture_init (CoaPicture *self)
{
  self->signs = g_ptr_array_new_with_free_func ((GDestroyNotify) gsk_render_node_unref);
  self->meanings = g_ptr_array_new_with_free_func (g_free);
}

/* Whether XML has no way to write it. */
static gboolean
is_no_text (gunichar character)
{
  return g_unichar_iscntrl (character) || (character & 0xfffe) == 0xfffe;
}

/* A line as it can be drawn and written into a file, without control characters. */
static char *
clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) line = g_string_new (NULL);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar character = g_utf8_get_char (at);

    g_string_append_unichar (line, is_no_text (character) ? ' ' : character);
  }
  return g_strstrip (g_string_free_and_steal (g_steal_pointer (&line)));
}

/**
 * coa_picture_new:
 * @collection: (transfer none): what is shown is taken from
 * @letters: (transfer none): how text is set on it
 *
 * Returns: (transfer full): a picture with nothing on it
 */
CoaPicture *
coa_picture_new (CoaCollection *collection, PangoContext *letters)
{
  CoaPicture *self = g_object_new (COA_TYPE_PICTURE, NULL);

  self->collection = g_object_ref (collection);
  self->letters = g_object_ref (letters);
  return self;
}

/**
 * coa_picture_set_title:
 * @self: a picture
 * @title: what it shows
 */
void
coa_picture_set_title (CoaPicture *self, const char *title)
{
  g_return_if_fail (COA_IS_PICTURE (self));
  g_return_if_fail (title != NULL);

  g_free (self->title);
  self->title = clean (title);
}

/**
 * coa_picture_set_subtitle:
 * @self: a picture
 * @subtitle: which part of all there is is shown, or how much
 */
void
coa_picture_set_subtitle (CoaPicture *self, const char *subtitle)
{
  g_return_if_fail (COA_IS_PICTURE (self));
  g_return_if_fail (subtitle != NULL);

  g_free (self->subtitle);
  self->subtitle = clean (subtitle);
}

/**
 * coa_picture_set_body:
 * @self: a picture
 * @body: (transfer none) (nullable): what the view has drawn, from 0, 0 on
 * @size: how large that is, in pixels
 */
void
coa_picture_set_body (CoaPicture *self, GskRenderNode *body, const graphene_size_t *size)
{
  g_return_if_fail (COA_IS_PICTURE (self));
  g_return_if_fail (size != NULL);

  g_clear_pointer (&self->body, gsk_render_node_unref);
  self->body = body == NULL ? NULL : gsk_render_node_ref (body);
  self->body_size = *size;
}

/**
 * coa_picture_add_sign:
 * @self: a picture
 * @sign: (transfer none): a sign, from 0, 0 to %COA_PICTURE_SIGN_WIDTH,
 *   %COA_PICTURE_SIGN_HEIGHT
 * @meaning: what it stands for
 *
 * Adds to the legend.
 */
void
coa_picture_add_sign (CoaPicture *self, GskRenderNode *sign, const char *meaning)
{
  g_return_if_fail (COA_IS_PICTURE (self));
  g_return_if_fail (GSK_IS_RENDER_NODE (sign));
  g_return_if_fail (meaning != NULL);

  g_ptr_array_add (self->signs, gsk_render_node_ref (sign));
  g_ptr_array_add (self->meanings, clean (meaning));
}

/**
 * coa_picture_get_collection:
 * @self: a picture
 *
 * Returns: (transfer none): where what is shown is taken from
 */
CoaCollection *
coa_picture_get_collection (CoaPicture *self)
{
  g_return_val_if_fail (COA_IS_PICTURE (self), NULL);

  return self->collection;
}

/**
 * coa_picture_get_letters:
 * @self: a picture
 *
 * Returns: (transfer none): how text is set on it
 */
PangoContext *
coa_picture_get_letters (CoaPicture *self)
{
  g_return_val_if_fail (COA_IS_PICTURE (self), NULL);

  return self->letters;
}

/**
 * coa_picture_get_title:
 * @self: a picture
 *
 * Returns: (nullable): what it shows
 */
const char *
coa_picture_get_title (CoaPicture *self)
{
  g_return_val_if_fail (COA_IS_PICTURE (self), NULL);

  return self->title;
}

/**
 * coa_picture_get_subtitle:
 * @self: a picture
 *
 * Returns: (nullable): which part of all there is is shown, or how much
 */
const char *
coa_picture_get_subtitle (CoaPicture *self)
{
  g_return_val_if_fail (COA_IS_PICTURE (self), NULL);

  return self->subtitle;
}

/**
 * coa_picture_get_body:
 * @self: a picture
 * @size: (out): how large it is
 *
 * Returns: (transfer none) (nullable): what the view has drawn
 */
GskRenderNode *
coa_picture_get_body (CoaPicture *self, graphene_size_t *size)
{
  g_return_val_if_fail (COA_IS_PICTURE (self), NULL);

  *size = self->body_size;
  return self->body;
}

/**
 * coa_picture_get_n_signs:
 * @self: a picture
 *
 * Returns: how many signs the legend explains
 */
guint
coa_picture_get_n_signs (CoaPicture *self)
{
  g_return_val_if_fail (COA_IS_PICTURE (self), 0);

  return self->signs->len;
}

/**
 * coa_picture_get_sign:
 * @self: a picture
 * @position: which sign of the legend
 * @out_meaning: (out) (transfer none): what it stands for
 *
 * Returns: (transfer none): the sign
 */
GskRenderNode *
coa_picture_get_sign (CoaPicture *self, guint position, const char **out_meaning)
{
  g_return_val_if_fail (COA_IS_PICTURE (self), NULL);
  g_return_val_if_fail (position < self->signs->len, NULL);

  *out_meaning = g_ptr_array_index (self->meanings, position);
  return g_ptr_array_index (self->signs, position);
}
