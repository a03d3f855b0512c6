# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034 # used by what sources it
#
# What all commands of build-aux share. Sourced after `set -euo pipefail`.

source_dir=$(realpath "${BASH_SOURCE[0]%/*}/..")
export HOME=${HOME:-~}
# Not every user has chroot and pivot_root at hand.
export PATH=$PATH:/usr/sbin:/sbin
cache_dir=${XDG_CACHE_HOME:-$HOME/.cache}/coalitions
# In which the program is tested and shown.
locales=(ar_EG ckb_IQ en_US fa_IR ku_TR tr_TR)
# Kept over the commands that one command starts, so that all tell the same time.
export COALITIONS_STARTED=${COALITIONS_STARTED:-$EPOCHSECONDS}

# say TEXT: tells what is being done
say() { printf '==> [%3d s] %s\n' $((EPOCHSECONDS - COALITIONS_STARTED)) "$*" >&2; }

# fail TEXT: ends with what went wrong and what to do about it
fail() {
  printf '\n%s: %s\n' "build-aux/${0##*/}" "$*" >&2
  exit 1
}

# usage: prints the comment at the head of the command, which is its help
usage() { sed -n '5,/^[^#]/ { /^#/ s/^# \{0,1\}//p }' "$0"; }

is_root() { [[ $(id -u) == 0 ]]; }

# attend COMMAND...: runs the command, and ends it when this shell is told to end
attend() {
  local child status=0
  "$@" <&0 &
  child=$!
  trap 'kill $child; { wait $child; } 2>/dev/null || true; exit 130' INT
  trap 'kill $child; { wait $child; } 2>/dev/null || true; exit 143' TERM HUP
  wait $child || status=$?
  trap - INT TERM HUP
  return $status
}
