/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoaCapacity:
 *
 * In which capacity somebody acts on a document.
 */
typedef enum {
  COA_CAPACITY_UNKNOWN,
  COA_CAPACITY_PARTY,
  COA_CAPACITY_THIRD_PARTY,
  COA_CAPACITY_WITNESS,
  COA_CAPACITY_GUARANTOR,
  COA_CAPACITY_OBSERVER,
  COA_CAPACITY_ENDORSER,
  COA_CAPACITY_OTHER,
} CoaCapacity;

#define COA_TYPE_CAPACITY (coa_capacity_get_type ())

GType coa_capacity_get_type (void) G_GNUC_CONST;

/**
 * CoaAct:
 *
 * What somebody does with a document.
 */
typedef enum {
  COA_ACT_UNKNOWN,
  COA_ACT_SIGNED,
  COA_ACT_INITIALLED,
  COA_ACT_ENDORSED,
  COA_ACT_RATIFIED,
  COA_ACT_ACCEDED,
  COA_ACT_REAFFIRMED,
  COA_ACT_WITHDREW,
  COA_ACT_DECLINED,
} CoaAct;

#define COA_TYPE_ACT (coa_act_get_type ())

GType coa_act_get_type (void) G_GNUC_CONST;

/**
 * CoaCertainty:
 *
 * How sure it is that they did.
 */
typedef enum {
  COA_CERTAINTY_CERTAIN,
  COA_CERTAINTY_PROBABLE,
  COA_CERTAINTY_DISPUTED,
} CoaCertainty;

#define COA_TYPE_CERTAINTY (coa_certainty_get_type ())

GType coa_certainty_get_type (void) G_GNUC_CONST;

G_END_DECLS
