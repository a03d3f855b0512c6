/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* How long users wait without a sign that something is going on: what is done sooner would only
 * flicker. */
#define COA_PATIENCE_MS 200
