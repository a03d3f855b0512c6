# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Saves files. GTK 4.18 leaks what its dialog for that has read of a folder, so that the program
does not look for leaks meanwhile. Each function of STEPS takes only `run` and says what holds."""

import importing
import pictures
from acting import end, restart


def start_tolerant(run):
    """Ended before it saves anything, the program has not complained"""
    end(run, 'ctrl+q')
    run.program.start(finds_leaks=False)


STEPS = [start_tolerant, *pictures.STEPS, *importing.STEPS, restart]
