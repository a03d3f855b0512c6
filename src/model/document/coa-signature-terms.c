/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/document/coa-signature-terms.h"

G_DEFINE_ENUM_TYPE (CoaCapacity, coa_capacity,
                    G_DEFINE_ENUM_VALUE (COA_CAPACITY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (COA_CAPACITY_PARTY, "party"),
                    G_DEFINE_ENUM_VALUE (COA_CAPACITY_THIRD_PARTY, "third_party"),
                    G_DEFINE_ENUM_VALUE (COA_CAPACITY_WITNESS, "witness"),
                    G_DEFINE_ENUM_VALUE (COA_CAPACITY_GUARANTOR, "guarantor"),
                    G_DEFINE_ENUM_VALUE (COA_CAPACITY_OBSERVER, "observer"),
                    G_DEFINE_ENUM_VALUE (COA_CAPACITY_ENDORSER, "endorser"),
                    G_DEFINE_ENUM_VALUE (COA_CAPACITY_OTHER, "other"))

G_DEFINE_ENUM_TYPE (CoaAct, coa_act, G_DEFINE_ENUM_VALUE (COA_ACT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (COA_ACT_SIGNED, "signed"),
                    G_DEFINE_ENUM_VALUE (COA_ACT_INITIALLED, "initialled"),
                    G_DEFINE_ENUM_VALUE (COA_ACT_ENDORSED, "endorsed"),
                    G_DEFINE_ENUM_VALUE (COA_ACT_RATIFIED, "ratified"),
                    G_DEFINE_ENUM_VALUE (COA_ACT_ACCEDED, "acceded"),
                    G_DEFINE_ENUM_VALUE (COA_ACT_REAFFIRMED, "reaffirmed"),
                    G_DEFINE_ENUM_VALUE (COA_ACT_WITHDREW, "withdrew"),
                    G_DEFINE_ENUM_VALUE (COA_ACT_DECLINED, "declined"))

G_DEFINE_ENUM_TYPE (CoaCertainty, coa_certainty,
                    G_DEFINE_ENUM_VALUE (COA_CERTAINTY_CERTAIN, "certain"),
                    G_DEFINE_ENUM_VALUE (COA_CERTAINTY_PROBABLE, "probable"),
                    G_DEFINE_ENUM_VALUE (COA_CERTAINTY_DISPUTED, "disputed"))
