#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Whether clang-format would change anything.
set -euo pipefail

find "$SOURCE_DIR/src" "$SOURCE_DIR/tests" -name '*.[ch]' -print0 |
  xargs -0 clang-format --dry-run -Werror
