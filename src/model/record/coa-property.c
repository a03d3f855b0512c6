/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record/coa-property.h"

#include <float.h>

#include <gio/gio.h>

#include "model/value/date/coa-date.h"
#include "model/value/text/coa-text.h"

/* What the model holds never changes, so all its properties are alike: they
 * can be read, and never notify. The names given here must be static. */
#define READ_ONLY (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)

/**
 * coa_property_string:
 * @name: the name of the property, static
 *
 * Returns: (transfer floating): a read-only property that holds a string
 */
GParamSpec *
coa_property_string (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, NULL, READ_ONLY);
}

/**
 * coa_property_strings:
 * @name: the name of the property, static
 *
 * Returns: (transfer floating): a read-only property that holds an array of
 *   strings
 */
GParamSpec *
coa_property_strings (const char *name)
{
  return g_param_spec_boxed (name, NULL, NULL, G_TYPE_STRV, READ_ONLY);
}

/**
 * coa_property_text:
 * @name: the name of the property, static
 *
 * Returns: (transfer floating): a read-only property that holds a [struct@Text]
 */
GParamSpec *
coa_property_text (const char *name)
{
  return g_param_spec_boxed (name, NULL, NULL, COA_TYPE_TEXT, READ_ONLY);
}

/**
 * coa_property_date:
 * @name: the name of the property, static
 *
 * Returns: (transfer floating): a read-only property that holds a [struct@Date]
 */
GParamSpec *
coa_property_date (const char *name)
{
  return g_param_spec_boxed (name, NULL, NULL, COA_TYPE_DATE, READ_ONLY);
}

/**
 * coa_property_list:
 * @name: the name of the property, static
 *
 * Returns: (transfer floating): a read-only property that holds a list model,
 *   never %NULL
 */
GParamSpec *
coa_property_list (const char *name)
{
  return g_param_spec_object (name, NULL, NULL, G_TYPE_LIST_MODEL, READ_ONLY);
}

/**
 * coa_property_object:
 * @name: the name of the property, static
 * @type: the type of the object
 *
 * Returns: (transfer floating): a read-only property that holds an object
 */
GParamSpec *
coa_property_object (const char *name, GType type)
{
  return g_param_spec_object (name, NULL, NULL, type, READ_ONLY);
}

/**
 * coa_property_enum:
 * @name: the name of the property, static
 * @type: the enumeration; its value 0 is the default
 *
 * Returns: (transfer floating): a read-only property that holds one of the
 *   values of @type
 */
GParamSpec *
coa_property_enum (const char *name, GType type)
{
  return g_param_spec_enum (name, NULL, NULL, type, 0, READ_ONLY);
}

/**
 * coa_property_boolean:
 * @name: the name of the property, static
 *
 * Returns: (transfer floating): a read-only property that is true or false
 */
GParamSpec *
coa_property_boolean (const char *name)
{
  return g_param_spec_boolean (name, NULL, NULL, FALSE, READ_ONLY);
}

/**
 * coa_property_unsigned:
 * @name: the name of the property, static
 *
 * Returns: (transfer floating): a read-only property that holds a number from 0
 */
GParamSpec *
coa_property_unsigned (const char *name)
{
  return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0, READ_ONLY);
}

/**
 * coa_property_double:
 * @name: the name of the property, static
 *
 * Returns: (transfer floating): a read-only property that holds a real number
 */
GParamSpec *
coa_property_double (const char *name)
{
  return g_param_spec_double (name, NULL, NULL, -DBL_MAX, DBL_MAX, 0, READ_ONLY);
}
