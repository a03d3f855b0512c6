/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/source/coa-source-private.h"

#include "model/record/coa-property.h"

static GParamSpec *props[PROP_NOTE + 1];

/**
 * CoaSource:
 *
 * A bibliographic item: an article, a web page, a book. Its members are those
 * of CSL-JSON.
 */
G_DEFINE_FINAL_TYPE (CoaSource, coa_source, COA_TYPE_ITEM)

static void
coa_source_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaSource *self = COA_SOURCE (object);

  switch ((CoaSourceProperty) prop_id) {
  case PROP_KIND:
  case PROP_CONTAINER_TITLE:
  case PROP_PUBLISHER:
  case PROP_LANGUAGE:
  case PROP_TITLE:
  case PROP_AUTHORS:
  case PROP_URL:
  case PROP_ARCHIVED_URL:
    g_value_set_string (value, self->strings[prop_id]);
    break;
  case PROP_ISSUED:
    g_value_set_boxed (value, self->issued);
    break;
  case PROP_ACCESSED:
    g_value_set_boxed (value, self->accessed);
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
coa_source_dispose (GObject *object)
{
  COA_SOURCE (object)->page = NULL;

  G_OBJECT_CLASS (coa_source_parent_class)->dispose (object);
}

static void
coa_source_finalize (GObject *object)
{
  CoaSource *self = COA_SOURCE (object);

  for (guint i = PROP_KIND; i <= PROP_LANGUAGE; i++)
    g_clear_pointer (&self->strings[i], g_ref_string_release);
  for (guint i = PROP_TITLE; i <= PROP_ARCHIVED_URL; i++)
    g_clear_pointer (&self->strings[i], g_free);
  g_clear_pointer (&self->issued, coa_date_unref);
  g_clear_pointer (&self->accessed, coa_date_unref);
  g_clear_pointer (&self->note, coa_text_unref);

  G_OBJECT_CLASS (coa_source_parent_class)->finalize (object);
}

static void
coa_source_class_init (CoaSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_source_get_property;
  object_class->dispose = coa_source_dispose;
  object_class->finalize = coa_source_finalize;
  COA_RECORD_CLASS (klass)->read = coa_source_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_HAS_ID;

  props[PROP_KIND] = coa_property_string ("kind");
  props[PROP_TITLE] = coa_property_string ("title");
  props[PROP_CONTAINER_TITLE] = coa_property_string ("container-title");
  props[PROP_PUBLISHER] = coa_property_string ("publisher");
  props[PROP_AUTHORS] = coa_property_string ("authors");
  props[PROP_URL] = coa_property_string ("url");
  props[PROP_ARCHIVED_URL] = coa_property_string ("archived-url");
  props[PROP_LANGUAGE] = coa_property_string ("language");
  props[PROP_ISSUED] = coa_property_date ("issued");
  props[PROP_ACCESSED] = coa_property_date ("accessed");
  props[PROP_NOTE] = coa_property_text ("note");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_source_init (CoaSource *self)
{
}

/**
 * coa_source_get_title:
 * @self: a source
 *
 * Returns: its title
 */
const char *
coa_source_get_title (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->strings[PROP_TITLE];
}

/**
 * coa_source_get_container_title:
 * @self: a source
 *
 * Returns: (nullable): in what it appeared, as a newspaper
 */
const char *
coa_source_get_container_title (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->strings[PROP_CONTAINER_TITLE];
}

/**
 * coa_source_get_publisher:
 * @self: a source
 *
 * Returns: (nullable): who published it
 */
const char *
coa_source_get_publisher (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->strings[PROP_PUBLISHER];
}

/**
 * coa_source_get_authors:
 * @self: a source
 *
 * Returns: (nullable): the names of its authors, joined
 */
const char *
coa_source_get_authors (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->strings[PROP_AUTHORS];
}

/**
 * coa_source_get_url:
 * @self: a source
 *
 * Returns: (nullable): where it is on the web
 */
const char *
coa_source_get_url (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->strings[PROP_URL];
}

/**
 * coa_source_get_archived_url:
 * @self: a source
 *
 * Returns: (nullable): where a copy of it is kept on the web
 */
const char *
coa_source_get_archived_url (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->strings[PROP_ARCHIVED_URL];
}

/**
 * coa_source_get_language:
 * @self: a source
 *
 * Returns: (nullable): the BCP 47 tag of its language
 */
const char *
coa_source_get_language (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->strings[PROP_LANGUAGE];
}

/**
 * coa_source_get_issued:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): when it appeared
 */
CoaDate *
coa_source_get_issued (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->issued;
}

/**
 * coa_source_get_accessed:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): when it was last seen
 */
CoaDate *
coa_source_get_accessed (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->accessed;
}

/**
 * coa_source_get_note:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): a remark
 */
CoaText *
coa_source_get_note (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->note;
}

/**
 * coa_source_get_page:
 * @self: a source
 *
 * Returns: (transfer none) (nullable): the first coalition, or else the first
 *   agent, on whose page it is cited
 */
CoaItem *
coa_source_get_page (CoaSource *self)
{
  g_return_val_if_fail (COA_IS_SOURCE (self), NULL);

  return self->page;
}
