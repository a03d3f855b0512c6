/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

GParamSpec *coa_property_string (const char *name);
GParamSpec *coa_property_strings (const char *name);
GParamSpec *coa_property_text (const char *name);
GParamSpec *coa_property_date (const char *name);
GParamSpec *coa_property_list (const char *name);
GParamSpec *coa_property_object (const char *name, GType type);
GParamSpec *coa_property_enum (const char *name, GType type);
GParamSpec *coa_property_boolean (const char *name);
GParamSpec *coa_property_unsigned (const char *name);
GParamSpec *coa_property_double (const char *name);

G_END_DECLS
