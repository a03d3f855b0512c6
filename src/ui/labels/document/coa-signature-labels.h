/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/document/coa-signature.h"

G_BEGIN_DECLS

char *coa_label_signature (gpointer object, CoaSignature *signature);
char *coa_label_signature_name (gpointer object, CoaSignature *signature);
char *coa_label_signature_role (gpointer object, CoaSignature *signature);
char *coa_label_signature_document (gpointer object, CoaSignature *signature);
char *coa_label_signature_coalitions (gpointer object, CoaSignature *signature);
char *coa_label_signature_represents (gpointer object, CoaSignature *signature);
char *coa_label_signature_as_signed (gpointer object, CoaSignature *signature);
char *coa_label_signature_date (gpointer object, CoaSignature *signature);
GStrv coa_labels_signature_chips (gpointer object, CoaAct act, CoaCapacity capacity,
                                  CoaCertainty certainty);

G_END_DECLS
