/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/coalition/coa-note.h"

#include "model/record/coa-property.h"

/**
 * CoaNote:
 *
 * A remark by who made the collection.
 */
struct _CoaNote {
  CoaItem parent_instance;

  CoaNoteKind kind;
  CoaText *text; /* (owned) (not nullable) */
};

G_DEFINE_ENUM_TYPE (CoaNoteKind, coa_note_kind,
                    G_DEFINE_ENUM_VALUE (COA_NOTE_KIND_EDITORIAL, "editorial"),
                    G_DEFINE_ENUM_VALUE (COA_NOTE_KIND_DISCREPANCY, "discrepancy"),
                    G_DEFINE_ENUM_VALUE (COA_NOTE_KIND_SCOPE, "scope"))

G_DEFINE_FINAL_TYPE (CoaNote, coa_note, COA_TYPE_ITEM)

typedef enum {
  PROP_KIND = 1,
  PROP_TEXT,
} CoaNoteProperty;

static GParamSpec *props[PROP_TEXT + 1];

static void
coa_note_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaNote *self = COA_NOTE (object);

  switch ((CoaNoteProperty) prop_id) {
  case PROP_KIND:
    g_value_set_enum (value, self->kind);
    break;
  case PROP_TEXT:
    g_value_set_boxed (value, self->text);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_note_finalize (GObject *object)
{
  CoaNote *self = COA_NOTE (object);

  g_clear_pointer (&self->text, coa_text_unref);

  G_OBJECT_CLASS (coa_note_parent_class)->finalize (object);
}

static void
coa_note_read (CoaRecord *record, CoaJsonAt *at)
{
  CoaNote *self = COA_NOTE (record);

  COA_RECORD_CLASS (coa_note_parent_class)->read (record, at);

  self->kind = coa_json_enum (at, "kind", COA_TYPE_NOTE_KIND, COA_JSON_OPTIONAL);
  self->text = coa_json_text (at, "text", COA_JSON_REQUIRED);
}

static void
coa_note_class_init (CoaNoteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_note_get_property;
  object_class->finalize = coa_note_finalize;
  COA_RECORD_CLASS (klass)->read = coa_note_read;
  COA_ITEM_CLASS (klass)->traits = COA_ITEM_IS_STATEMENT;

  props[PROP_KIND] = coa_property_enum ("kind", COA_TYPE_NOTE_KIND);
  props[PROP_TEXT] = coa_property_text ("text");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_note_init (CoaNote *self)
{
}

/**
 * coa_note_get_kind:
 * @self: a note
 *
 * Returns: what kind of remark it is
 */
CoaNoteKind
coa_note_get_kind (CoaNote *self)
{
  g_return_val_if_fail (COA_IS_NOTE (self), 0);

  return self->kind;
}

/**
 * coa_note_get_text:
 * @self: a note
 *
 * Returns: (transfer none): the remark
 */
CoaText *
coa_note_get_text (CoaNote *self)
{
  g_return_val_if_fail (COA_IS_NOTE (self), NULL);

  return self->text;
}
