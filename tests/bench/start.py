#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Compares the start of the program with that of a bare window.

Both start in turn, so that a machine that grows slower or faster changes both.
Prints the median time from exec to the first frame, the median memory (PSS),
and the ratios.
"""

import os
import statistics
import subprocess
import sys
import time

WARM_UPS = 2
RUNS = 15


def start(program):
    environment = dict(os.environ, GTK_A11Y="none")
    begin = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
    output = subprocess.run([program], env=environment, capture_output=True, text=True, check=True).stdout
    figures = dict(line.split() for line in output.splitlines())
    return int(figures["first-frame-us"]) - begin, int(figures["pss-kib"])


def main():
    programs = sys.argv[1:]
    runs = {program: [] for program in programs}
    for _ in range(WARM_UPS + RUNS):
        for program in programs:
            runs[program].append(start(program))

    medians = []
    for program in programs:
        times, memory = zip(*runs[program][WARM_UPS:])
        medians.append((statistics.median(times), statistics.median(memory)))
        print(f"{os.path.basename(program):15} first frame {medians[-1][0] / 1000:6.1f} ms "
              f"({min(times) / 1000:.1f} to {max(times) / 1000:.1f}), PSS {medians[-1][1] / 1024:5.1f} MiB")
    print(f"ratio: time {medians[0][0] / medians[1][0]:.2f}, memory {medians[0][1] / medians[1][1]:.2f}")


if __name__ == "__main__":
    main()
