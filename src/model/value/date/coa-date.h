/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define COA_TYPE_DATE (coa_date_get_type ())
#define COA_DATE_ERROR (coa_date_error_quark ())

/**
 * CoaDateError:
 * @COA_DATE_ERROR_SYNTAX: the text is not EDTF
 * @COA_DATE_ERROR_UNSUPPORTED: it is EDTF of level 2 that is not read here
 * @COA_DATE_ERROR_IMPOSSIBLE: there is no such day, month or time
 * @COA_DATE_ERROR_ORDER: the end comes before the start
 *
 * What is wrong with a date.
 */
typedef enum {
  COA_DATE_ERROR_SYNTAX,
  COA_DATE_ERROR_UNSUPPORTED,
  COA_DATE_ERROR_IMPOSSIBLE,
  COA_DATE_ERROR_ORDER,
} CoaDateError;

typedef struct _CoaDate CoaDate;

GType coa_date_get_type (void) G_GNUC_CONST;
GQuark coa_date_error_quark (void) G_GNUC_CONST;

CoaDate *coa_date_new_from_edtf (const char *edtf, GError **error) G_GNUC_WARN_UNUSED_RESULT;

CoaDate *coa_date_ref (CoaDate *self);
void coa_date_unref (CoaDate *self);

char *coa_date_to_edtf (const CoaDate *self) G_GNUC_WARN_UNUSED_RESULT;
int coa_date_compare (const CoaDate *a, const CoaDate *b);

gint64 coa_date_get_earliest (const CoaDate *self);
gint64 coa_date_get_latest (const CoaDate *self);
gboolean coa_date_has_year (const CoaDate *self);
gint64 coa_date_get_year (const CoaDate *self);

gboolean coa_date_is_uncertain (const CoaDate *self);
gboolean coa_date_is_approximate (const CoaDate *self);
gboolean coa_date_is_certain (const CoaDate *self);
gboolean coa_date_is_interval (const CoaDate *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaDate, coa_date_unref)

G_END_DECLS
