/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The classes whose headers would else include each other. */
typedef struct _CoaAgent CoaAgent;
typedef struct _CoaArea CoaArea;
typedef struct _CoaCoalition CoaCoalition;
typedef struct _CoaDocument CoaDocument;
typedef struct _CoaEvent CoaEvent;
typedef struct _CoaGoal CoaGoal;
typedef struct _CoaMember CoaMember;
typedef struct _CoaRelation CoaRelation;
typedef struct _CoaSignature CoaSignature;
typedef struct _CoaSignatureCount CoaSignatureCount;
typedef struct _CoaSource CoaSource;
typedef struct _CoaTopic CoaTopic;
