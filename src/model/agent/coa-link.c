/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/agent/coa-link.h"

#include "model/record/coa-property.h"

/**
 * CoaLink:
 *
 * An address on the web that belongs to somebody.
 */
struct _CoaLink {
  CoaRecord parent_instance;

  char *url;      /* (owned) (nullable) */
  CoaText *title; /* (owned) (nullable) */
  CoaText *note;  /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaLink, coa_link, COA_TYPE_RECORD)

typedef enum {
  PROP_URL = 1,
  PROP_TITLE,
  PROP_NOTE,
} CoaLinkProperty;

static GParamSpec *props[PROP_NOTE + 1];

static void
coa_link_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaLink *self = COA_LINK (object);

  switch ((CoaLinkProperty) prop_id) {
  case PROP_URL:
    g_value_set_string (value, self->url);
    break;
  case PROP_TITLE:
    g_value_set_boxed (value, self->title);
    break;
  case PROP_NOTE:
    g_value_set_boxed (value, self->note);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_link_finalize (GObject *object)
{
  CoaLink *self = COA_LINK (object);

  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->title, coa_text_unref);
  g_clear_pointer (&self->note, coa_text_unref);

  G_OBJECT_CLASS (coa_link_parent_class)->finalize (object);
}

static void
coa_link_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaLink *self = COA_LINK (record);

  self->url = coa_json_link (at, "url", COA_JSON_REQUIRED);
  self->title = coa_json_text (at, "title", COA_JSON_OPTIONAL);
  self->note = coa_json_text (at, "note", COA_JSON_OPTIONAL);
}

static void
coa_link_class_init (CoaLinkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_link_get_property;
  object_class->finalize = coa_link_finalize;
  COA_RECORD_CLASS (klass)->read = coa_link_read;

  props[PROP_URL] = coa_property_string ("url");
  props[PROP_TITLE] = coa_property_text ("title");
  props[PROP_NOTE] = coa_property_text ("note");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_link_init (CoaLink *self)
{
}

/**
 * coa_link_get_url:
 * @self: a link
 *
 * Returns: its address, http or https
 */
const char *
coa_link_get_url (CoaLink *self)
{
  g_return_val_if_fail (COA_IS_LINK (self), NULL);

  return self->url;
}

/**
 * coa_link_get_title:
 * @self: a link
 *
 * Returns: (transfer none) (nullable): what it leads to
 */
CoaText *
coa_link_get_title (CoaLink *self)
{
  g_return_val_if_fail (COA_IS_LINK (self), NULL);

  return self->title;
}

/**
 * coa_link_get_note:
 * @self: a link
 *
 * Returns: (transfer none) (nullable): a remark on it
 */
CoaText *
coa_link_get_note (CoaLink *self)
{
  g_return_val_if_fail (COA_IS_LINK (self), NULL);

  return self->note;
}
