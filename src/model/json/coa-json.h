/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/coa-json-at.h"
#include "model/json/reading/coa-reading.h"
#include "model/value/date/coa-date.h"
#include "model/value/text/coa-text.h"

G_BEGIN_DECLS

/* In characters. As many make a short book; one string of a collection is a
 * sentence, a quote or a summary. */
#define COA_JSON_MAX_STRING_LENGTH (1024 * 1024)

/**
 * CoaJsonNeed:
 * @COA_JSON_OPTIONAL: where it is missing or wrong, it alone is left out
 * @COA_JSON_REQUIRED: where it is missing or wrong, the record is left out
 *
 * Whether a record can be told without one of its members.
 */
typedef enum {
  COA_JSON_OPTIONAL,
  COA_JSON_REQUIRED,
} CoaJsonNeed;

/**
 * CoaJsonAskFunc:
 * @at: the place of an object
 * @data: what was given with the function
 *
 * Reads an object as ever, though nothing may be in it.
 */
typedef void (*CoaJsonAskFunc) (CoaJsonAt *at, gpointer data);

void coa_json_problem (CoaJsonAt *at, const char *member, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
void coa_json_bad_language (CoaJsonAt *at, const char *member, const char *tag);
void coa_json_warning (CoaJsonAt *at, const char *message);
char *coa_json_show (const char *string) G_GNUC_WARN_UNUSED_RESULT;

gboolean coa_json_is_id (const char *string);
gboolean coa_json_is_link (const char *string);

const CoaJsonValue *coa_json_get (CoaJsonAt *at, const char *member);
const CoaJsonValue *coa_json_member (CoaJsonAt *at, const char *member, CoaJsonNeed need);
gpointer coa_json_settle (CoaJsonAt *at, CoaJsonNeed need, gconstpointer value);
char *coa_json_dup_text (CoaJsonAt *here, const char *string,
                         gboolean is_line) G_GNUC_WARN_UNUSED_RESULT;
const char *coa_json_value_string (CoaJsonAt *here, const CoaJsonValue *value);
const char *coa_json_value_id (CoaJsonAt *here, const CoaJsonValue *value);

gboolean coa_json_is_whole_number (const CoaJsonValue *value);
const CoaJsonValue *coa_json_object (CoaJsonAt *at, const char *member);
const CoaJsonValue *coa_json_list (CoaJsonAt *at, const char *member);
gboolean coa_json_boolean (CoaJsonAt *at, const char *member);
guint coa_json_unsigned (CoaJsonAt *at, const char *member, CoaJsonNeed need);
int coa_json_enum (CoaJsonAt *at, const char *member, GType type, CoaJsonNeed need);
char *coa_json_string (CoaJsonAt *at, const char *member,
                       CoaJsonNeed need) G_GNUC_WARN_UNUSED_RESULT;
char *coa_json_word (CoaJsonAt *at, const char *member) G_GNUC_WARN_UNUSED_RESULT;
char **coa_json_strings (CoaJsonAt *at, const char *member) G_GNUC_WARN_UNUSED_RESULT;
const char *coa_json_id (CoaJsonAt *at, const char *member);

CoaText *coa_json_text (CoaJsonAt *at, const char *member,
                        CoaJsonNeed need) G_GNUC_WARN_UNUSED_RESULT;
CoaText *coa_json_name (CoaJsonAt *at, const char *member,
                        CoaJsonNeed need) G_GNUC_WARN_UNUSED_RESULT;
CoaDate *coa_json_date (CoaJsonAt *at, const char *member,
                        CoaJsonNeed need) G_GNUC_WARN_UNUSED_RESULT;
CoaDate *coa_json_edtf (CoaJsonAt *at, const char *member,
                        const char *edtf) G_GNUC_WARN_UNUSED_RESULT;
char *coa_json_language (CoaJsonAt *at, const char *member) G_GNUC_WARN_UNUSED_RESULT;
char *coa_json_link (CoaJsonAt *at, const char *member, CoaJsonNeed need) G_GNUC_WARN_UNUSED_RESULT;

const CoaJsonNames *coa_json_learn_names (CoaJsonNames **names, gconstpointer owner,
                                          CoaJsonAskFunc ask, gpointer data);
void coa_json_allow (CoaJsonAt *at, const char *const *members);
void coa_json_check_names (CoaJsonAt *at, const CoaJsonNames *known);

void coa_json_reference (CoaJsonAt *at, const char *member, GType type, CoaJsonNeed need,
                         gpointer slot);
void coa_json_references (CoaJsonAt *at, const char *member, GType type, CoaItems **items);
void coa_json_upwards_reference (CoaJsonAt *at, const char *member, GType type, gpointer slot);

G_END_DECLS
